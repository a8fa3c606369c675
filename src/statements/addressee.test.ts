import { expect, test } from "vitest";
import { addresseeOf } from "./addressee.ts";
import { cueNamed } from "./lexicon/cues.ts";
import { laidOut } from "./testing/found.ts";
import { judged } from "./testing/judged.ts";

test("a state's name before the title of the one spoken to goes on to the person", () => {
  const view = laidOut("Ilan Oru assured Caldoran President Ann Roe that talks would last.");
  const head = view.words.indexOf("assured");
  const told = addresseeOf(view, {
    rule: "test",
    source: null,
    cue: { first: head, last: head + 1, head, cue: cueNamed("assure"), negated: false, passive: false },
    content: [],
    addressee: { first: head + 1, last: head + 2 },
    occasion: null,
    utterance: 0,
    sentence: 0,
    doubts: [],
  });
  expect(view.words.slice(told!.first, told!.last).join(" ")).toBe("caldoran president ann roe");
});

test.each([
  ["[The firm] {disclosed} to the council that <names were taken>.", "the council"],
  ["[The law] {requires} <candidates to publish their taxes>.", "candidates"],
])("%s", (marked, words) => {
  const { text, findings } = judged(marked);
  expect(findings.statements[0]?.addressees.map(({ span }) => text.slice(...span))).toEqual([words]);
});

test.each([
  ["Ann Roe told a Council panel on Friday that talks would last.", "a council panel on friday", "a council panel"],
  ["Ann Roe told the Friday club that talks would last.", "the friday club", "the friday club"],
])("the day is no part of those told: %s", (sentence, given, words) => {
  const view = laidOut(sentence);
  const head = view.words.indexOf("told");
  const told = addresseeOf(view, {
    rule: "test",
    source: null,
    cue: { first: head, last: head + 1, head, cue: cueNamed("tell"), negated: false, passive: false },
    content: [],
    addressee: { first: head + 1, last: head + 1 + given.split(" ").length },
    occasion: null,
    utterance: 0,
    sentence: 0,
    doubts: [],
  });
  expect(view.words.slice(told!.first, told!.last).join(" ")).toBe(words);
});

test("what is demanded is nobody who is asked", () => {
  expect(judged("[The guild] {demanded} <an answer>.").findings.statements[0]?.addressees).toEqual([]);
});
