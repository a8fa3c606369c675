import { decode } from "../../names/learned/decode.ts";
import { beginning, CLASSES, goesOn, kindOf, mayFollow } from "../../names/learned/labels.ts";
import { averaged, perceptron, update } from "../perceptron.ts";
import { draw, random, shuffled } from "../random.ts";
import { isOpen, type Lesson } from "./lesson.ts";

/** How names are learnt. */
export interface Plan {
  readonly seed: number;
  readonly rounds: number;
  /** 2 to the power of this many weights. */
  readonly bits: number;
  /** The chance that a word's own letters are hidden from a round. */
  readonly hidden: number;
  /** Averages under this are left out. */
  readonly least: number;
}

/** Learns weights by going over all texts, each time in another order: an averaged perceptron that sees its own labels while it learns. */
export function learnNames(lessons: readonly Lesson[], { seed, rounds, bits, hidden, least }: Plan): Int8Array {
  const model = perceptron(CLASSES, bits);
  const next = random(seed);
  for (let round = 0; round < rounds; round++) {
    for (const lesson of shuffled(lessons, next)) {
      decode(model, lesson.sight, {
        hides: () => draw(next, hidden),
        sees: (at, features, count, label, before) => {
          model.clock++;
          const wanted = wantedAfter(lesson.labels[at]!, before);
          if (label === wanted || isOpen(lesson, kindOf(label), wanted)) return;
          update(model, features, count, wanted, label);
        },
      });
    }
  }
  return averaged(model, least);
}

/** What a word should be where the word before it was labelled otherwise than it should: a name that was not begun begins here. */
const wantedAfter = (label: number, before: number): number =>
  label < CLASSES && goesOn(label) && !mayFollow(label, before) ? beginning(kindOf(label)) : label;
