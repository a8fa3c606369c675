import { loadNames, packNames } from "../../names/learned/load.ts";
import { readTable } from "../../names/learned/name-table.ts";
import { random } from "../random.ts";
import { inventedText } from "./invented-text.ts";
import { learnNames, type Plan } from "./learn-names.ts";
import { filled, type Lesson, lessonOf } from "./lesson.ts";
import type { Marked } from "./marked.ts";
import type { Corpora } from "./read-corpora.ts";
import { recasedText } from "./recased-text.ts";

/** How the shipped weights are learnt. Twenty bits make a file of one megabyte. */
export const PLAN: Plan = { seed: 1, runs: 3, rounds: 8, bits: 20, hidden: 0.3, least: 0.02 };

/** How often UNER's texts are gone over in a round: they are few, and marked as names are wanted here. */
const UNER_TIMES = 2;

/** One text in this many is learnt from in other capitals too. */
const RECASED_EVERY = 5;

/** One text in this many is learnt from with invented names too. */
const INVENTED_EVERY = 1;

/** All that is learnt from, made ready once. `uner` are by document, so that some can be kept for measuring. */
export interface Lessons {
  readonly always: readonly Lesson[];
  readonly uner: readonly (readonly Lesson[])[];
  /** Texts whose names are not marked, only what is none. */
  readonly silver: readonly Lesson[];
  /** The table of names, as `packTable` gives it. */
  readonly table: Uint8Array;
}

/** Makes the corpora ready; some texts have copies with lines as headlines or in capitals, and with invented names. */
export function prepare({ gumTrain, annoctrTrain, uner, ewtTrain, news }: Corpora, tableBytes: Uint8Array): Lessons {
  const table = readTable(tableBytes);
  const lessonFrom = (text: Marked) => lessonOf(text, table);
  const next = random(PLAN.seed);
  const copies = (text: Marked, index: number) => [
    text,
    ...(index % RECASED_EVERY === 0 ? [recasedText(text, next)] : []),
    ...(index % INVENTED_EVERY === 0 ? [inventedText(text, next)] : []),
  ];
  const lessons = (text: Marked, index: number) => copies(text, index).map(lessonFrom);
  return {
    always: [...gumTrain.flatMap(lessons), ...annoctrTrain.map(lessonFrom)],
    uner: uner.map(lessons),
    table: tableBytes,
    silver: [...ewtTrain, ...news].map(lessonFrom),
  };
}

/** Learns twice: from what is marked, and then also from the texts without marked names, which the first weights have filled in. Gives the file of weights. */
export function trainNames({ always, uner, silver, table }: Lessons, keep: (document: number) => boolean): Uint8Array {
  const marked = uner.filter((_, document) => keep(document)).flat();
  const base = [...always, ...Array.from({ length: UNER_TIMES }, () => marked).flat()];
  const first = loadNames(packNames(learnNames(base, { ...PLAN, runs: 1 }), PLAN.bits, table));
  return packNames(learnNames([...silver.map((lesson) => filled(lesson, first.linear)), ...base], PLAN), PLAN.bits, table);
}
