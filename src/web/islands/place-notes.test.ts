import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeNotes } from "./place-notes.ts";

const wish = fc.record({ top: fc.nat(2000), height: fc.integer({ min: 1, max: 300 }) });
const wishes = fc.array(wish, { minLength: 1, maxLength: 20 }).map((all) => all.sort((one, other) => one.top - other.top));

describe("placeNotes", () => {
  it("lets no note cover another or stand above the top", () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: -1, max: 19 }), (all, at) => {
        const tops = placeNotes(all, at < all.length ? at : -1);
        expect(tops[0]).toBeGreaterThanOrEqual(0);
        for (let index = 1; index < tops.length; index++)
          expect(tops[index]).toBeGreaterThanOrEqual(tops[index - 1]! + all[index - 1]!.height);
      }),
    );
  });

  it("puts the pinned note beside its words", () => {
    const crowd = Array.from({ length: 4 }, () => ({ top: 500, height: 40 }));
    expect(placeNotes(crowd, 2)[2]).toBe(500);
    expect(placeNotes(crowd, -1)).toEqual([500, 544, 588, 632]);
  });
});
