import { describe, expect, test } from "vitest";
import { judged } from "../testing/judged.ts";

/** Who tells the last of a marked passage, and whether it is sure. */
function last(marked: string): { speakers: string[]; sure: boolean } {
  const { findings } = judged(marked);
  const { speakers, sure } = findings.statements.at(-1)!;
  return { speakers: speakers.map((id) => findings.parties.find((party) => party.id === id)!.name), sure };
}

describe("a pronoun behind one who spoke by name", () => {
  test.each([
    "[1:Ann Roe] {1:said} that <1:Dana Tal had sold the grid>. [2:She] {2:added} that <2:nobody was asked>.",
    "[1:Ann Roe] {1:said} that <1:the grid of Dana Tal was safe>, and [2:she] {2:warned} that <2:it was old>.",
    "[1:Ann Roe] {1:said} that <1:Otto Tal had sold the grid>. Mr. Tal was away. [2:She] {2:added} that <2:nobody was asked>.",
  ])("means that one, whoever is named beside: %s", (marked) => {
    const said = last(marked);
    expect(said.speakers).toEqual(["Ann Roe"]);
  });

  test.each([
    "[1:Ann Roe] {1:said} that <1:Dana Tal had sold the grid>. [2:She] {2:added} that <2:nobody was asked>.",
    "[1:Ann Roe] {1:said} that <1:the grid of Dana Tal was safe>, and [2:she] {2:warned} that <2:it was old>.",
  ])("is sure where the others are only told of: %s", (marked) => expect(last(marked).sure).toBe(true));

  test.each([
    "While Dana Tal was away, [1:Ann Roe] {1:said} that <1:the grid was safe>. [2:She] {2:added} that <2:it was old>.",
    "[1:Ann Roe] {1:said} that <1:Dana Tal had sold the grid>. It rained. [2:She] {2:added} that <2:nobody was asked>.",
    "[1:An official] {1:said} that <1:Dana Tal had sold the grid>. [2:She] {2:added} that <2:nobody was asked>.",
  ])("is not sure where a clause is about another, from afar, and behind who is not named: %s", (marked) =>
    expect(last(marked).sure).toBe(false),
  );
});
