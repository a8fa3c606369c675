import fc from "fast-check";
import { expect, it } from "vitest";
import { ownString, remembering } from "./remembering.ts";

it("gives what the function gives, and asks it again only for what it forgot", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 80 })),
      fc.integer({ min: 1, max: 5 }),
      (words, most) => {
        const asked: string[] = [];
        const length = remembering(most, (word) => {
          asked.push(word);
          return word.length;
        });
        expect(words.map(length)).toEqual(words.map((word) => word.length));
        if (new Set(words).size <= most)
          expect(asked.filter((word) => word.length <= 64)).toHaveLength(new Set(words.filter((word) => word.length <= 64)).size);
      },
    ),
  );
});

it("holds what was asked for of late", () => {
  let asked = 0;
  const same = remembering(3, (word) => {
    asked++;
    return word;
  });
  for (const word of ["roe", "tal", "oru", "one", "roe", "two", "three", "roe"]) same(word);
  expect(asked).toBe(7 - 1);
});

it("makes strings of their own, whatever is in them", () => {
  const parts = ["", "roe", "\ud800", "\0é\u202e", "x".repeat(99)];
  expect(parts.map(ownString)).toEqual(parts);
});
