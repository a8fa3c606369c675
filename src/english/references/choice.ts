import type { Doc } from "../doc.ts";
import type { Anaphor } from "./anaphors.ts";

/** What a text must have been read for before references are found in it. Trees help, but are not needed. */
export type ReferenceSource = Pick<Doc, "text" | "tokens" | "sentences" | "quotations" | "names" | "entities">;

/** A choice that has to be made: whom an anaphor means. */
export interface Choice {
  readonly anaphor: Anaphor;
  /** Entities that it can mean, the last met first. */
  readonly parties: readonly number[];
  /** The features of each party, and last those of meaning none of them. */
  readonly options: readonly (readonly number[])[];
  /** The one party whose name, title or role has the noun; null where none or several do. */
  readonly told: number | null;
}

/** What was chosen: an option, and how far it is above the next. */
export interface Chosen {
  readonly index: number;
  readonly margin: number;
}

/** Chooses: the party that the text itself calls so, else the option with the highest sum of weights, the first of equals. */
export function choose({ told, options }: Choice, weights: ArrayLike<number>): Chosen {
  return told === null ? highest(options, weights) : { index: told, margin: Number.POSITIVE_INFINITY };
}

/** The option with the highest sum of weights, the first of equals. */
export function highest(options: Choice["options"], weights: ArrayLike<number>): Chosen {
  let [index, top, second] = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [at, features] of options.entries()) {
    let sum = 0;
    for (const feature of features) sum += weights[feature]!;
    if (sum > top) [index, second, top] = [at, top, sum];
    else if (sum > second) second = sum;
  }
  return { index, margin: options.length > 1 ? top - second : 0 };
}
