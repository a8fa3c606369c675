import { decode } from "../../names/learned/decode.ts";
import { beginning, CLASSES, goesOn, kindOf, mayFollow } from "../../names/learned/labels.ts";
import { averaged, type Perceptron, perceptron, update } from "../perceptron.ts";
import { draw, random, shuffled } from "../random.ts";
import { isOpen, type Lesson } from "./lesson.ts";

/** How names are learnt. */
export interface Plan {
  readonly seed: number;
  /** How often all is learnt, each time in another order; the weights are added up. */
  readonly runs: number;
  readonly rounds: number;
  /** 2 to the power of this many weights. */
  readonly bits: number;
  /** The chance that a word's own letters are hidden from a round. */
  readonly hidden: number;
  /** Averages under this are left out. */
  readonly least: number;
}

/**
 * Learns weights by going over all texts, each time in another order: averaged perceptrons that see their own labels while they learn, put together
 * into one table.
 */
export function learnNames(lessons: readonly Lesson[], plan: Plan): Int8Array {
  const whole = perceptron(CLASSES, plan.bits);
  for (let run = 0; run < plan.runs; run++) {
    const { weights, timed, clock } = learnOnce(lessons, { ...plan, seed: plan.seed + run });
    for (let at = 0; at < weights.length; at++) {
      whole.weights[at]! += weights[at]!;
      whole.timed[at]! += timed[at]! / clock;
    }
  }
  return averaged(whole, plan.least * plan.runs);
}

function learnOnce(lessons: readonly Lesson[], { seed, rounds, bits, hidden }: Plan): Perceptron {
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
  return model;
}

/** What a word should be where the word before it was labelled otherwise than it should: a name that was not begun begins here. */
const wantedAfter = (label: number, before: number): number =>
  label < CLASSES && goesOn(label) && !mayFollow(label, before) ? beginning(kindOf(label)) : label;
