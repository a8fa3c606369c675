import fc from "fast-check";
import { expect, it } from "vitest";
import { judged } from "./testing/judged.ts";

const PIECES = [
  "[Two officials]",
  "[Ann Roe]",
  "{said}",
  "{declined to say}",
  "<the theft of 31 letters>",
  "<Varenia would stay out of the vote>",
  "<“we saw nothing”>",
  "who asked not to be named because they were not authorised to speak",
  "on condition of anonymity",
  "citing two aides",
  "at a briefing on 12 May 2031",
  "in a statement",
  "asked about the leak",
  "briefed on the call",
  "among those read were the minister's letters",
  "a pact under which neither would strike; it would not cover spying",
  "this promise",
  "‘nothing’",
  "the hack of Lindle",
  "met Dana Tal in Tarsk",
  "naïve",
  "über",
  ",",
  ".",
  "\n",
  "\u200f",
  "\ud800",
];

/** All pairs of offsets in a value: every pair of whole numbers but counts, which are objects. */
function* spansIn(value: unknown): Generator<[number, number]> {
  if (Array.isArray(value) && value.length === 2 && value.every(Number.isInteger)) yield value as [number, number];
  else if (value !== null && typeof value === "object") for (const part of Object.values(value)) yield* spansIn(part);
}

const isLetter = (character: string | undefined) => character !== undefined && /\p{L}/u.test(character);

it("every span of what is found lies in the text and cuts no word, whatever the text", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }), (pieces) => {
      const { text, findings } = judged(pieces.join(" "), "2031-12-03");
      for (const [start, end] of spansIn(findings)) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(isLetter(text[start - 1]) && isLetter(text[start]), text.slice(start - 3, end)).toBe(false);
        expect(isLetter(text[end - 1]) && isLetter(text[end]), text.slice(start, end + 3)).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

it("what statements name is there: parties, statements, commitments, incidents", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }), (pieces) => {
      const { findings } = judged(pieces.join(" "));
      const parties = new Set(findings.parties.map(({ id }) => id));
      const ids = new Set(findings.statements.map(({ id }) => id));
      for (const { speakers, sourcing, within, refersTo, commitment, incident } of findings.statements) {
        for (const id of [...speakers, ...sourcing.flatMap(({ party }) => party ?? [])]) expect(parties).toContain(id);
        for (const id of [...refersTo, ...(within ? [within] : [])]) expect(ids).toContain(id);
        if (commitment) expect(findings.commitments.map(({ id }) => id)).toContain(commitment);
        if (incident) expect(findings.incidents.map(({ id }) => id)).toContain(incident);
      }
      for (const { from, to } of findings.relations) for (const id of [from, to]) expect(ids).toContain(id);
      for (const { by, to } of findings.commitments) for (const id of [...by, ...to]) expect(parties).toContain(id);
    }),
    { numRuns: 100 },
  );
});
