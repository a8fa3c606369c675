import { describe, expect, it } from "vitest";
import { found } from "../testing/found.ts";

const told = (text: string, cue: string) =>
  found(text)
    .statements.filter((each) => each.cue === cue)
    .map(({ source, content, sure }) => [source, content, sure]);

describe("what is told by a noun", () => {
  it.each([
    ["The council heard the mayor's claim that nobody was harmed.", "claim", ["the mayor's", "nobody was harmed", false]],
    ["An allegation that the navy had broken into the yard was read out.", "allegation", ["", "the navy had broken into the yard", false]],
  ])("%s", (text, cue, words) => {
    const [source, content, sure] = told(text, cue)[0] ?? [];
    expect([String(source).replace(/'s$/, ""), content, sure]).toEqual([words[0]!.toString().replace(/'s$/, ""), words[1], words[2]]);
  });

  it("not where the clause only says whose it is or what was done with it", () => {
    expect(told("The council heard of the claim that the mayor had made.", "claim")).toEqual([]);
    expect(told("The warning was late.", "warning")).toEqual([]);
  });
});

describe("what is told in a participle", () => {
  it("is of the subject of the sentence, and never sure", () => {
    const aside = found(
      "Wheat will be cheap by harvest, the farm minister of Varenia said on Saturday, brushing aside calls for an export ban.",
    );
    const [, second] = aside.statements;
    expect([second?.source, second?.cue, second?.content, second?.act, second?.sure]).toEqual([
      "the farm minister of Varenia",
      "brushing aside",
      "calls for an export ban",
      "rejection",
      false,
    ]);
  });
});
