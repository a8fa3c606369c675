import type { Sight } from "./sight.ts";

/** What stands beyond the ends. */
export const EDGE = 7;
/** What stands for the word of a piece of a quotation. */
export const PIECE = 20;

/** A distance in steps that grow. */
export const bucket = (distance: number) => (distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : distance < 22 ? 7 : 8);

/** How a quotation's piece ends: with a comma, a stop, another mark, or in the middle of a sentence. */
export function ending({ view: { words } }: Sight, first: number, last: number): number {
  for (let at = last - 1; at > first && at >= last - 3; at--) {
    const word = words[at]!;
    if (word === ",") return 1;
    if (word === ".") return 2;
    if (word === "?" || word === "!") return 3;
    if (/[\p{L}\p{N}]/u.test(word)) return 4;
  }
  return 5;
}
