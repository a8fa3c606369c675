import { describe, expect, it } from "vitest";
import { found } from "../testing/found.ts";

const pieces = (text: string) => found(text).statements.map(({ source, cue, content, act }) => [source, cue, content, act]);

describe("pieces of one utterance", () => {
  it("sentences that do different things are statements of their own and share the utterance", () => {
    const { statements } = found("“We did not read the letters,” Foreign Minister Ann Roe said. “Stop these attacks at once.”");
    expect(statements.map(({ content, act, cue }) => [content, act, cue])).toEqual([
      ["We did not read the letters", "denial", "said"],
      ["Stop these attacks at once", "demand", "said"],
    ]);
    expect(new Set(statements.map(({ statement }) => statement.utterance)).size).toBe(1);
    expect(statements.map(({ speakers }) => speakers)).toEqual([["Ann Roe"], ["Ann Roe"]]);
  });

  it("what only tells or values goes with what stands before it", () => {
    expect(pieces("“We did not read the letters,” Ann Roe said. “They came by post.”").map(([, , , act]) => act)).toEqual(["denial"]);
  });

  it("what only leads up to an act belongs to it", () => {
    expect(pieces("“I want to be clear about this. We did not read the letters,” Ann Roe said.").map(([, , , act]) => act)).toEqual([
      "denial",
    ]);
  });

  it("a piece in a later paragraph has no cue of its own", () => {
    const parts = pieces("“We did not read the letters,” the mayor of Tarsk, Ann Roe, told the council.\n“Stop these attacks at once.”");
    expect(parts.at(-1)).toEqual(["", "", "Stop these attacks at once", "demand"]);
  });
});
