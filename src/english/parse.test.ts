import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "./parse.ts";

describe("blocks", () => {
  const text = "Menu Roe\nAnn Roe left. She\nAdvertisement\nwent. “No.”";
  const words = (blocks: [number, number][]) => parse(text, { blocks }).tokens.map(({ start, end }) => text.slice(start, end));

  it("are all that is read, and sentences end with them", () => {
    const doc = parse(text, {
      blocks: [
        [9, 26],
        [41, text.length],
      ],
    });
    expect(doc.sentences.map(({ span }) => text.slice(...span))).toEqual(["Ann Roe left.", "She", "went.", "“No.”"]);
    expect(doc.names.map(({ span }) => text.slice(...span))).toEqual(["Ann Roe"]);
    expect(doc.quotations).toHaveLength(1);
  });

  it("may come in any order, overlap, be empty or reach outside", () => {
    expect(
      words([
        [9, 12],
        [9, 22],
      ]),
    ).toEqual(["Ann", "Roe", "left", "."]);
    expect(
      words([
        [41, 9999],
        [-5, 4],
        [5, 5],
      ]),
    ).toEqual(["Menu", "went", ".", "“", "No", ".", "”"]);
    expect(words([])).toEqual([]);
  });
});

describe("bad input", () => {
  it.each(["", " ", "\n\n", "\u0000", "\ud800", "\udc00“", "\ufeff", "\u200f“Roe” said\u200e.", "‘".repeat(3)])("%j", (text) => {
    const doc = parse(text);
    for (const { span } of doc.sentences) expect(span[1]).toBeGreaterThan(span[0]);
    expect(doc.entities.length).toBeLessThanOrEqual(doc.names.length);
  });

  it("gives sentences that hold every token once, in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const doc = parse(text);
        expect(doc.sentences.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, index) => first + index))).toEqual(
          doc.tokens.map((_, index) => index),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each(["word ", "Roe said. ", "Ann Roe, ", "“", "Varenia's embassy of ", "a.b", "(", "- ", "Ministry of ", "A. "])(
    "reads a long line of %j in time",
    (unit) => {
      const start = performance.now();
      parse(unit.repeat(200_000 / unit.length));
      expect(performance.now() - start).toBeLessThan(15_000);
    },
  );
});
