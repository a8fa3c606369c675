import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readerOf } from "../../english/model/reader.ts";
import { LEARNT, laidOut } from "../testing/found.ts";
import { type View, viewOf } from "../view.ts";
import { bestLabellings } from "./decode.ts";
import { findLearned } from "./find.ts";
import { CONTENT, CUE, LABELS, PAIRS } from "./labels.ts";
import { rateStep } from "./lexicon.ts";
import { hiddenAs } from "./sight.ts";
import { codeOf, decoded, packTable, UNIT, unpackTable } from "./tables.ts";

/** All labellings of a few units, the plain way. */
function everyLabelling(units: Int32Array, gaps: Int32Array, count: number, cue: number): { labels: number[]; score: number }[] {
  let ways: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let unit = 0; unit < count; unit++)
    ways = ways.flatMap(({ labels, score }) =>
      Array.from({ length: LABELS }, (_, label) => ({
        labels: [...labels, label],
        score: score + units[unit * LABELS + label]! + (unit > 0 ? gaps[unit * PAIRS + labels[unit - 1]! * LABELS + label]! : 0),
      })),
    );
  return ways.filter(({ labels }) => labels[cue] === CUE && labels.includes(CONTENT)).sort((one, other) => other.score - one.score);
}

describe("the best labellings", () => {
  it("are those that trying all of them finds", () => {
    const scores = (length: number) => fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.nat(), scores(5 * LABELS), scores(5 * PAIRS), (count, place, ofUnits, ofGaps) => {
        const [units, gaps, cue] = [Int32Array.from(ofUnits), Int32Array.from(ofGaps), place % count];
        const best = bestLabellings(units, gaps, count, cue, 6);
        const all = everyLabelling(units, gaps, count, cue);
        expect(best.map(({ score }) => score)).toEqual(all.slice(0, 6).map(({ score }) => score));
        for (const { labels } of best) expect([labels[cue], labels.includes(CONTENT)]).toEqual([CUE, true]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("tables", () => {
  it("are read as they were packed", () => {
    const codes = Int8Array.from({ length: 64 }, (_, at) => (at % 3 === 0 ? at - 32 : 0));
    const table = { width: 4, bits: 4, codes };
    expect(unpackTable(readerOf(packTable(codes, 4, 4)))).toEqual(decoded(table));
  });

  it("keep small weights finer than large ones", () => {
    const off = (weight: number) => Math.abs((codeOf(weight) * Math.abs(codeOf(weight))) / UNIT - weight);
    expect(off(0.05)).toBeLessThan(0.01);
    expect(off(-3.3)).toBeLessThan(0.07);
  });
});

describe("rates", () => {
  it("say nothing of what was never met, and grow with the share and with what it rests on", () => {
    expect(rateStep({ met: 0, was: 0 })).toBe(0);
    expect(rateStep({ met: 100, was: 90 })).toBeGreaterThan(rateStep({ met: 100, was: 10 }));
    expect(rateStep({ met: 100, was: 90 })).toBeGreaterThan(rateStep({ met: 2, was: 2 }));
  });
});

const STORY = [
  "“The grid was never touched,” Foreign Minister Ann Roe said on Monday.",
  "Officials in Varenia believe that the Caldoran navy read the letters, according to the Meridian Post.",
  "Ms. Roe, who met Dana Tal in Tarsk, denied the report and called for talks.",
].join("\n");

/** The same view with other names of the same length, letter for letter, in place of its own. */
function renamed(view: View, spare: string): View {
  const letters = [...view.text];
  for (let at = 0; at < view.doc.tokens.length; at++) {
    const { start, end } = view.doc.tokens[at]!;
    const name = view.doc.names[view.nameAt[at]!];
    if (!name || start < name.span[0] || hiddenAs(view, at) === 0) continue;
    for (let place = start; place < end; place++)
      if (/\p{L}/u.test(letters[place]!)) letters[place] = /\p{Lu}/u.test(letters[place]!) ? spare.toUpperCase() : spare;
  }
  return viewOf({ text: letters.join(""), article: view.article }, view.doc);
}

describe("a tag behind a whole statement", () => {
  it.each([
    "The chancellor promised the envoy that Caldora would leave the rolls alone, three people at the table told the Tarsk Ledger.",
    "The ministry assured the council that no clerk would lose his job, a person briefed on the talks told reporters.",
    "Varenia’s president told the delegation that the vote would be free, said two diplomats.",
  ])("%s tells it, and it stands inside", (text) => {
    const view = laidOut(text);
    const drafts = findLearned(view, LEARNT);
    expect(drafts).toHaveLength(2);
    const [outer, inner] = drafts.toSorted((one, other) => one.content[0]![0] - other.content[0]![0]);
    expect(outer!.content[0]![0]).toBe(0);
    expect(inner!.content[0]![1]).toBe(outer!.content[0]![1]);
    expect(inner!.source!.first).toBe(0);
  });
});

describe("fairness", () => {
  it("other names in the same places give the same drafts", () => {
    const view = laidOut(STORY);
    const drafts = findLearned(view, LEARNT);
    expect(drafts.length).toBeGreaterThan(2);
    for (const spare of ["e", "z"]) {
      const other = renamed(view, spare);
      expect(other.text).not.toBe(view.text);
      expect(findLearned(other, LEARNT)).toEqual(drafts);
    }
  });

  it("no name is among the words that the weights know", () => {
    for (const name of [
      "varenia",
      "roe",
      "tal",
      "china",
      "russia",
      "iran",
      "israel",
      "obama",
      "washington",
      "moscow",
      "john",
      "mary",
      "reuters",
    ])
      expect(LEARNT.lexicon.ids.has(name), name).toBe(false);
  });
});

describe("bounds", () => {
  const seconds = (text: string) => {
    const view = laidOut(text);
    const started = performance.now();
    findLearned(view, LEARNT);
    return (performance.now() - started) / 1000;
  };

  it.each([
    ["a sentence of 500 cues", `${"Roe said and ".repeat(500)}left.`],
    ["a sentence of 1,000 claims that hold each other", `${"Roe said that Tal claimed that ".repeat(500)}it fell.`],
    ["a paragraph of quotations with tags", `${"“Yes,” said Roe. ".repeat(2000)}`],
    ["40,000 quotation marks", '"'.repeat(40_000)],
    ["a word of a million letters", "a".repeat(1_000_000)],
    ["ten thousand paragraphs of a quotation left open", "“And then.\n".repeat(10_000)],
  ])("%s takes seconds, not minutes", (_, text) => {
    expect(seconds(text)).toBeLessThan(10);
  });

  it.each(["said ", "Roe said ", "She said that ", "said: ", "“said ” "])("%s over and over tells nothing", (words) => {
    const view = laidOut(words.repeat(4_000));
    expect(findLearned(view, LEARNT)).toEqual([]);
  });

  it("a list of many claims in one sentence is still read", () => {
    const claims = ["roads", "ports", "banks", "mines", "farms", "mills", "schools", "courts", "trains", "bridges"];
    expect(
      findLearned(laidOut(`Ann Roe said that ${claims.map((one) => `the ${one} were shut and would stay shut`).join(", ")}.`), LEARNT),
    ).toHaveLength(1);
  });

  it("cuts no token, whatever the text", () => {
    const piece = fc.constantFrom(
      "“",
      "”",
      '"',
      "’",
      "said",
      "told",
      "that",
      ",",
      ".",
      "Ann Roe",
      "the ministry",
      "according to",
      "\n",
      "who",
      "and",
      ":",
      "not",
      "\ud800",
      "''",
      "—",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const view = laidOut(pieces.join(" "));
        const starts = new Set(view.doc.tokens.map(({ start }) => start));
        const ends = new Set(view.doc.tokens.map(({ end }) => end));
        for (const { source, cue, content, addressee, occasion } of findLearned(view, LEARNT)) {
          for (const range of [source, cue, addressee, occasion]) {
            if (!range) continue;
            expect(range.first).toBeGreaterThanOrEqual(0);
            expect(range.last).toBeGreaterThan(range.first);
            expect(range.last).toBeLessThanOrEqual(view.doc.tokens.length);
          }
          for (const [start, end] of content) {
            expect(start).toBeLessThan(end);
            expect(starts.has(start)).toBe(true);
            expect(ends.has(end)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
