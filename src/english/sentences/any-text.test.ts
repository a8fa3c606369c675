import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../paragraphs/paragraphs.ts";
import { parse } from "../parse.ts";
import { loadSentences } from "./learned/load.ts";
import { LONGEST_SENTENCE } from "./scene.ts";

const sentences = loadSentences(readFileSync(new URL("../../../models/sentences/sentences.bin", import.meta.url)));
const read = (text: string) => parse(text, { sentences });

const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes));
const dirty = fc
  .array(
    fc.constantFrom(
      ..."aZé9.,;:'’‘\"“”«»—–-/@:&$%#()[]{}_*•~ \n\t\u00a0\u00ad\u200b\u2028\ud800\udc00😀",
      ..."n't|U.S.|Mr.|http://|''|``|,,|...|?!|:)|said|Roe |The |we |1. |— ".split("|"),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

/** White space as Unicode has it: next line (U+0085) is white, whatever JavaScript says. */
const WHITE = /^[\s\u0085]*$/;

/** All that `parse` promises of any text. */
function promises(text: string): void {
  const doc = read(text);
  let at = 0;
  for (const { start, end } of doc.tokens) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(at, start)).toMatch(WHITE);
    expect(text.slice(start, end)).not.toMatch(/\s/);
    at = end;
  }
  expect(text.slice(at)).toMatch(WHITE);
  let next = 0;
  const paragraphs = paragraphsOf(text);
  for (const { first, last, span } of doc.sentences) {
    expect(first).toBe(next);
    expect(last).toBeGreaterThan(first);
    expect(last - first).toBeLessThanOrEqual(LONGEST_SENTENCE);
    expect(span).toEqual([doc.tokens[first]!.start, doc.tokens[last - 1]!.end]);
    expect(paragraphs.some(([start, end]) => start <= span[0] && span[1] <= end)).toBe(true);
    next = last;
  }
  expect(next).toBe(doc.tokens.length);
  for (const { outer, segments } of doc.quotations) {
    expect(outer[1]).toBeGreaterThan(outer[0]);
    expect(outer[1]).toBeLessThanOrEqual(text.length);
    for (const [start, end] of segments) expect(start).toBeLessThanOrEqual(end);
  }
}

describe("any text", () => {
  it("has every character that is not white space in one token, and every token in one sentence: UTF-16 at random", () => {
    fc.assert(fc.property(units, promises), { numRuns: 1000 });
  }, 30_000);

  it("the same for marks, letters and pieces of news at random", () => {
    fc.assert(fc.property(dirty, promises), { numRuns: 2000 });
  }, 30_000);

  it("is read alike whatever was read before", () => {
    fc.assert(
      fc.property(dirty, fc.array(dirty, { maxLength: 3 }), (text, others) => {
        const alone = read(text);
        for (const other of others) read(other);
        expect(read(text)).toEqual(alone);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it.each(["", " ", "\0", "\ud800", "\udc00\ud800", "\u200f\u202e", "\ufeff", "\r\n\r\n"])(
    "is read where there is next to nothing in it: %j",
    promises,
  );
});

/** How long some work takes, in milliseconds: the best of three. */
function taken(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe("long texts", () => {
  it.each(["word ", "Word ", "a b ", "(", '"word ', "1. ", "Mr. ", "u.s. "])(
    "take time in proportion to their length: %j over and over",
    (unit) => {
      const tokens = read(unit.repeat(100)).tokens.length / 100;
      const text = (count: number) => unit.repeat(Math.ceil(count / tokens));
      const [short, long] = [text(10_000), text(80_000)];
      const [once, eight] = [taken(() => read(short)), taken(() => read(long))];
      // Eight times the text: a square would take 64 times as long.
      expect(eight / once).toBeLessThan(32);
    },
    120_000,
  );

  it("of a million tokens without a stop are read, in sentences of bounded length", () => {
    const doc = read("word ".repeat(1_000_000));
    expect(doc.tokens).toHaveLength(1_000_000);
    expect(doc.sentences).toHaveLength(1_000_000 / LONGEST_SENTENCE);
  }, 120_000);
});
