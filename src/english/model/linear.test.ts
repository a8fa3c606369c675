import fc from "fast-check";
import { expect, it } from "vitest";
import { type Linear, score, tableSize } from "./linear.ts";

/** The sums one by one, as their definition has them: what the quick loops must give. */
function plainly({ classes, bits, weights }: Linear, features: readonly number[]): number[] {
  return Array.from({ length: classes }, (_, at) => features.reduce((sum, one) => sum + weights[(one >>> (32 - bits)) + at]!, 0));
}

it("sums rows as the plain loop does, however many classes and features there are", () => {
  const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.array(int32, { maxLength: 13 }), fc.integer(), (classes, features, seed) => {
      const weights = Int16Array.from({ length: tableSize(6, classes) }, (_, at) => Math.imul(at + seed, 0x9e3779b1) >> 17);
      const linear: Linear = { classes, bits: 6, weights };
      const scores = new Int32Array(classes).fill(5);
      score(linear, Int32Array.from([...features, 1, 2]), features.length, scores);
      expect([...scores]).toEqual(plainly(linear, features));
    }),
  );
});
