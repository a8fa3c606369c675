import { describe, expect, it } from "vitest";
import { nominalAlpha } from "./alpha.ts";

describe("nominalAlpha", () => {
  it("is 1 for two coders who agree", () => {
    expect(
      nominalAlpha([
        [5, 0],
        [0, 3],
      ]),
    ).toBe(1);
    expect(
      nominalAlpha([
        [5, 0],
        [0, 0],
      ]),
    ).toBe(1);
  });

  it("is Krippendorff's own figure for his example of two coders and ten units", () => {
    // Two labels; 5 units both say 0, 1 unit both say 1, 4 units they differ (3 and 1): alpha 0.095.
    expect(
      nominalAlpha([
        [5, 3],
        [1, 1],
      ]),
    ).toBeCloseTo(0.095, 3);
  });

  it("is below 0 for coders who differ more than by chance", () => {
    expect(
      nominalAlpha([
        [0, 4],
        [4, 0],
      ]),
    ).toBeLessThan(0);
  });
});
