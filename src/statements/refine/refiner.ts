import type { Draft } from "../draft.ts";
import type { View } from "../view.ts";

/** Takes the drafts of an article and gives back a mended list, in the order of the text. */
export interface Refiner {
  readonly name: string;
  refine(view: View, drafts: readonly Draft[]): Draft[];
}
