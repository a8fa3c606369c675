import type { Span } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import { cueOfHead } from "../learned/to-draft.ts";
import { MID_ADVERBS } from "../lexicon/function-words.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** What somebody does by words who has just said something else: of people who are told of, it is seldom told so. */
const TURNS =
  /^(?:denied|denies|rejected|rejects|dismissed|dismisses|warned|warns|cautioned|cautions|insisted|insists|stressed|stresses|conceded|concedes|acknowledged|acknowledges|admitted|admits|added|adds|urged|urges|disputed|disputes|pledged|pledges|vowed|vows)$/;

/**
 * "The bank confirmed that its system had been entered but rejected reports that money was missing": what follows "but" and a verb of telling without a subject is of the
 * same speaker, and no part of what he said before. What is told by it is never sure.
 */
export const butDenied: Refiner = {
  name: "but denied",
  refine(view, drafts) {
    const taken = new Set(drafts.flatMap(({ cue }) => (cue ? [cue.head] : [])));
    return drafts.flatMap((draft) => parted(view, draft, taken));
  },
};

function parted(view: View, draft: Draft, taken: ReadonlySet<number>): Draft[] {
  const { doc, words, quotationAt } = view;
  const { cue, source, content } = draft;
  const span = content.at(-1);
  if (!cue || !source || !span || source.first > cue.first) return [draft];
  const from = Math.max(firstTokenAt(doc, span[0]), cue.last);
  const end = firstTokenAt(doc, span[1]);
  for (let at = from + 1; at < end - 1; at++) {
    if (words[at] !== "but" || quotationAt[at]! >= 0) continue;
    let verb = at + 1;
    while (verb < end && MID_ADVERBS.has(words[verb]!)) verb++;
    if (verb >= end - 1 || !TURNS.test(words[verb]!) || quotationAt[verb]! >= 0 || isPassive(view, verb)) continue;
    const last = words[at - 1] === "," ? at - 1 : at;
    const kept: Span[] = [...content.slice(0, -1), [span[0], doc.tokens[last - 1]!.end]];
    const rest = contentSpans(view, words[verb + 1] === "that" ? verb + 2 : verb + 1, end);
    const before = { ...draft, content: kept };
    if (taken.has(verb) || rest.length === 0) return [before];
    const told: Draft = {
      ...draft,
      rule: "a verb of telling behind “but”, without a subject of its own",
      cue: { first: verb, last: verb + 1, head: verb, cue: cueOfHead(view, verb), negated: false, passive: false },
      content: rest,
      addressee: null,
      occasion: null,
      doubts: [...draft.doubts, "told by a verb behind “but”"],
    };
    return [before, told];
  }
  return [draft];
}

/** "But rejected by voters": what was done to somebody. */
function isPassive({ words }: View, verb: number): boolean {
  return /^(?:by|as)$/.test(words[verb + 1] ?? "");
}
