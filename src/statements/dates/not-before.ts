import type { DateValue } from "../../record/date.ts";
import type { Draft } from "../draft.ts";
import { firstTokenAt, type Range, spanOf, type View } from "../view.ts";
import { dayOfIso } from "./civil.ts";
import { timesIn } from "./times-in.ts";

/** Why a statement has such a date. */
export const NOT_BEFORE = "not before what it answers";

/** How long before publication an older case lies at least, in days: what is newer is the story itself. */
const OLD = 120;

/** Words by which a sentence takes up the one before it as of the same time. */
const THEN = /\b(?:too|then|at the time|as well|at once)\b/i;

/** How many sentences back the time may stand that is taken up. */
const SENTENCES_BACK = 1;

/**
 * The stretch in which an answer to an older case was given, where its own day is not told: "In 2028 three officers were charged; Varenia denied that too" was
 * denied between then and publication. Only for a verb of the past behind a clause, or a sentence, that tells of that time. Null where nothing older is told.
 */
export function notBefore(view: View, { cue, content, sentence }: Draft): DateValue | null {
  const { doc, tree, article } = view;
  const published = article.published;
  if (!cue || published?.latest == null || tree.xpos[cue.head] !== "VBD") return null;
  const { span, first } = doc.sentences[sentence]!;
  const clause = view.text.slice(spanOf(view, cue)[0], Math.min(span[1], spanOf(view, cue)[1] + LOOKED_AT));
  const from =
    THEN.test(clause) && view.blockOf[sentence - SENTENCES_BACK] === view.blockOf[sentence] ? sentence - SENTENCES_BACK : sentence;
  for (const time of timesIn(view, doc.sentences[from]!.span[0], doc.tokens[cue.first]!.start).toReversed()) {
    const date = view.dates.get(time);
    if (!date?.earliest || !date.latest || dayOfIso(published.latest) - dayOfIso(date.latest) < OLD) continue;
    const at = firstTokenAt(doc, time.span[0]);
    const verb = verbOf(view, { first: at, last: firstTokenAt(doc, time.span[1] - 1) + 1 });
    const opens = at - doc.sentences[view.sentenceAt[at]!]!.first === 1 && tree.upos[at - 1] === "ADP";
    const before = at < first ? opens || verb >= 0 : hasSubject(view, cue.head) && (opens || isBeside(view, verb, cue.head));
    if (!before || view.quotationAt[at]! >= 0 || content.some(([, end]) => end > time.span[0] && end < doc.tokens[cue.first]!.start))
      continue;
    return {
      ...{ span: [time.span[0], time.span[1]], edtf: `${startOf(date.edtf)}/${published.latest}`, earliest: date.earliest },
      ...{ latest: published.latest, basis: "inferred", why: NOT_BEFORE },
    };
  }
  return null;
}

/** How far behind a cue a word that takes up what was told is looked for, in UTF-16 code units. */
const LOOKED_AT = 40;

/** The verb that a time itself hangs on: one on a noun is the noun's. */
function verbOf({ tree }: View, { first, last }: Range): number {
  let at = first;
  while (tree.heads[at]! >= first && tree.heads[at]! < last) at = tree.heads[at]!;
  const head = tree.heads[at]!;
  return head >= 0 && tree.upos[head] === "VERB" ? head : -1;
}

/** Whether a cue stands in a main clause beside that of a verb: behind a semicolon or "and". */
function isBeside({ tree }: View, verb: number, cue: number): boolean {
  return verb >= 0 && tree.heads[cue] === verb && /^(?:conj|parataxis)$/.test(tree.relations[cue]!);
}

/** Whether a cue is a main clause of its own behind another. */
function hasSubject({ tree }: View, cue: number): boolean {
  return (
    /^(?:conj|parataxis)$/.test(tree.relations[cue]!) && tree.children[cue]!.some((child) => tree.relations[child]!.startsWith("nsubj"))
  );
}

function startOf(edtf: string): string {
  return edtf.split("/")[0]!.replace(/[~?%]$/, "");
}
