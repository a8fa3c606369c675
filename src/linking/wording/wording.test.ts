import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "./align.ts";
import { GRAM, gramsOf, winnowed } from "./grams.ts";
import { isNegation, isNumber, stemOf } from "./meaning.ts";
import { wordsIn } from "./words.ts";

const folded = (text: string) => wordsIn(text).map(({ word }) => word);
const someWords = fc.array(fc.constantFrom("grid", "port", "vote", "not", "seven", "a"), { maxLength: 30 });

describe("words", () => {
  test.each([
    ["“We will NOT meddle,” she said.", "we will not meddle she said"],
    ["state-run — co\u00adoperation\u200b", "state run cooperation"],
    ["we never or-\ndered an attack, well-\nknown as it is", "we never ordered an attack well known as it is"],
    ["don’t ‘do’ it", "don't do it"],
    ["$1,200.50, or 3.5% in 2031", "$ 1200.50 or 3.5 % in 2031"],
    ["ＧＲＩＤ\u200f Caf\u0065\u0301", "grid café"],
    ["\u0000 … ''", ""],
  ])("%j is %j", (text, words) => {
    expect(folded(text).join(" ")).toBe(words);
  });

  test("stand where their spans say, in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        let end = 0;
        for (const { word, span } of wordsIn(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(folded(text.slice(...span))).toEqual([word]);
          end = span[1];
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([`${"'".repeat(1e6)}a`, "a'".repeat(5e5), "1,".repeat(5e5), "\u200f".repeat(1e6), "x".repeat(2e6)])(
    "takes time in proportion",
    (text) => {
      const since = performance.now();
      wordsIn(text);
      expect(performance.now() - since).toBeLessThan(3000);
    },
  );
});

describe("meaning", () => {
  test("of words", () => {
    expect(["never", "don't", "cannot"].every(isNegation)).toBe(true);
    expect(["$", "3.5", "seven", "%"].every(isNumber)).toBe(true);
    expect(new Set(["attack", "attacks", "attacked", "attacking"].map(stemOf)).size).toBe(1);
    expect(stemOf("policies")).toBe(stemOf("policy"));
  });
});

describe("grams", () => {
  test("of the same words are the same, and few of others", () => {
    const words = Array.from({ length: 5000 }, (_, index) => `w${index}`);
    expect(gramsOf(words)).toEqual(gramsOf([...words]));
    expect(new Set(gramsOf(words)).size).toBeGreaterThan(4990);
    expect(gramsOf(["a", "b"])).toEqual([]);
    expect(gramsOf(["never", "strike", "first"])).toEqual([1658813078]);
  });

  test("that winnowing leaves are shared wherever enough words in a row are", () => {
    fc.assert(
      fc.property(
        someWords,
        someWords,
        fc.array(fc.string(), { minLength: 8, maxLength: 20 }),
        fc.integer({ min: 1, max: 6 }),
        (before, after, shared, window) => {
          const chosen = (words: readonly string[]) => winnowed(gramsOf(words), window).map((at) => gramsOf(words)[at]!);
          const other = new Set(chosen([...after, ...shared, ...before]));
          const shares = chosen([...before, ...shared, ...after]).some((gram) => other.has(gram));
          expect(shares || shared.length < window + GRAM - 1).toBe(true);
        },
      ),
    );
  });
});

describe("alignment", () => {
  const laid = (one: string, other: string, within = false) => {
    const [here, there] = [folded(one), folded(other)];
    return align(here, there, within).map(({ same, one: from, other: to }) =>
      same ? here.slice(...from).join(" ") : `[${here.slice(...from).join(" ")}|${there.slice(...to).join(" ")}]`,
    );
  };

  test.each([
    ["we will not strike first", "we will strike first", ["we will", "[not|]", "strike first"]],
    ["the grid of the port", "the gates of the port", ["the", "[grid|gates]", "of the port"]],
    ["", "a b", ["[|a b]"]],
  ])("of %j and %j", (one, other, stretches) => {
    expect(laid(one, other)).toEqual(stretches);
  });

  test("within a longer text leaves out what stands around", () => {
    expect(laid("will strike first", "she said that we will never strike first at all", true)).toEqual([
      "will",
      "[|never]",
      "strike first",
    ]);
  });

  test("holds every word of both in order, and never differs from itself", () => {
    fc.assert(
      fc.property(someWords, someWords, (one, other) => {
        const stretches = align(one, other);
        expect(stretches.flatMap(({ one: [from, to] }) => one.slice(from, to))).toEqual(one);
        expect(stretches.flatMap(({ other: [from, to] }) => other.slice(from, to))).toEqual(other);
        for (const { same, one: here, other: there } of stretches) if (same) expect(one.slice(...here)).toEqual(other.slice(...there));
        expect(align(one, one).every(({ same }) => same)).toBe(true);
      }),
    );
  });
});
