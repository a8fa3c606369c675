import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Article, NO_FINDINGS } from "../../record/index.ts";
import { MOST_KEYS } from "../node.ts";
import { articlesAlike } from "./alike.ts";
import { type ArticleSketch, articleNode } from "./sketch.ts";
import { invented, type Made, made } from "./testing/made.ts";

const STORY = invented(1, 30);
const sketch = (page: Made): ArticleSketch => made(page).sketch;
const how = (one: Made, other: Made) => {
  const likeness = articlesAlike(sketch(one), sketch(other));
  return likeness && `${likeness.how}${likeness.sure ? "" : "?"}`;
};

describe("whether two articles are one report", () => {
  test("the same words are a copy, whatever is around them", () => {
    expect(how({ body: STORY }, { body: STORY.map((line) => line.toUpperCase()), furniture: "Share this" })).toBe("copy");
    const likeness = articlesAlike(sketch({ body: STORY }), sketch({ body: STORY }));
    expect(likeness!.why).toMatch(/^the same story word for word, \d+ words$/);
  });

  test("a part, or all with more around it, is a near copy and says by how much", () => {
    const part = articlesAlike(sketch({ body: STORY }), sketch({ body: STORY.slice(0, 8) }));
    expect(part).toMatchObject({ how: "near-copy", sure: true });
    expect(part!.why).toMatch(/^(\d+) of \1 five-word pieces are the same$/);
    expect(how({ body: STORY }, { body: [...STORY, ...invented(2, 20)] })).toBe("near-copy");
    expect(how({ body: STORY }, { body: invented(3, 30) })).toBeNull();
  });

  test("a quarter in common is a hint, and a background paragraph nothing", () => {
    expect(how({ body: STORY }, { body: [...STORY.slice(0, 8), ...invented(2, 22)] })).toBe("near-copy?");
    expect(how({ body: STORY }, { body: [...STORY.slice(0, 2), ...invented(2, 28)] })).toBeNull();
  });

  test("of a few words nothing is said", () => {
    expect(how({ body: ["Page not found"] }, { body: ["Page not found"] })).toBeNull();
    expect(how({ body: ["Read it all here"] }, { body: [...STORY, "Read it all here"] })).toBeNull();
    expect(how({ body: [] }, { body: [] })).toBeNull();
  });

  const voices = (seed: number, quoted: readonly [string, number][], more: Partial<Made> = {}): Made => ({
    ...{ body: invented(seed, 20), quoted, day: "2031-04-09" },
    ...more,
  });
  const WORDS = Array.from({ length: 6 }, (_, index) => invented(50 + index, 1)[0]!);

  test("the same quotations of two speakers, or nearly all the same, are a rewrite", () => {
    const one = voices(1, [
      [WORDS[0]!, 1],
      [WORDS[1]!, 2],
      [WORDS[2]!, 1],
    ]);
    expect(
      how(
        one,
        voices(2, [
          [WORDS[0]!, 2],
          [WORDS[1]!, 1],
        ]),
      ),
    ).toBe("rewrite");
    expect(
      how(
        one,
        voices(2, [
          [WORDS[0]!, 1],
          [WORDS[1]!, 1],
          [WORDS[2]!, 1],
        ]),
      ),
    ).toBe("rewrite");
    expect(
      articlesAlike(
        sketch(one),
        sketch(
          voices(2, [
            [WORDS[0]!, 2],
            [WORDS[1]!, 1],
          ]),
        ),
      )!.why,
    ).toBe("2 of 2 quotations of 8 words or more are the same, by 2 speakers");
  });

  test("two reporters at one news conference are two", () => {
    const one = voices(1, [
      [WORDS[0]!, 1],
      [WORDS[1]!, 1],
      [WORDS[2]!, 1],
      [WORDS[3]!, 1],
    ]);
    const other = voices(2, [
      [WORDS[0]!, 1],
      [WORDS[1]!, 1],
      [WORDS[4]!, 1],
      [WORDS[5]!, 1],
    ]);
    expect(how(one, other)).toBe("rewrite?");
  });

  test("the same quotations a month later are no rewrite", () => {
    const quoted: [string, number][] = [
      [WORDS[0]!, 1],
      [WORDS[1]!, 2],
    ];
    expect(how(voices(1, quoted), voices(2, quoted))).toBe("rewrite");
    expect(how(voices(1, quoted), voices(2, quoted, { day: "2031-05-20" }))).toBeNull();
    expect(how(voices(1, quoted), voices(2, quoted, { day: null }))).toBe("rewrite");
  });

  test("a credit with one quotation leads to the outlet's article, and so do two credits to a third", () => {
    const root = voices(1, [[WORDS[0]!, 1]], { publisher: "The Meridian Post" });
    const credit = voices(2, [[WORDS[0]!, 1]], { publisher: "TopBrief", credits: ["Meridian Post"] });
    const another = voices(3, [[WORDS[0]!, 1]], { publisher: "Norrow Tribune", credits: ["Meridian Post"] });
    expect(how(root, credit)).toBe("credit");
    expect(how(another, credit)).toBe("credit");
    expect(articlesAlike(sketch(root), sketch(credit))!.why).toContain("Meridian Post, which publishes one, is credited by the other");
    expect(how(root, { ...credit, quoted: [] })).toBeNull();
    expect(how(root, { ...credit, credits: ["Lorvane Ledger"] })).toBe("rewrite?");
    expect(how(root, { ...credit, day: "2031-06-01" })).toBeNull();
  });

  test("who is said to have reported is credited where it publishes the other, and ties no two to a third", () => {
    const root = voices(1, [[WORDS[0]!, 1]], { publisher: "The Norrow Dispatch" });
    const credit = voices(2, [[WORDS[0]!, 1]], { publisher: "TopBrief", reporting: ["Norrow Dispatch", "Halden Grid"] });
    const another = voices(3, [[WORDS[0]!, 1]], { publisher: "Norrow Tribune", reporting: ["Halden Grid"] });
    expect(how(root, credit)).toBe("credit");
    expect(how(another, credit)).toBe("rewrite?");
    expect(how(another, { ...credit, credits: ["Halden Grid"] })).toBe("rewrite?");
    expect(how(root, { ...credit, quoted: [] })).toBeNull();
  });

  test("a body and who speaks for it are not two speakers", () => {
    const quoted = WORDS.slice(0, 2).map((words, index): [string, number] => [words, index + 1]);
    expect(how(voices(1, quoted), voices(2, quoted))).toBe("rewrite");
    expect(how(voices(1, quoted, { bodies: [2] }), voices(2, quoted))).toBe("rewrite?");
  });

  test("is the same whichever comes first", () => {
    const Page = fc.record({
      body: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 20 })).map(([seed, lines]) => invented(seed, lines)),
      quoted: fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.integer({ min: 0, max: 2 }))),
      publisher: fc.constantFrom(null, "Meridian Post", "Lorvane Ledger"),
      credits: fc.uniqueArray(fc.constantFrom("Meridian Post", "Lorvane Ledger", "Norrow Tribune")),
      day: fc.constantFrom(null, "2031-04-09", "2031-04-12", "2031-09-01"),
    });
    fc.assert(
      fc.property(Page, Page, (one, other) => {
        expect(articlesAlike(sketch(one), sketch(other))).toEqual(articlesAlike(sketch(other), sketch(one)));
      }),
    );
  });
});

describe("an article as it is linked", () => {
  test("two that are alike share a key, small parts too", () => {
    const whole = new Set(made({ body: STORY }).keys);
    for (const lines of [30, 15, 8, 6]) expect(made({ body: STORY.slice(-lines) }).keys.some((key) => whole.has(key))).toBe(true);
  });

  test("is small whatever the page's size", () => {
    const long = invented(9, 40_000);
    expect(long.join(" ").length).toBeGreaterThan(2_000_000);
    const credits = Array.from({ length: 50 }, (_, index) => `${"Very ".repeat(50)} Long Outlet ${index}`);
    const quoted = Array.from({ length: 300 }, (_, index): [string, number] => [invented(100 + index, 1)[0]!, index]);
    const node = made({ body: long, credits, quoted, publisher: "P".repeat(100_000) });
    expect(node.keys.length).toBeLessThanOrEqual(MOST_KEYS);
    expect(JSON.stringify(node.sketch).length).toBeLessThan(2_500);
  });

  test("ranks by day, then what credits nobody, what quotes most, what is longest; all ASCII, none the same", () => {
    const rank = (page: Made) => made(page).rank;
    expect(rank({ body: STORY, day: "2031-04-09" }) < rank({ body: STORY, day: "2031-04-10" })).toBe(true);
    expect(rank({ body: STORY, day: "2031-04-09" }) < rank({ body: STORY, day: null })).toBe(true);
    expect(rank({ body: STORY }) < rank({ body: STORY.slice(0, 9) })).toBe(true);
    expect(rank({ body: STORY, quoted: [[invented(4, 1)[0]!, 1]] }) < rank({ body: STORY })).toBe(true);
    expect(rank({ body: STORY, credits: ["Meridian Post"] }) > rank({ body: STORY.slice(0, 3) })).toBe(true);
    expect(rank({ body: STORY })).toMatch(/^[\x20-\x7e]+$/);
  });

  test("holds against what is no article", () => {
    const article: Article = { ...made.article, title: null, publisher: { name: "\u0000\ud800", span: null, basis: "given" } };
    for (const text of ["", "\u0000", "\ud800\udc00\ud800", "x".repeat(1_000_000), "\u200f".repeat(1000)]) {
      const blocks = [{ span: [0, text.length] as [number, number], kind: "body" as const, why: "prose" }];
      const node = articleNode("0".repeat(64), text, { ...article, blocks }, NO_FINDINGS);
      expect(articlesAlike(node.sketch, node.sketch)).toBeNull();
    }
  });
});
