import { describe, expect, it } from "vitest";
import { found } from "../testing/found.ts";

const unmarked = (text: string) =>
  found(text)
    .statements.filter(({ statement }) => statement.why.startsWith("sentences in the first person"))
    .map(({ speakers, content, act, sure }) => [speakers.join(), content, act, sure]);

const QUOTED = "“Our position has not changed,” the Foreign Ministry of Varenia said in a statement.";

describe("sentences in the first person after a quotation", () => {
  it("are of the one who was quoted, with those before them, and never sure", () => {
    expect(unmarked(`${QUOTED} Varenia does not meddle in votes. We reject the use of the vote against us.`)).toEqual([
      ["Foreign Ministry of Varenia", "Varenia does not meddle in votes", "denial", false],
      ["Foreign Ministry of Varenia", "We reject the use of the vote against us", "rejection", false],
    ]);
  });

  it.each([
    ["a text that says we elsewhere has a voice of its own", `We asked the ministry twice.\n${QUOTED} We reject it.`],
    ["somebody else speaks between", `${QUOTED} Ann Roe said that talks had begun. We reject it.`],
    ["no first person", `${QUOTED} Varenia voted in May.`],
    ["the US is nobody's us", `${QUOTED} The US voted in May.`],
    ["another paragraph", `${QUOTED}\nWe reject it.`],
  ])("%s", (_, text) => {
    expect(unmarked(text)).toEqual([]);
  });
});
