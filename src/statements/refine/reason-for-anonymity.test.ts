import { describe, expect, test } from "vitest";
import { found } from "../testing/found.ts";

const told = (text: string) => found(text).statements.map(({ source, content }) => [source, content]);

describe("why somebody is not named is not what he said", () => {
  test("what stands before him is, and what others said in it rests on his word", () => {
    const { statements, findings } = found(
      "The minister told her counterpart in a call on Monday that Varenia would not interfere in the vote, three officials briefed on the call said on condition of anonymity because they were not authorised to discuss it.",
    );
    expect(statements.map(({ content }) => content)).toEqual([
      "Varenia would not interfere in the vote",
      "The minister told her counterpart in a call on Monday that Varenia would not interfere in the vote",
    ]);
    const [inner, outer] = findings.statements;
    expect(inner!.within).toBe(outer!.id);
    expect(inner!.sourcing.some(({ named }) => !named)).toBe(true);
  });

  test("so is the clause behind the reason", () => {
    expect(told("An official said on condition of anonymity because the matter is secret that the hackers stayed for a month.")).toEqual([
      ["An official", "the hackers stayed for a month"],
    ]);
  });

  test("without either nothing is told", () => {
    expect(told("An official spoke on condition of anonymity because the matter is secret.").map(([, content]) => content)).not.toContain(
      "because the matter is secret",
    );
  });

  test("what one may not speak about is not told", () => {
    const { statements } = found(
      "Two officials said that Varenia had the letters. They spoke on condition of anonymity to discuss classified papers.",
    );
    expect(statements.map(({ content }) => content)).toEqual(["Varenia had the letters"]);
  });
});
