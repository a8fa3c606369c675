import { afterDateline as afterIts } from "../../english/datelines.ts";
import type { View } from "../view.ts";

/** "PORT TAL, May 3 - Officials": where the phrase begins behind the dash, if what is before begins with a name in capitals. */
export function afterDateline({ text, doc }: View, first: number, last: number): number {
  return afterIts(text, doc.tokens, first, last);
}
