import type { Party } from "../../record/party.ts";
import type { SourcePhrase } from "../draft.ts";
import { type Range, type View, wordsOf } from "../view.ts";
import { type Before, REACH } from "./before.ts";
import { isAddress } from "./honorifics.ts";
import type { Speakers } from "./speakers.ts";

/** Words for two of whom the text has told: "the two", "both officials", "neither side". */
const TWO =
  /^(?:the two(?: \p{L}+)?|both(?: (?:of them|\p{L}+s|\p{L}*men))?|neither(?: (?:of them|\p{L}+))?|the (?:sides|pair|duo|couple|two sides|parties))$/u;

/** How many sentences back the very same words are taken to mean the same two. */
const REACH_OF_SAME = 30;

/** Whether a phrase means two parties that were told of before, without saying which. */
export const isTwo = (view: View, range: Range): boolean => range.last - range.first <= 3 && TWO.test(wordsOf(view, range));

/** The two that such a phrase means: those who spoke together, an unnamed two, or the only two people or states named in a sentence shortly before. */
export function ofTwo({ view, drafts, resolved, book }: Before, source: SourcePhrase): Speakers | null {
  const { sentence } = drafts[resolved.length]!;
  const phrase = wordsOf(view, source);
  for (let index = resolved.length - 1; index >= 0 && sentence - drafts[index]!.sentence <= REACH_OF_SAME; index--) {
    const { parties, doubt } = resolved[index]!;
    const earlier = drafts[index]!.source;
    if (sentence - drafts[index]!.sentence > REACH && !(earlier && wordsOf(view, earlier) === phrase)) continue;
    const counted = parties.length === 1 && parties[0]!.count?.min === 2 && parties[0]!.count.max === 2;
    if (parties.length !== 2 && !counted) continue;
    return { parties, basis: "resolved", doubt, why: `"${phrase}" are ${parties.map(({ name }) => name).join(" and ")}, who spoke before` };
  }
  const lately = phrase.startsWith("neither") || phrase.startsWith("both") ? lastTwo(resolved, sentence, drafts) : null;
  if (lately)
    return {
      parties: lately,
      basis: "inferred",
      doubt: `"${phrase}" could be others`,
      why: `"${phrase}" are the last two who spoke before`,
    };
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    const two = [/^person$/, /^state$/].map((kind) => namedIn(view, at, source.first, kind)).find((named) => named.length === 2);
    if (!two) continue;
    const parties = two.map((entity) => book.named(entity));
    const names = parties.map(({ name }) => name).join(" and ");
    return { parties, basis: "inferred", doubt: `"${phrase}" could be others`, why: `"${phrase}" follows a sentence that names ${names}` };
  }
  return null;
}

/** The last two persons who spoke, each by himself, not far before a sentence; null where fewer did. */
function lastTwo(resolved: readonly Speakers[], sentence: number, drafts: Before["drafts"]): Party[] | null {
  const found: Party[] = [];
  for (let index = resolved.length - 1; index >= 0 && sentence - drafts[index]!.sentence <= REACH && found.length < 2; index--) {
    const [party, ...others] = resolved[index]!.parties;
    if (party?.kind === "person" && others.length === 0 && !found.some(({ id }) => id === party.id)) found.unshift(party);
  }
  return found.length === 2 ? found : null;
}

function namedIn(view: View, sentence: number, end: number, kind: RegExp): number[] {
  const { doc, nameAt } = view;
  const { first, last } = doc.sentences[sentence]!;
  const found = new Set<number>();
  for (let token = first; token < Math.min(last, end); token++) {
    const name = doc.names[nameAt[token]!];
    if (name && kind.test(name.class) && !isAddress(view, nameAt[token]!)) found.add(name.entity);
  }
  return [...found];
}
