import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWords } from "./find-words.ts";

describe("findWords", () => {
  it("finds words over line ends, the nearest of several", () => {
    const text = "no deal. He said\n\nno deal at all";
    expect(findWords(text, "said no deal", 0)).toEqual([12, 25]);
    expect(findWords(text, "no deal", 20)).toEqual([18, 25]);
    expect(findWords(text, "no deals", 0)).toBe(null);
    expect(findWords(text, "  ", 0)).toBe(null);
  });

  it("finds every stretch of a text where it stands", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.nat(40), (text, start, length) => {
        const quote = text.slice(start, start + length);
        fc.pre(quote.trim() === quote && quote !== "");
        const found = findWords(text, quote, start);
        expect(found && text.slice(...found).replace(/\s+/g, " ")).toBe(quote.replace(/\s+/g, " "));
      }),
    );
  });
});
