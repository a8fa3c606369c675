import { describe, expect, it } from "vitest";
import { found } from "../testing/found.ts";

const silences = (text: string) =>
  found(text)
    .statements.filter(({ act }) => act === "no-comment" || act === "non-denial")
    .map(({ source, cue, content, speakers }) => [source, cue, content, speakers]);

describe("silences by their grammar", () => {
  it.each([
    [
      "Two people with knowledge of the inquiry said a laptop was found. Neither would say whose it was.",
      [["Neither", "would say", "whose it was", ["Two people with knowledge of the inquiry"]]],
    ],
    [
      "Foreign minister Ann Roe said on Monday that talks had begun.\nThe interior minister, Otto Tal, said last week that they had not. Neither official responded to questions.",
      [["Neither official", "responded to", "questions", ["Ann Roe", "Otto Tal"]]],
    ],
    [
      "Nobody at the ministry has said who closed the bridge.",
      [["Nobody at the ministry", "has said", "who closed the bridge", expect.anything()]],
    ],
    ["The mayor, Ann Roe, has made no such promise.", [["The mayor, Ann Roe", "has made no such promise", "", ["Ann Roe"]]]],
    [
      "The minister refused to say on Friday whether Caldora would retaliate.",
      [["The minister", "refused to say", "whether Caldora would retaliate", expect.anything()]],
    ],
    ["The bank gave no details of the theft.", [["The bank", "gave no details", "the theft", expect.anything()]]],
    ["The office could not be reached for comment.", [["The office", "could not be reached for comment", "", expect.anything()]]],
    ["A second letter went unanswered.", [["A second letter", "went unanswered", "", expect.anything()]]],
    [
      "The minister, Ann Roe, stopped short of blaming Varenia.",
      [["The minister, Ann Roe", "stopped short of blaming", "Varenia", ["Ann Roe"]]],
    ],
  ])("%s", (text, expected) => {
    expect(silences(text)).toEqual(expected);
  });

  it.each([
    "An official who would not be named said the bridge was closed.",
    "The clerk asked not to comment on the case.",
    "Prosecutors gave the court details of the theft.",
  ])("none: %s", (text) => {
    expect(silences(text)).toEqual([]);
  });
});
