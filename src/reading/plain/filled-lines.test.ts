import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filledLines } from "./filled-lines.ts";
import { plainPage } from "./plain-page.ts";

const cut = (text: string) => plainPage(text, text.length).paragraphs.map((paragraph) => paragraph.text.replaceAll("\n", " "));

/** A paragraph broken at a column, as programs do it. */
function wrapped(words: readonly string[], width: number): string {
  const lines = [""];
  for (const word of words) {
    const last = lines.at(-1)!;
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

const HEADLINE = "Varenia and Caldora agree on a telephone line";
const FIRST =
  "TARSK, 14 June 2031 (Meridian) - Varenia and Caldora agreed on Saturday to set up a line for talks in the night and promised not to read the letters of each other's ministers, the two governments said.";
const SECOND =
  "Ann Roe, who speaks for Varenia, said that this was a first step, and that more of them would have to follow in the autumn.";

describe("lines that are broken because they are full", () => {
  it.each([60, 72, 120])("are one paragraph in a short text, at %i columns", (width) => {
    const text = [HEADLINE, wrapped(FIRST.split(" "), width), wrapped(SECOND.split(" "), width)].join("\n\n");
    expect(cut(text)).toEqual([HEADLINE, FIRST, SECOND]);
  });

  it("are told between menus and a headline, whose lines are not full", () => {
    const text = ["Home | World", HEADLINE, "By Ann Tal", wrapped(FIRST.split(" "), 120), "", wrapped(SECOND.split(" "), 120)].join("\n");
    expect(cut(text)).toEqual(["Home | World", HEADLINE, "By Ann Tal", FIRST, SECOND]);
  });

  it.each([
    [
      "lines that are paragraphs",
      [
        "The ministry of Varenia said nothing of it on Monday.",
        "The embassy of Caldora said nothing of it on Friday.",
        "Neither of them has said a word about it ever since.",
      ],
    ],
    [
      "a list of headlines",
      [
        "Varenia denies that its barges were seen in Tarsk",
        "Caldora says its barges will run all of the winter",
        "Envoys of both countries meet in Tarsk on Saturday",
      ],
    ],
    ["one break, which is no habit", ["The ministry of Varenia said nothing of the letters on", "the night of Monday."]],
    [
      "lines of a page that are longer than any column",
      [`${FIRST} and`, `the ${SECOND.slice(0, -1)} and`, "nothing of it was ever seen in the town of Tarsk."],
    ],
  ])("and no others: %s", (_, lines) => {
    expect(cut(lines.join("\n"))).toEqual(lines);
  });

  it("all that a program broke, whatever the words", () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 60, maxLength: 90 }), fc.integer({ min: 50, max: 150 }), (words, width) => {
        const lines = wrapped(words, width).split("\n");
        expect(filledLines(lines).size).toBe(lines.length > 2 ? lines.length - 1 : 0);
      }),
    );
  });
});
