import { type Linear, score } from "../../model/linear.ts";
import { isCapital } from "../view.ts";
import { NAME_FEATURES, nameFeatures } from "./features.ts";
import { CLASSES, kindOf, mayFollow, OUTSIDE } from "./labels.ts";
import { NAMED, ORDINARY } from "./name-table.ts";
import type { Sight } from "./sight.ts";

/** What learning does while words are labelled. */
export interface Teacher {
  /** Whether the letters of the word at a place, and what the table of names knows of it, are hidden. */
  hides(): boolean;
  /** Sees how the word at a place was labelled, before the next one is. */
  sees(at: number, features: Int32Array, count: number, label: number, before: number): void;
}

/** Labels the words of a text from left to right, the best label each; of equals the first. */
export function decode(linear: Linear, sight: Sight, teacher?: Teacher): Uint8Array {
  const { view } = sight;
  const labels = new Uint8Array(view.words.length);
  const features = new Int32Array(NAME_FEATURES);
  const scores = new Int32Array(CLASSES);
  const last = new Map<number, number>();
  for (const { first, last: end } of view.sentences) {
    for (let at = first; at < end; at++) {
      const label1 = at > first ? labels[at - 1]! : OUTSIDE;
      if (label1 === OUTSIDE && !mayBegin(sight, at, end)) continue;
      const label2 = at > first + 1 ? labels[at - 2]! : OUTSIDE;
      const before = { label1, label2, same: last.get(sight.word[at]!) ?? -2 };
      const count = nameFeatures(sight, at, first, end, before, teacher?.hides() ?? false, features);
      score(linear, features, count, scores);
      labels[at] = bestAfter(scores, label1);
      teacher?.sees(at, features, count, labels[at]!, label1);
      if (isCapital(view.shapes[at])) last.set(sight.word[at]!, kindOf(labels[at]!));
    }
  }
  return labels;
}

/** A name begins with a capital, a small particle before one ("al-Oru"), a small word that a table has, or anywhere where there are no capitals. */
function mayBegin({ view, style, tables, known }: Sight, at: number, end: number): boolean {
  if (isCapital(view.shapes[at])) return true;
  if (view.shapes[at] !== "lower" && view.shapes[at] !== "number") return false;
  return (
    style[at] === 2 ||
    tables[at] !== 0 ||
    isNameAlone(known.alone[at]!) ||
    isNamed(known.whole[at]!) ||
    (at + 1 < end && isCapital(view.shapes[at + 1]))
  );
}

/** Whether the table of names has a word as a name, and not as a word. */
const isNameAlone = (bits: number): boolean => isNamed(bits) && ((bits >>> ORDINARY.shift) & ORDINARY.mask) === 0;

const isNamed = (bits: number): boolean => (bits & NAMED) !== 0;

/** The label with the highest score of those that may follow; of equals the first. */
function bestAfter(scores: Int32Array, before: number): number {
  let best = OUTSIDE;
  for (let label = 1; label < CLASSES; label++) if (mayFollow(label, before) && scores[label]! > scores[best]!) best = label;
  return best;
}
