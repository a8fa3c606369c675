import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACT_NAMES, ACTS, FAMILIES, precedence } from "./acts.ts";
import { canonical } from "./canonical.ts";
import { daysOf } from "./date.ts";
import { statementIds } from "./id.ts";
import { anchor, select } from "./selector.ts";
import { trim } from "./span.ts";

const HASH = "a".repeat(64);

describe("acts", () => {
  it("are ordered as the codebook is, each in a family", () => {
    expect(ACT_NAMES).toHaveLength(26);
    expect(precedence("no-comment")).toBeLessThan(precedence("denial"));
    expect(precedence("claim")).toBe(25);
    for (const act of ACT_NAMES) expect(FAMILIES).toContain(ACTS[act].family);
  });
});

describe("daysOf", () => {
  it.each([
    ["2032", "2032-01-01", "2032-12-31"],
    ["2032-02", "2032-02-01", "2032-02-29"],
    ["2031-02", "2031-02-01", "2031-02-28"],
    ["2031-04-09", "2031-04-09", "2031-04-09"],
  ])("%s is from %s to %s", (edtf, earliest, latest) => {
    expect(daysOf(edtf)).toEqual({ earliest, latest });
  });

  it.each(["2031-13", "2031-02-30", "2031-00", "XXXX-09-22", "yesterday", "20310409", ""])(
    "%s is no day, month or year of the calendar",
    (edtf) => {
      expect(daysOf(edtf)).toBeNull();
    },
  );
});

describe("a selector", () => {
  it("finds its words again in any text that still has them, wherever they moved", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary", minLength: 1 }),
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        (before, words, after, moved) => {
          const text = before + words + after;
          const selector = select(HASH, text, [before.length, before.length + words.length]);
          expect(anchor(text, selector)).toEqual([before.length, before.length + words.length]);
          const found = anchor(moved + text, selector);
          expect(found && (moved + text).slice(...found)).toBe(words);
        },
      ),
    );
  });

  it("takes the place with the same words around it, not the nearest", () => {
    const text = "Roe said no. Later Tal said no.";
    const selector = select(HASH, text, [28, 30]);
    expect(anchor(`No. ${text}`, selector)).toEqual([32, 34]);
  });

  it("is null where the words are gone", () => {
    expect(anchor("Nobody spoke.", select(HASH, "Roe said no.", [9, 11]))).toBeNull();
  });
});

describe("statement ids", () => {
  it("do not change when the text before moves, and tell the same words in two places apart", () => {
    const spans = { source: [[0, 3]] as const, cue: [[4, 8]] as const, content: [[9, 11]] as const };
    const [first, second] = statementIds(HASH, "Roe said no", [spans, spans]);
    const shift = { source: [[2, 5]] as const, cue: [[6, 10]] as const, content: [[11, 13]] as const };
    expect(statementIds(HASH, "  Roe said no", [shift])).toEqual([first]);
    expect(second).not.toBe(first);
    expect(statementIds("b".repeat(64), "Roe said no", [spans])).not.toEqual([first]);
  });
});

it("canonical JSON does not depend on the order in which keys were set", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      expect(canonical(Object.fromEntries(Object.entries(object).reverse()))).toBe(canonical(object));
    }),
  );
});

it("trim leaves a span that covers no white space at its ends", () => {
  expect(trim("  a b \n", [0, 7])).toEqual([2, 5]);
  expect(trim("   ", [0, 3])).toEqual([3, 3]);
});
