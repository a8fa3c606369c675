import type { StatementEntry } from "../../archive/archive.ts";
import { extentOf } from "./segments.ts";

/** Marks that end a sentence or a quotation; a shape stands after them, as a footnote's number does. */
const CLOSING = new Set(".,;:!?…”’»\"')]");

/** Statements by the place in the text where the shape stands that leads to their note: after their last words. */
export function pinsOf(text: string, statements: readonly StatementEntry[]): Map<number, StatementEntry[]> {
  const pins = new Map<number, StatementEntry[]>();
  for (const statement of statements) {
    const extent = extentOf(statement);
    if (!extent) continue;
    let at = extent[1];
    while (CLOSING.has(text[at] ?? "")) at++;
    pins.set(at, [...(pins.get(at) ?? []), statement]);
  }
  return pins;
}
