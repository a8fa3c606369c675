import { describe, expect, it } from "vitest";
import { isAlike, shareOf, WHOLE } from "./odds-among.ts";
import type { Outline } from "./outline.ts";
import { UNIT } from "./tables.ts";

const way = (source: number, first: number, last: number): Outline => ({
  source: { first: source, last: source + 2 },
  cue: { first: 5, last: 6 },
  content: [{ first, last }],
  head: 5,
  odds: 0,
  rank: 0,
  behind: 0,
  ahead: 0,
});

describe("shares of chances", () => {
  it("are those of the exponential", () => {
    const behind = [0, UNIT, 2 * UNIT];
    const all = 1 + Math.exp(-1) + Math.exp(-2);
    expect(shareOf(behind, (at) => at === 1) / WHOLE).toBeCloseTo(Math.exp(-1) / all, 2);
    expect(shareOf(behind, () => true)).toBe(WHOLE);
    expect(shareOf([0, 1000 * UNIT], (at) => at === 1)).toBe(0);
  });
});

describe("readings", () => {
  it("come to the same where four fifths of the words and the source are shared", () => {
    expect(isAlike(way(0, 10, 20), way(1, 10, 19))).toBe(true);
    expect(isAlike(way(0, 10, 20), way(0, 10, 17))).toBe(false);
    expect(isAlike(way(0, 10, 20), way(2, 10, 20))).toBe(false);
    expect(isAlike({ ...way(0, 10, 20), source: null }, way(0, 10, 20))).toBe(false);
  });
});
