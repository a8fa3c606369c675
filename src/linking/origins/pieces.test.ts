import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashOf, hashOfAll } from "./hash.ts";
import { fromBase64, piecesOf, sampleOf, sharedOf, toBase64 } from "./pieces.ts";
import { storyWords, wordsOf } from "./story-words.ts";

const Words = fc.array(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), { maxLength: 200 });

describe("pieces of a text", () => {
  test("hashes are the same on every machine", () => {
    expect([hashOf(""), hashOf("harbour"), hashOf("\ud800")]).toEqual([2872998923, 3199874064, 1463727854]);
    expect([hashOfAll([]), hashOfAll([1, 2, 3]), hashOfAll([3, 2, 1])]).toEqual([2872998923, 1213067519, 2485112289]);
  });

  test("are all stretches of so many words, each once, smallest first", () => {
    expect(piecesOf(["a", "b", "a", "b", "a"], 2)).toHaveLength(2);
    expect(piecesOf(["a", "b"], 3)).toHaveLength(0);
    fc.assert(
      fc.property(Words, (words) => {
        const pieces = piecesOf(words, 3);
        expect([...pieces]).toEqual([...new Set(pieces)].sort((one, other) => one - other));
        expect(fromBase64(toBase64(pieces))).toEqual(pieces);
      }),
    );
  });

  test("what two samples share is the same from both sides, and all of a part is in the whole", () => {
    fc.assert(
      fc.property(Words, Words, fc.integer({ min: 1, max: 40 }), fc.nat({ max: 200 }), (words, others, most, cut) => {
        const [one, other] = [sampleOf(piecesOf(words, 3), most), sampleOf(piecesOf(others, 3), most)];
        expect(sharedOf(one, other)).toEqual(sharedOf(other, one));
        const part = sampleOf(piecesOf(words.slice(0, cut), 3), most);
        const { both, of } = sharedOf(one, part);
        expect(both).toBe(of);
      }),
    );
  });

  test("of small texts the share is exact", () => {
    const [one, other] = ["a b c d e f".split(" "), "x b c d e y".split(" ")];
    expect(sharedOf(sampleOf(piecesOf(one, 3), 99), sampleOf(piecesOf(other, 3), 99))).toEqual({ both: 2, of: 4 });
  });
});

describe("words of a story", () => {
  test("case, marks between words and what nobody sees do not count", () => {
    expect(wordsOf("The “har\u00adbour” — BOARD’s")).toEqual(["the", "harbour", "board", "s"]);
    expect(wordsOf("ﬁrst\u200f line\u0000\ud800two")).toEqual(["first", "line", "two"]);
    expect(wordsOf("港の番人 spoke")).toEqual(["港", "の", "番", "人", "spoke"]);
    expect(wordsOf("")).toEqual([]);
  });

  test("only the body is the story", () => {
    const text = "Headline here\nThe story\nShare this";
    const blocks = [
      { span: [0, 13] as [number, number], kind: "subhead" as const, why: "headline" },
      { span: [14, 23] as [number, number], kind: "body" as const, why: "prose" },
      { span: [24, 34] as [number, number], kind: "furniture" as const, why: "share" },
    ];
    expect(storyWords(text, { blocks })).toEqual(["the", "story"]);
  });
});
