import type { Linear } from "../../model/linear.ts";
import { decode } from "../../names/learned/decode.ts";
import { beginning, inside, KINDS, OUTSIDE } from "../../names/learned/labels.ts";
import type { NameTable } from "../../names/learned/name-table.ts";
import { look, type Sight } from "../../names/learned/sight.ts";
import { ruledNames } from "../../names/names.ts";
import { parse } from "../../parse.ts";
import type { Label, Marked } from "./marked.ts";

/** A text as the model sees it, with the label that each token should have. */
export interface Lesson {
  readonly sight: Sight;
  readonly labels: Uint8Array;
  /** By kind, whether the corpus looked for it; where not, finding one is no mistake. */
  readonly sought: readonly boolean[];
}

/** The label of a token of which nothing is said. */
const FREE = 255;

const ORDER: readonly Label[] = ["PER", "ORG", "LOC", "GROUP"];

/** Prepares a marked text for learning. */
export function lessonOf({ text, marks, labels: sought, free = [] }: Marked, table: NameTable): Lesson {
  const doc = parse(text);
  const { view, evidence, names } = ruledNames(doc);
  const labels = new Uint8Array(doc.tokens.length);
  let at = 0;
  for (const [start, end] of free) {
    while (at < doc.tokens.length && doc.tokens[at]!.end <= start) at++;
    for (; at < doc.tokens.length && doc.tokens[at]!.start < end; at++) labels[at] = FREE;
  }
  at = 0;
  for (const { start, end, label } of marks) {
    while (at < doc.tokens.length && doc.tokens[at]!.end <= start) at++;
    let place = beginning(ORDER.indexOf(label));
    for (; at < doc.tokens.length && doc.tokens[at]!.start < end; at++) {
      labels[at] = place;
      place = inside(ORDER.indexOf(label));
    }
  }
  return { sight: look(view, evidence, names, table), labels, sought: KINDS.map((_, kind) => sought.includes(ORDER[kind]!)) };
}

/** The lesson with a model's labels where nothing is said; where the model has none either, it stays so. */
export function filled(lesson: Lesson, linear: Linear): Lesson {
  const found = decode(linear, lesson.sight);
  const labels = lesson.labels.map((label, at) => (label === FREE && found[at] !== OUTSIDE ? found[at]! : label));
  return { ...lesson, labels };
}

/** A label that a corpus does not mark is no mistake outside of what it marks. */
export const isOpen = ({ sought }: Lesson, kind: number, wanted: number): boolean =>
  wanted === FREE || (wanted === OUTSIDE && kind !== -1 && ORDER[kind] !== "GROUP" && !sought[kind]);
