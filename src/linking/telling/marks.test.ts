import fc from "fast-check";
import { expect, it } from "vitest";
import { marksOf, missingFrom } from "./marks.ts";

const words = fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 60 });

it("marks never say that more words are missing than are", () => {
  fc.assert(
    fc.property(words, words, (here, there) => {
      const missing = new Set(here.filter((word) => !there.includes(word)));
      expect(missingFrom(marksOf(here), marksOf(there))).toBeLessThanOrEqual(missing.size);
    }),
  );
});

it("marks tell wordings apart that have nothing in common", () => {
  const [here, there] = ["we were never inside of that network", "talks about grain begin on monday"].map((text) => text.split(" "));
  expect(missingFrom(marksOf(here!), marksOf(there!))).toBeGreaterThan(here!.length / 2);
  expect(missingFrom(marksOf(here!), marksOf(here!))).toBe(0);
});
