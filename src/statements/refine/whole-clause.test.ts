import { describe, expect, it } from "vitest";
import type { Draft } from "../draft.ts";
import { cueNamed } from "../lexicon/cues.ts";
import { laidOut } from "../testing/found.ts";
import { wholeClause } from "./whole-clause.ts";

/** What becomes of a draft whose content is the part of a sentence up to some words. */
function drawn(text: string, cut: string): { content: string; doubts: readonly string[] } {
  const view = laidOut(text);
  const said = view.words.indexOf("said");
  const start = view.doc.tokens[said + 1]!.start;
  const draft: Draft = {
    rule: "test",
    source: { first: 0, last: said, doubt: null },
    cue: { first: said, last: said + 1, head: said, cue: cueNamed("say"), negated: false, passive: false },
    content: [[start, text.indexOf(cut) + cut.length]],
    addressee: null,
    occasion: null,
    utterance: 0,
    sentence: 0,
    doubts: [],
  };
  const [whole] = wholeClause.refine(view, [draft]);
  return { content: whole!.content.map((span) => text.slice(...span)).join(" … "), doubts: whole!.doubts };
}

describe("a content that breaks off", () => {
  it.each([
    ["The firm said the hole was found by a young student in May.", "by a young", "the hole was found by a young student in May"],
    ["The firm said the hole was found in the port's old crane.", "found in the", "the hole was found in the port's old crane"],
  ])("within a phrase goes on to the end of its clause: %s", (text, cut, whole) => {
    const { content, doubts } = drawn(text, cut);
    expect(content).toBe(whole);
    expect(doubts).toHaveLength(1);
  });

  it("at a subject goes on with its verb", () => {
    expect(drawn("The firm said an attacker could read any file.", "an attacker").content).toBe("an attacker could read any file");
  });

  it("stays where a phrase ends", () => {
    const { content, doubts } = drawn("The firm said the hole was closed, which surprised nobody.", "closed");
    expect([content, doubts]).toEqual(["the hole was closed", []]);
  });
});
