import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeOf, type Stretch, stepped } from "./word-steps.ts";

const TEXT = "“We won’t meddle,” Ann Roe-Tal said\non Monday.";
const at = (words: string): Stretch => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const words = ([start, end]: Stretch) => TEXT.slice(start, end);

describe("an edge", () => {
  test.each([
    ["end", 1, "We won’t", "We won’t meddle"],
    ["end", 1, "meddle", "meddle,"],
    ["end", -1, "We won’t", "We"],
    ["end", -1, "We", "We"],
    ["start", -1, "said", "Roe-Tal said"],
    ["start", 1, "Ann Roe-Tal", "Roe-Tal"],
    ["start", 1, "said", "said"],
    ["start", -1, "We", "“We"],
    ["start", -1, "“We", "“We"],
    ["end", 1, "said", "said\non"],
    ["end", 1, "Monday.", "Monday."],
    ["end", -1, "Ann Ro", "Ann"],
  ] as const)("%s by %i of `%s` gives `%s`", (edge, by, before, after) => {
    expect(words(stepped(TEXT, at(before), edge, by))).toBe(after);
  });

  test("never leaves the text or loses the last word, and back undoes on", () => {
    const texts = fc.array(fc.constantFrom("Roe", "won’t", "🌊", ",", " ", "\n", "é", "“"), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom("start" as const, "end" as const), (pieces, seed, edge) => {
        const text = pieces.join("");
        const places = [...text.matchAll(/\S+/g)];
        if (places.length === 0) return;
        const { index, 0: found } = places[seed % places.length]!;
        const stretch: Stretch = [index, index + found.length];
        const on = stepped(text, stretch, edge, edge === "end" ? 1 : -1);
        expect(text.slice(...on)).toContain(text.slice(...stretch));
        expect(text.slice(...on).trim()).toBe(text.slice(...on));
        if (on[0] !== stretch[0] || on[1] !== stretch[1])
          expect(text.slice(...stepped(text, on, edge, edge === "end" ? -1 : 1)).length).toBeGreaterThanOrEqual(found.length);
      }),
    );
  });
});

test("words are found whatever stands between them, nearest to where they are meant", () => {
  expect(words(placeOf(TEXT, "said on", 0)!)).toBe("said\non");
  expect(placeOf("Roe said. Roe left.", "Roe", 12)).toEqual([10, 13]);
  expect(placeOf(TEXT, "(never) [said]", 0)).toBeNull();
  expect(placeOf(TEXT, " ", 0)).toBeNull();
});
