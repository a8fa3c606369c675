import type { Draft } from "../draft.ts";
import { firstTokenAt, type View } from "../view.ts";

/**
 * Whether `"…," he said` stands right behind what another draft tells, in its paragraph or the next, and nobody is named between the two: then the same one
 * goes on, whomever else their words name; but not where the one before asked, since another may answer. Of 40 such places in PolNeAR's train
 * part, read by eye before the last two conditions were made, 38 were right.
 */
export function goesOnSpeaking(view: View, before: Draft, draft: Draft): boolean {
  const { source, cue, content } = before;
  if (!cue || view.quotationAt[cue.head]! >= 0 || ASKED.test(cue.cue.lemma) || !isTag(view, draft)) return false;
  const end = Math.max(cue.last, source?.last ?? 0, ...content.map((span) => firstTokenAt(view.doc, span[1])));
  const paragraphs = view.blockOf[draft.sentence]! - view.blockOf[view.sentenceAt[end - 1]!]!;
  return paragraphs >= 0 && paragraphs <= 1 && !namesAPerson(view, end, firstTokenAt(view.doc, draft.content[0]![0]));
}

/** Who asks may be answered by another. Lemmas of cues. */
export const ASKED = /^(?:ask|press|question|query|inquire|wonder)$/;

/** `"…," he said`: a pronoun and a cue behind a quotation. */
function isTag({ doc, quotationAt }: View, { source, cue, content: [told] }: Draft): boolean {
  if (!source || !cue || !told || source.last !== source.first + 1) return false;
  const first = firstTokenAt(doc, told[0]);
  return (
    first < Math.min(source.first, cue.first) && quotationAt[first]! >= 0 && quotationAt[source.first]! < 0 && quotationAt[cue.head]! < 0
  );
}

function namesAPerson({ doc, nameAt }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (doc.names[nameAt[at]!]?.class === "person") return true;
  return false;
}
