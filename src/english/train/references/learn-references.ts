import { type Choice, choose, highest } from "../../references/choice.ts";
import { BITS } from "../../references/features.ts";
import { walk } from "../../references/walk.ts";
import { random, shuffled } from "../random.ts";
import { type Lesson, rightOptions } from "./lesson.ts";

/** How references are learnt. */
export interface Plan {
  readonly seeds: readonly number[];
  readonly rounds: number;
  /** An average of one becomes this many units of weight. */
  readonly scale: number;
}

/** Weights of one byte: the mean of as many averaged perceptrons as there are seeds. Each sees its own choices while it learns. */
export function learnReferences(lessons: readonly Lesson[], { seeds, rounds, scale }: Plan): Int8Array {
  const sum = new Float64Array(2 ** BITS);
  for (const seed of seeds) for (const [at, weight] of learnOne(lessons, seed, rounds).entries()) sum[at]! += weight;
  return Int8Array.from(sum, (weight) => Math.max(-127, Math.min(127, Math.round((weight * scale) / seeds.length))));
}

function learnOne(lessons: readonly Lesson[], seed: number, rounds: number): Float64Array {
  const weights = new Float64Array(2 ** BITS);
  const timed = new Float64Array(2 ** BITS);
  let clock = 1;
  const next = random(seed);
  const move = (features: readonly number[], by: number) => {
    for (const feature of features) {
      weights[feature]! += by;
      timed[feature]! += by * clock;
    }
  };
  for (let round = 0; round < rounds; round++)
    for (const lesson of shuffled(lessons, next))
      walk(lesson.doc, (choice) => {
        clock++;
        const { index } = choose(choice, weights);
        const right = rightOptions(lesson, choice);
        if (choice.told !== null || right.includes(index)) return index;
        move(choice.options[bestOf(choice, right, weights)]!, 1);
        move(choice.options[index]!, -1);
        return index;
      });
  return weights.map((weight, at) => weight - timed[at]! / clock);
}

/** Of options, the one with the highest sum of weights. */
function bestOf({ options }: Choice, among: readonly number[], weights: Float64Array): number {
  return among[
    highest(
      among.map((index) => options[index]!),
      weights,
    ).index
  ]!;
}
