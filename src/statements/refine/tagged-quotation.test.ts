import { describe, expect, it } from "vitest";
import { found } from "../testing/found.ts";

const told = (text: string) => found(text).statements.map(({ source, cue, content, speakers }) => [source, cue, content, speakers.join()]);

describe("a sentence in quotation marks with somebody and a verb right behind it", () => {
  it.each([
    ["“They took our kettle and our peace,” raged grower Ned Tal.", ["grower Ned Tal", "raged", "They took our kettle and our peace"]],
    ["“I said it and I did it,” the mayor preened.", ["the mayor", "preened", "I said it and I did it"]],
    ["“Is that a marrow?” Ann Roe hooted.", ["Ann Roe", "hooted", "Is that a marrow?"]],
  ])("%s", (text, words) => {
    const [source, cue, content] = told(text)[0] ?? [];
    expect([source, cue, content]).toEqual(words);
  });

  it.each([
    ["a title before what somebody does", "In “The Long Winter,” the actor plays a spy."],
    ["a thing does it", "“Open all night,” the sign glowed."],
  ])("not where %s", (_, text) => {
    const byForm = found(text).statements.filter(({ statement }) => statement.why.startsWith("sentence in quotation marks with somebody"));
    expect(byForm).toEqual([]);
  });
});
