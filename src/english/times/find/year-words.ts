import { type TimeView, wordAt } from "../view.ts";

/** The earliest and latest years that the rules read in four figures. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** A year in figures at a token: 2031, or two digits after an apostrophe ('31). */
export function yearAt(view: TimeView, at: number): number | null {
  const word = wordAt(view, at, at);
  const short = /^'(\d\d)$/.exec(word);
  if (short) return Number(short[1]);
  const year = /^\d{4}$/.test(word) ? Number(word) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
