import { expect, it } from "vitest";
import type { Label, Mark } from "../../src/english/train/names/marked.ts";
import { bCubed, bCubedF1, bCubedOfShared } from "./b-cubed.ts";
import { exact, f1, overlapping, sum } from "./counts.ts";

const mark = (start: number, end: number, label: Label, party: string | null = null): Mark => ({ start, end, label, party });

it("counts names with the same bounds and label", () => {
  const gold = [mark(0, 3, "PER"), mark(5, 9, "ORG"), mark(10, 12, "PER")];
  const found = [mark(0, 3, "PER"), mark(5, 9, "PER"), mark(10, 13, "PER")];
  expect(exact(found, gold, "PER")).toEqual({ right: 1, found: 3, gold: 2 });
  expect(f1(sum([exact(found, gold, "PER"), exact(found, gold, "ORG")]))).toBeCloseTo(2 / 6);
  expect(f1({ right: 0, found: 0, gold: 0 })).toBeNull();
});

it("pairs names that overlap one to one", () => {
  const gold = [mark(0, 9, "GROUP")];
  expect(overlapping([mark(0, 3, "GROUP"), mark(5, 8, "GROUP")], gold, "GROUP")).toEqual({ right: 1, found: 2, gold: 1 });
});

it("scores who is who, names that were missed included", () => {
  const gold = [mark(0, 1, "PER", "a"), mark(2, 3, "PER", "a"), mark(4, 5, "PER", "b")];
  expect(bCubedF1(bCubed(gold, gold))).toBe(1);
  const together = gold.map((one) => ({ ...one, party: "1" }));
  // Precision (2/3 + 2/3 + 1/3) / 3, recall 1.
  expect(bCubedF1(bCubed(together, gold))).toBeCloseTo((2 * (5 / 9)) / (5 / 9 + 1));
  const missed = gold.slice(0, 2);
  expect(bCubed(missed, gold)).toEqual({ precision: 2, found: 2, recall: 2, gold: 3 });
  expect(bCubedF1(bCubedOfShared(missed, gold))).toBe(1);
});
