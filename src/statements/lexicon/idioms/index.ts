import { BINDING_IDIOMS } from "./binding.ts";
import { CHARGING_IDIOMS } from "./charging.ts";
import { FINDING_IDIOMS } from "./finding.ts";
import type { Idiom } from "./idiom.ts";
import { REFUSING_IDIOMS } from "./refusing.ts";
import { WITHHOLDING_IDIOMS } from "./withholding.ts";

export type { Idiom, Place, Slot } from "./idiom.ts";

/** All idioms by each word that they may begin with. */
export const IDIOMS_BY_WORD: ReadonlyMap<string, readonly Idiom[]> = byWord([
  ...WITHHOLDING_IDIOMS,
  ...REFUSING_IDIOMS,
  ...BINDING_IDIOMS,
  ...CHARGING_IDIOMS,
  ...FINDING_IDIOMS,
]);

function byWord(all: readonly Idiom[]): Map<string, Idiom[]> {
  const found = new Map<string, Idiom[]>();
  for (const idiom of all)
    for (const slot of idiom.slots) {
      for (const word of slot.words ?? []) found.set(word, [...(found.get(word) ?? []), idiom]);
      if (!slot.optional) break;
    }
  return found;
}
