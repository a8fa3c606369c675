import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWords, placeOf } from "./find-words.ts";

describe("findWords", () => {
  it("finds words over line ends, the nearest of several", () => {
    const text = "no deal. He said\n\nno deal at all";
    expect(findWords(text, "said no deal", 0)).toEqual([12, 25]);
    expect(findWords(text, "no deal", 20)).toEqual([18, 25]);
    expect(findWords(text, "no deals", 0)).toBe(null);
    expect(findWords(text, "  ", 0)).toBe(null);
  });

  it("looks for words of a statement at its cue, not in the sentence before", () => {
    const text = "Orel told the envoy of it. Asked again, the envoy made no reply.";
    const at = text.indexOf("made no reply");
    const passage = { span: [0, text.length] as const, text };
    expect(findWords(text, "the envoy", placeOf({ source: [], cue: [[at, at + 13]], content: [], passage }))).toEqual([40, 49]);
    expect(placeOf({ source: [], cue: [], content: [], passage })).toBe(0);
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
