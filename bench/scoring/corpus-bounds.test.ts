import { describe, expect, it } from "vitest";
import type { Span } from "../../src/record/index.ts";
import { asTheCorpusBounds } from "./corpus-bounds.ts";

/** The words of a content between brackets, once it has the bounds that the corpus would give it. */
function bounded(marked: string): string {
  const text = marked.replace(/[[\]]/g, "");
  const content: Span[] = [[marked.indexOf("["), marked.indexOf("]") - 1]];
  const [span] = asTheCorpusBounds(text, { source: [], cue: [], content, sure: false }).content;
  return text.slice(...span!);
}

describe("the corpus's bounds of a content", () => {
  it.each([
    ["Roe said that [the grid was down].", "that the grid was down"],
    ["“[The grid is down],” said Roe.", "“The grid is down,”"],
    ["Roe said that “[the grid is down].”", "that “the grid is down.”"],
    ["''[It is down]?'' Roe asked.", "''It is down?''"],
    ["[The grid is down], said Roe.", "The grid is down"],
    ["Roe said [the grid, a “marvel”], “is down”", "the grid, a “marvel”"],
    ["Roe knew what [the rest did].", "the rest did"],
    ["[The grid is down]", "The grid is down"],
  ])("%s", (marked, words) => {
    expect(bounded(marked)).toBe(words);
  });

  it("do not take the end of another word for that", () => {
    expect(bounded("a zthat [it is].")).toBe("it is");
  });
});
