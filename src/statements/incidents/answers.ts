import type { Act } from "../../record/acts.ts";
import type { Statement } from "../../record/statement.ts";
import type { Back } from "../references/back.ts";
import type { View } from "../view.ts";
import { firstTokenAt } from "../view.ts";
import type { Gathered } from "./gather.ts";
import { isOfAnother } from "./of-another.ts";
import { TRADE } from "./words.ts";

/** Acts that answer what was told: somebody takes a stand to it, or does not. */
const ANSWERS: ReadonlySet<Act> = new Set<Act>([
  ...(["denial", "no-comment", "non-denial", "confirmation", "rejection", "negative-finding", "skepticism", "admission"] as const),
  ...(["attribution", "accusation", "condemnation", "sanction", "charge"] as const),
]);

/** Words by which an answer takes up what was told, where it names no incident itself. */
const TAKES_UP =
  /\b(?:it|its|this|that|these|those|so|them|such|charges?|indictments?|attributions?|verdicts?|conclusions?|accusations?|allegations?|claims?|incident|attack|investigation|inquiry|responsib\w+|behind|blam\w+|involve\w+|evidence|proof|nature|extent|scope|details?|who|whom|how many|anything|further|role|part|matter|case)\b/i;

/** How many sentences back an incident may have been told that an answer takes up. */
const REACH = 6;

/** The statements of an article, what each takes up, and for each incident those that name it (`taken` has all of them). */
export interface Telling {
  readonly statements: readonly Statement[];
  readonly back: readonly (Back | null)[];
  readonly naming: readonly (readonly Statement[])[];
  readonly taken: ReadonlySet<string>;
}

/**
 * The statements that answer an incident without naming it: "it would not comment", "we have nothing to do with it". Each belongs to the incident of the statement that its words
 * take up ("the indictment"), else to the one that was told last before it, or in its own sentence; to none where it speaks of another case.
 */
export function answersTo(view: View, gathered: readonly Gathered[], { statements, back, naming, taken }: Telling): Statement[][] {
  const found: Statement[][] = gathered.map(() => []);
  const told = gathered
    .flatMap(({ tellings }, incident) => tellings.map(({ mention }) => ({ sentence: view.sentenceAt[mention.token]!, incident })))
    .sort((one, other) => one.sentence - other.sentence);
  const named = new Map(naming.flatMap((own, incident) => own.map(({ id }) => [id, incident] as const)).toReversed());
  for (const [index, statement] of statements.entries()) {
    if (taken.has(statement.id) || !ANSWERS.has(statement.act.main)) continue;
    const takenUp = named.get(statements[back[index]?.to ?? -1]?.id ?? "");
    if (takenUp !== undefined) {
      found[takenUp]!.push(statement);
      named.set(statement.id, takenUp);
      continue;
    }
    const at = statement.cue[0] ?? statement.content[0];
    if (!at || !takesUp(view, statement)) continue;
    const sentence = view.sentenceAt[firstTokenAt(view.doc, at[0])]!;
    const last = told[lastUpTo(told, sentence)];
    if (!last || sentence - last.sentence > REACH || isOfAnother(view, statement, gathered[last.incident]!, last.sentence)) continue;
    found[last.incident]!.push(statement);
    named.set(statement.id, last.incident);
  }
  return found;
}

function takesUp({ text }: View, { content }: Statement): boolean {
  if (content.length === 0) return true;
  const words = content.map(([start, end]) => text.slice(start, Math.min(end, start + LOOKED_AT))).join(" ");
  return TAKES_UP.test(words) || TRADE.test(words);
}

/** How much of a piece of content is looked at, in UTF-16 code units. */
const LOOKED_AT = 400;

/** The index of the last that is told in a sentence or before it; -1 where none is. */
function lastUpTo(told: readonly { readonly sentence: number }[], sentence: number): number {
  let [low, high] = [0, told.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (told[middle]!.sentence <= sentence) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
