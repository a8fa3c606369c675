import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neededBy } from "./needed.ts";
import { sieveOf } from "./sieve.ts";

describe("what a pattern needs", () => {
  it.each([
    [/ (?:was|were) framed /, [" was framed ", " were framed "]],
    [/ (?:deny|den(?:ied|ies)) /, [" deny ", " denied ", " denies "]],
    [/ (?:is|are) (?:\w+ly )?(?:false|untrue) /, ["false ", "untrue "]],
    [/ hoax(?:es)? | smears? /, [" hoax ", " hoaxes ", " smear ", " smears "]],
    [/ (?:will|would) (?!not )(?:ever )?deny/, [" will ever deny", " will deny", " would ever deny", " would deny"]],
    [/ colou?r [a-c]| organi[sz]e/, [" colour ", " color ", " organise", " organize"]],
    [/(?:fabric+ated){2}|no\.way{1,2}/, ["fabri", "no.wa"]],
  ])("%s", (pattern, needed) => {
    expect(neededBy(pattern)?.toSorted()).toEqual(needed.toSorted());
  });

  it("is in small letters where those are as good as large ones", () => {
    expect(neededBy(/\bIn (?:All|no) likelihood\b/i)).toEqual(["in all likelihood", "in no likelihood"]);
  });

  it("is nothing where anything may stand, and what is too short to be looked for", () => {
    for (const pattern of [/\w+ly/, /a*b?/, /denial|\d+/, /(?:denial)?/, /to|deny/]) expect(neededBy(pattern)).toBeNull();
  });
});

/** Patterns of few letters with what the rules' patterns are made of. */
const { pattern } = fc.letrec<{ pattern: string; item: string }>((tie) => ({
  pattern: fc
    .array(fc.array(tie("item"), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 2 })
    .map((ways) => ways.map((items) => items.join("")).join("|")),
  item: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(
      "ab",
      "ba",
      " a",
      "b ",
      "aab ",
      "[ab]",
      "[^a]",
      "\\w",
      ".",
      "\\b",
      "^",
      "$",
      "ab?",
      "ba+",
      "a*",
      "(?:ba){2}",
      "b{0,2}?",
    ),
    tie("pattern").map((inner) => `(?:${inner})`),
    tie("pattern").map((inner) => `(?:${inner})?`),
    tie("pattern").map((inner) => `(?!${inner})`),
    tie("pattern").map((inner) => `(?<=${inner})`),
  ),
}));

describe("a sieve", () => {
  it("lets through whatever holds", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "a", "b", "b", "š"), maxLength: 24 });
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 3 }), fc.array(text, { maxLength: 8 }), (sources, texts) => {
        const patterns = sources.map((source) => new RegExp(source));
        const sieve = sieveOf(patterns.map(neededBy));
        for (const each of texts) {
          const held = sieve(each);
          for (const [index, one] of patterns.entries()) if (one.test(each)) expect([one, each, held[index]]).toEqual([one, each, 1]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("holds back what lacks all strings of a list, and never what asks for none", () => {
    const sieve = sieveOf([["deny", " denied"], ["ied it"], null, []]);
    expect([...sieve("they denied it")]).toEqual([1, 1, 1, 0]);
    expect([...sieve("they denie d it")]).toEqual([0, 0, 1, 0]);
    expect([...sieve("")]).toEqual([0, 0, 1, 0]);
  });
});
