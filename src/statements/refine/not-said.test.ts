import { describe, expect, test } from "vitest";
import { found } from "../testing/found.ts";

/** Who is told to have said what, and how surely. */
const told = (text: string) => found(text).statements.map(({ speakers, act, sure }) => [speakers.join(" + "), act, sure]);

describe("what a text takes back", () => {
  test.each([
    "We wrote on Monday that General Askan had admitted that his service broke into the network. He made no such admission. We regret the error.",
    "An earlier version of this article said that General Askan had called the raid “a mistake”. General Askan did not say this.",
    "Correction: an earlier version of this article incorrectly said that General Askan had admitted the raid.",
    "The Post quoted General Askan as saying the raid was over. Askan never said that, and the paper has apologised.",
  ])("is said by nobody: %s", (text) => {
    const statements = told(text);
    expect(statements.filter(([speaker]) => String(speaker).includes("Askan"))).toEqual([]);
    expect(statements.filter(([, , sure]) => sure)).toEqual([]);
  });

  test("is not what another says was not said", () => {
    const statements = told("Caldora says Varenia promised to stop. It made no such promise, Varenia's spokesman said.");
    expect(statements.map(([speaker]) => speaker)).toContain("Varenia");
    expect(statements.at(-1)?.[1]).toBe("denial");
  });

  test("leaves what is set right", () => {
    expect(
      told("Correction: this article misquoted Lena Harrow as saying that the roll was stolen. She said that it was mislaid.").at(-1),
    ).toEqual(["Lena Harrow", "claim", true]);
  });
});
