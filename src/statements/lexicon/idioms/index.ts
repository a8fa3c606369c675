import { BINDING_IDIOMS } from "./binding.ts";
import { CHARGING_IDIOMS } from "./charging.ts";
import { FINDING_IDIOMS } from "./finding.ts";
import type { Idiom, Place } from "./idiom.ts";
import { REFUSING_IDIOMS } from "./refusing.ts";
import { WITHHOLDING_IDIOMS } from "./withholding.ts";

export type { Idiom, Place, Slot } from "./idiom.ts";

/** All idioms, a family of acts after the other. */
export const IDIOMS: readonly Idiom[] = [
  ...WITHHOLDING_IDIOMS,
  ...REFUSING_IDIOMS,
  ...BINDING_IDIOMS,
  ...CHARGING_IDIOMS,
  ...FINDING_IDIOMS,
];

/** An idiom to be looked for where one of its words stands: up to how many words before that it may begin. */
export interface Anchored {
  readonly idiom: Idiom;
  readonly reach: number;
}

/** Idioms by the words of the slot that says most: "blank" of "draw a blank". Most words of a text say nothing of that kind, so that looking for idioms is cheap. */
export type Idioms = ReadonlyMap<string, readonly Anchored[]>;

/** In how many slots a word may stand: the more, the less it says. */
const OFTEN = new Map<string, number>();
for (const { slots } of IDIOMS) for (const { words } of slots) for (const word of words ?? []) OFTEN.set(word, (OFTEN.get(word) ?? 0) + 1);

/** The idioms of some places by their anchors. */
export function idiomsOf(...places: readonly Place[]): Idioms {
  const found = new Map<string, Anchored[]>();
  for (const idiom of IDIOMS) {
    if (!places.includes(idiom.place)) continue;
    const at = anchorOf(idiom);
    // Between any two words of an idiom one more may stand.
    const reach = idiom.slots.slice(0, at).reduce((sum, { gap }) => sum + Math.max(1, gap) + 1, 0);
    for (const word of idiom.slots[at]!.words!) {
      const list = found.get(word);
      if (list) list.push({ idiom, reach });
      else found.set(word, [{ idiom, reach }]);
    }
  }
  return found;
}

/** The slot of an idiom whose commonest word is the rarest. */
function anchorOf({ slots }: Idiom): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { words, optional }] of slots.entries()) {
    if (words === null || optional) continue;
    const often = Math.max(...[...words].map((word) => OFTEN.get(word)!));
    if (often < least) [best, least] = [at, often];
  }
  return best;
}
