import type { Draft } from "../draft.ts";
import type { View } from "../view.ts";

/** Finds drafts of one construction in one sentence. It looks at the view alone and knows no other extractor. */
export interface Extractor {
  readonly name: string;
  find(view: View, sentence: number): Draft[];
}
