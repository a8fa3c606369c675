import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "../parse.ts";
import { nameView } from "./view.ts";

const shapesOf = (text: string) => nameView(parse(text)).shapes;

it("tells how words are written", () => {
  expect(shapesOf("Roe McTal O’Tal Ann-Maria Oru. NCA U.S. J. eBay roe NorrOW 12 3rd — Ünü")).toEqual([
    "cap",
    "cap",
    "cap",
    "cap",
    "mark",
    "cap",
    "cap",
    "mark",
    "caps",
    "caps",
    "initial",
    "mixed",
    "lower",
    "mixed",
    "number",
    "number",
    "mark",
    "cap",
  ]);
});

it("takes no longer than a word is long, however its letters change", () => {
  const long = fc.string({ unit: fc.constantFrom("a", "b", "Y", "é", "'", "-", "."), minLength: 200, maxLength: 400 });
  fc.assert(
    fc.property(long, (word) => nameView({ text: `A${word}YP`, tokens: parse(`A${word}YP`).tokens, sentences: [] }).words.length > 0),
  );
  expect(shapesOf(`S${"o".repeat(400)}YP`)).toEqual(["mixed"]);
});
