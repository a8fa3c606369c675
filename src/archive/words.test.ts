import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQuery, searchable, wordsOf } from "./words.ts";

describe("words as search compares them", () => {
  test.each([
    ["Varenia’s ministry", ["varenia", "ministry"]],
    ["They don't, the officials' aide said.", ["they", "dont", "the", "officials", "aide", "said"]],
    ["Café ÉLYSÉE", ["cafe", "elysee"]],
    ["ﬁve ½ ²", ["five", "1", "2", "2"]],
    ["Straße STRASSE", ["strasse", "strasse"]],
    ["an attack on a hos-\npital", ["an", "attack", "on", "a", "hospital"]],
    ["state-run U.S.", ["state", "run", "u", "s"]],
    ["министр 大臣", ["министр", "大", "臣"]],
    ["\u0000 \ud800 … \u200f", []],
    ["a\u0000b", ["a", "b"]],
  ])("%j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("are their own words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(" "))).toEqual(words);
      }),
      { numRuns: 3000 },
    );
  });

  test("pieces are kept apart", () => {
    expect(searchable(["Ann Roe", "", "said"])).toBe("ann roe …  … said");
  });
});

describe("the query language", () => {
  test.each([
    ["Ann roe", [["ann"], ["roe"]]],
    ['said "will not meddle"', [["said"], ["will", "not", "meddle"]]],
    ["“stay out” vote", [["stay", "out"], ["vote"]]],
    ['vote "stay out', [["vote"], ["stay", "out"]]],
    ["state-run", [["state", "run"]]],
    ["words: ann OR NOT roe* NEAR(a b) -c", [["words"], ["ann"], ["or"], ["not"], ["roe"], ["near", "a"], ["b"], ["c"]]],
  ])("%j", (query, phrases) => {
    expect(readQuery(query)).toEqual(phrases);
  });

  test.each(["", " ", '""', "*", "'; --", "…", "\u0000"])("%j has no words", (query) => {
    expect(() => readQuery(query)).toThrow(expect.objectContaining({ code: "bad-query" }));
  });

  test("too many words are refused", () => {
    expect(() => readQuery("a ".repeat(101))).toThrow(expect.objectContaining({ code: "bad-query" }));
    expect(readQuery("a ".repeat(100))).toHaveLength(100);
  });
});
