import type { Before } from "./before.ts";
import { headsOf } from "./phrase-head.ts";
import type { Speakers } from "./speakers.ts";

/** Who speaks the words that a token stands in: the source of the smallest draft before or after whose quoted content holds it. Null where nobody known does. */
export function speakersAround({ view, drafts, resolved, book }: Before, token: number): Speakers | null {
  if (view.quotationAt[token]! < 0) return null;
  const at = view.doc.tokens[token]!.start;
  const sentence = view.sentenceAt[token]!;
  for (let index = resolved.length - 1; index >= 0 && sentence - drafts[index]!.sentence <= NEAR; index--) {
    if (drafts[index]!.content.some(([start, end]) => start <= at && at < end) && resolved[index]!.parties.length > 0)
      return resolved[index]!;
  }
  for (let index = resolved.length + 1; index < drafts.length && drafts[index]!.sentence - sentence <= NEAR; index++) {
    const { content, source } = drafts[index]!;
    if (!source || !content.some(([start, end]) => start <= at && at < end)) continue;
    const [head] = headsOf(view, source);
    if (head?.type !== "name") return null;
    const party = book.named(view.doc.names[head.name]!.entity);
    return { parties: [party], basis: "resolved", doubt: null, why: `in what ${party.name} says` };
  }
  return null;
}

/** The id of the one who alone speaks the words that a token stands in, or null. */
export function speakerAround(before: Before, token: number): string | null {
  const around = speakersAround(before, token);
  return around?.parties.length === 1 ? around.parties[0]!.id : null;
}

/** How many sentences away the words around a token are looked for. */
const NEAR = 8;
