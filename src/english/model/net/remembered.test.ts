import fc from "fast-check";
import { expect, it } from "vitest";
import { remembered } from "./remembered.ts";
import type { Style } from "./style.ts";

const PLACES = 8;

const word = fc.tuple(
  fc.constantFrom("grid", "vote", "said", "minister", "ambassadorial", "x".repeat(40), "the", "of", "no", "yes"),
  fc.constantFrom<Style>(0, 1),
);
const batch = fc.array(word, { maxLength: PLACES - 1 });

it("keeps every word of a batch at a place of its own, where only that word is found", () => {
  fc.assert(
    fc.property(fc.array(batch, { maxLength: 20 }), (batches) => {
      const { begin, placeOf, give } = remembered(PLACES);
      for (const words of batches) {
        begin();
        const stands = new Map<number, string>();
        for (const [form, style] of words) {
          const place = placeOf(form, style) ?? give(form, style);
          expect(place).toBeGreaterThan(0);
          expect(place).toBeLessThanOrEqual(PLACES);
          const name = `${style} ${form}`;
          expect(stands.get(place) ?? name).toBe(name);
          stands.set(place, name);
        }
        for (const [form, style] of words) if (form.length < 40) expect(stands.get(placeOf(form, style)!)).toBe(`${style} ${form}`);
      }
    }),
  );
});

it("forgets what was not asked for rather than what was", () => {
  const { begin, placeOf, give } = remembered(PLACES);
  give("said", 0);
  for (const other of Array.from({ length: 100 }, (_, at) => `word${at}`)) {
    begin();
    expect(placeOf("said", 0)).toBeDefined();
    if (placeOf(other, 0) === undefined) give(other, 0);
  }
  expect(placeOf("word0", 0)).toBeUndefined();
  expect(placeOf("word99", 0)).toBeDefined();
});
