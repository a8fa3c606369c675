import { describe, expect, it } from "vitest";
import { found } from "../testing/found.ts";

const said = (text: string) => found(text).statements.map(({ source, content }) => [source, content]);

describe("who said it", () => {
  it.each([
    ["The interior minister yesterday accused Varenia of reading letters.", "The interior minister"],
    ["Officials on Monday said the bank was hit.", "Officials"],
  ])("is told without when: %s", (text, source) => {
    expect(said(text)[0]![0]).toBe(source);
  });

  it("is whoever tells in a clause that a source holds", () => {
    expect(said("The trip was put off, her ministry said, giving no reason.").map(([source]) => source)).not.toContain(
      "put off, her ministry said",
    );
  });

  it("said nothing of what another did not answer, whatever a tree joins", () => {
    const told = said("Ann Roe would not say whether the unit exists, and the ministry in Tarsk did not reply to questions.");
    expect(told[0]).toEqual(["Ann Roe", "whether the unit exists"]);
    expect(told.map(([source]) => source)).toContain("the ministry in Tarsk");
  });

  it("is nobody where questions went unanswered", () => {
    expect(found("Two questions went unanswered.").statements.flatMap(({ speakers }) => speakers)).toEqual([]);
  });
});
