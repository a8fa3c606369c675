import { describe, expect, it } from "vitest";
import { found } from "../testing/found.ts";

const told = (text: string) => found(text).statements.map(({ source, cue, content, act }) => [source, cue, content, act]);

describe("what is told once", () => {
  it("what one says of one's own silence", () => {
    expect(told("The mayor, Ann Roe, said that she could not comment on the theft.").map(([, cue, , act]) => [cue, act])).toEqual([
      ["said", "no-comment"],
    ]);
  });

  it("a question without an asker is what its answer is to", () => {
    expect(told("In response to questions about whether the vote was discussed, the Varenian embassy remained silent.")).toEqual([
      ["the Varenian embassy", "remained silent", "whether the vote was discussed", "no-comment"],
    ]);
  });

  it("a quotation that an outlet passes on is told by who said it, inside of what the outlet tells", () => {
    const parts = told(
      "“We have never touched a machine of the commission,” Foreign Minister Ilse Marden said, according to the Meridian Post.",
    );
    expect(parts.map(([source, cue, content]) => [source, cue, content])).toContainEqual([
      "Foreign Minister Ilse Marden",
      "said",
      "We have never touched a machine of the commission",
    ]);
  });

  it("what a pact is to hold nobody has said in it yet", () => {
    expect(told("The agreement would not address spying.")).toEqual([]);
  });

  it("a silence joined as a clause of its own is no part of what was said", () => {
    const parts = told(
      "Minister Ann Roe met the press. She said that two points remained open, and she did not rule out that the talks would fail.",
    );
    expect(parts.map(([, cue, content]) => [cue, content])).toEqual([
      ["said", "two points remained open"],
      ["did not rule out", "the talks would fail"],
    ]);
  });

  it("an adverb may stand between what was said and what was not", () => {
    const parts = told("The minister, Otto Tal, said on Friday that one network was entered but likewise refused to comment further.");
    expect(parts.map(([, cue, content]) => [cue, content])).toEqual([
      ["said", "one network was entered"],
      ["refused to comment", ""],
    ]);
  });
});
