import type { Anaphor } from "./anaphors.ts";
import { REFERENCE_MARGINS } from "./weights.data.ts";

/** The kinds of anaphor for which it is told apart from when on a choice is sure. */
export const MARGIN_GROUPS = ["he, she", "they", "it", "a person's noun", "an organization's noun", "another noun"] as const;

/** Which of `MARGIN_GROUPS` an anaphor belongs to. */
export function marginGroup({ stem, kinds }: Anaphor): number {
  if (stem !== null) return stem === "they" ? 1 : stem === "it" ? 2 : 0;
  return kinds[0] === "person" ? 3 : kinds[0] === "organization" ? 4 : 5;
}

/** How far above the next the choice for an anaphor must be to be sure; never, where it is infinite. */
export const marginOf = (anaphor: Anaphor): number => REFERENCE_MARGINS[marginGroup(anaphor)] ?? Number.POSITIVE_INFINITY;
