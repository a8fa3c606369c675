import { describe, expect, it } from "vitest";
import { judged } from "../testing/judged.ts";

/** Whether the last telling of a marked passage is sure, and who tells it. */
function last(marked: string): { speakers: string[]; sure: boolean } {
  const { findings } = judged(marked);
  const { speakers, sure } = findings.statements.at(-1)!;
  return { speakers: speakers.map((id) => findings.parties.find((party) => party.id === id)!.name), sure };
}

describe("who goes on speaking", () => {
  it("is the one who spoke right before, whomever the words name", () => {
    for (const marked of [
      "[1:Ann Roe] {1:said} that <1:Dana Tal had sold the grid>.\n“<2:Tal never asked us>,” [2:she] {2:said}.",
      "“<1:Dana Tal sold the grid>,” {1:said} [1:Ann Roe]. “<2:Oru and Tal never asked us>,” [2:she] {2:said}.",
    ])
      expect(last(marked)).toEqual({ speakers: ["Ann Roe"], sure: true });
  });

  it("is not sure where somebody is named between, where the one before asked, and two paragraphs on", () => {
    for (const marked of [
      "[1:Ann Roe] {1:said} that <1:the grid was safe>. She had met Dana Tal in Tarsk. “<2:We checked it twice>,” [2:she] {2:said}.",
      "[1:Ann Roe] {1:asked} <1:whether Dana Tal had sold the grid>.\n“<2:Nobody sold it>,” [2:she] {2:said}.",
      "[1:Ann Roe] {1:said} that <1:Dana Tal had sold the grid>.\nIt rained in Tarsk.\n“<2:Nobody asked us>,” [2:she] {2:said}.",
    ])
      expect(last(marked).sure).toBe(false);
  });
});
