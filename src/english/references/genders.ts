import type { Words } from "./anaphors.ts";
import type { ReferenceSource } from "./choice.ts";
import { genderBy, genderGuessed } from "./salience.ts";
import type { Surroundings } from "./surroundings.ts";

/** For each entity of a text what it says of a person's gender, and what its given name lets one guess: 1 he, 2 she, 0 nothing. */
export interface Genders {
  readonly told: Uint8Array;
  readonly guess: Uint8Array;
}

/** Looks at all names of a text: "Roe" of a headline is "she" where the story writes of Ms. Roe. The first that says something counts. */
export function gendersOf({ text, names, entities }: ReferenceSource, { lower }: Words, around: Surroundings): Genders {
  const told = new Uint8Array(entities.length);
  const guess = Uint8Array.from(entities, ({ class: kind, name }) => (kind === "person" ? genderGuessed(name) : 0));
  for (const name of names) {
    if (name.class !== "person") continue;
    told[name.entity] ||= genderBy(text, name, lower[around.tokenAt(name.span[0]) - 1] ?? "");
  }
  return { told, guess };
}
