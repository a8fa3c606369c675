import fc from "fast-check";
import { expect, it } from "vitest";
import { headOf } from "./heads.ts";

const id = fc.stringMatching(/^s[0-9a-z]{20}$/);

it("the beginning of an id sorts as the id does", () => {
  fc.assert(
    fc.property(id, id, (one, other) => {
      if (headOf(one) < headOf(other)) expect(one < other).toBe(true);
      if (headOf(one) === headOf(other)) expect(one.slice(0, 11)).toBe(other.slice(0, 11));
    }),
  );
  expect(headOf(`s${"z".repeat(20)}`) + 1).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
});

it("what is no such id has none", () => {
  for (const odd of ["", "s1", `p${"0".repeat(20)}`, `s${"A".repeat(20)}`]) expect(headOf(odd)).toBeNaN();
});
