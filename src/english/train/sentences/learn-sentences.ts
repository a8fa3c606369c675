import { averaged, type Perceptron, perceptron } from "../perceptron.ts";
import { random, shuffled } from "../random.ts";
import { cut, type Lesson } from "./lesson.ts";

/** How ends of sentences are learnt. */
export interface Plan {
  readonly seed: number;
  /** How often all is learnt anew, from the seed and those after it; the weights are the mean, which depends less on the order of the texts. */
  readonly times: number;
  readonly rounds: number;
  /** 2 to the power of this many weights. */
  readonly bits: number;
  /** How far from 0 a score must be, on the right side, to be left as it is. */
  readonly margin: number;
  /** Averages under this are left out. */
  readonly least: number;
}

/** Steps of a weight's mean: means are kept as whole numbers of them. */
const STEPS = 1000;

/** Learns weights: averaged perceptrons with a margin, and the mean of them. */
export function learnSentences(lessons: readonly Lesson[], plan: Plan): Int8Array {
  const mean = perceptron(1, plan.bits);
  for (let time = 0; time < plan.times; time++) {
    const { weights, timed, clock } = learnOnce(lessons, plan, plan.seed + time);
    for (let at = 0; at < weights.length; at++) mean.weights[at]! += Math.round((STEPS / plan.times) * (weights[at]! - timed[at]! / clock));
  }
  return averaged(mean, plan.least * STEPS);
}

/** Goes over all texts, each time in another order; sees its own sentences while it learns. */
function learnOnce(lessons: readonly Lesson[], { rounds, bits, margin }: Plan, seed: number): Perceptron {
  const linear = perceptron(1, bits);
  const next = random(seed);
  const shift = 32 - bits;
  for (let round = 0; round < rounds; round++) {
    for (const lesson of shuffled(lessons, next)) {
      const sees = (at: number, features: Int32Array, count: number, score: number) => {
        linear.clock++;
        const way = lesson.ends[at] === 1 ? 1 : -1;
        if (score * way > margin) return;
        for (let which = 0; which < count; which++) {
          const row = features[which]! >>> shift;
          linear.weights[row]! += way;
          linear.timed[row]! += way * linear.clock;
        }
      };
      cut(lesson, { model: { linear }, teacher: { sees } });
    }
  }
  return linear;
}
