import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alphaOf } from "./alpha.ts";

describe("alpha", () => {
  test("is that of the published example with four readers, twelve units and gaps", () => {
    // Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example C: 0.743 for nominal data.
    const readers = ["1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."].map(
      (row) => row.split(" "),
    );
    const units = readers[0]!.map((_, unit) => readers.map((row) => row[unit]!).filter((value) => value !== "."));
    const { alpha, units: paired } = alphaOf(units);
    expect([alpha!.toFixed(3), paired]).toEqual(["0.743", 11]);
  });

  test("of two who read ten things in two ways is that of the published example", () => {
    // The same paper, example A: 0.095.
    const [one, other] = ["0100000010", "1110010000"];
    expect(alphaOf([...one].map((value, unit) => [value, other[unit]!])).alpha!.toFixed(3)).toBe("0.095");
  });

  test("tells nothing where nobody read the same, or all said one thing", () => {
    expect(alphaOf([])).toEqual({ alpha: null, units: 0, observed: null });
    expect(alphaOf([["a"], ["b"]])).toEqual({ alpha: null, units: 0, observed: null });
    expect(alphaOf([["a", "a"]])).toEqual({ alpha: null, units: 1, observed: 1 });
  });

  test("is 1 where all agree on several things, never above, and the same in any order", () => {
    const unit = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 0, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
        const { alpha } = alphaOf(units);
        if (alpha === null) return;
        expect(alpha).toBeLessThanOrEqual(1);
        expect(alphaOf(units.toReversed().map((one) => one.toReversed())).alpha).toBeCloseTo(alpha, 10);
        const agreeing = units.filter((one) => one.every((value) => value === one[0]));
        const whole = alphaOf(agreeing).alpha;
        expect(whole === null || whole === 1).toBe(true);
      }),
    );
  });
});
