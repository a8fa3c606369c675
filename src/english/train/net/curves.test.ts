import fc from "fast-check";
import { expect, it } from "vitest";
import { curve, exponent, slope, softmax } from "./curves.ts";

it("has the slope that it says", () => {
  fc.assert(
    fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (x) => {
      expect(slope(curve(x))).toBeCloseTo((curve(x + 1e-5) - curve(x - 1e-5)) / 2e-5, 6);
    }),
  );
});

it("is e to the power of x", () => {
  fc.assert(
    fc.property(fc.double({ min: -59, max: 0, noNaN: true }), (x) => {
      expect(exponent(x) / Math.exp(x)).toBeCloseTo(1, 12);
    }),
  );
});

it("moves probability to the right class, all together nowhere", () => {
  const scores = Float32Array.of(9, 1, 2, 1, 9);
  expect(softmax(scores, 1, 3, 1, 1)).toBeCloseTo(Math.log(1 + 2 / Math.E), 6);
  expect(scores[2]).toBeLessThan(0);
  expect(scores[1]! + scores[2]! + scores[3]!).toBeCloseTo(0, 6);
  expect([scores[0], scores[4]]).toEqual([9, 9]);
});
