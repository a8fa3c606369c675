import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_KEYS } from "../node.ts";
import { differencesFrom, sameWordsByAnother, type Told, tellingNode, tellingsAlike } from "./index.ts";

const ROE = { party: "p0000000000000000000a", owner: "VAR", name: "Ann Roe" };
const TAL = { party: "p0000000000000000000b", name: "Bo Tal" };
const NOBODY: [] = [];
const NETWORK = "We have found no sign that the network of the port was entered from abroad";

let made = 0;
const told = (content: string, more: Partial<Told> = {}): Told => ({
  ...{
    id: `s${++made}`,
    capture: `c${made}`,
    content: [content],
    speakers: [ROE],
    act: "claim",
    day: "2031-04-09",
    dated: false,
    addressees: [],
  },
  ...{ outlet: null, unnamedOnly: false },
  ...more,
});
const node = (content: string, more: Partial<Told> = {}) => tellingNode(told(content, more))!;
const alike = (one: ReturnType<typeof node>, other: ReturnType<typeof node>) => {
  const likeness = tellingsAlike(one.sketch, other.sketch);
  expect(tellingsAlike(other.sketch, one.sketch)).toEqual(likeness);
  if (likeness) expect(one.keys.some((key) => other.keys.includes(key))).toBe(true);
  return likeness && `${likeness.how}${likeness.sure ? "" : "?"}`;
};

describe("one statement told twice", () => {
  test.each<[string, string, Partial<Told>, string | null]>([
    ["the same words", `“${NETWORK.toUpperCase()}”`, { day: "2032-06-01" }, "same words"],
    ["in part", "no sign that the network of the port was entered", {}, "part"],
    ["with something left out", "We have found no sign … the port was entered from abroad", {}, "part"],
    ["with a word that differs", NETWORK.replace("abroad", "outside"), {}, "altered words"],
    ["with a word that differs, long after", NETWORK.replace("abroad", "outside"), { day: "2031-09-09" }, "altered words?"],
    ["without its denial", NETWORK.replace("no sign", "a sign"), {}, null],
    ["by a short name", NETWORK, { speakers: [{ party: null, name: "Roe" }] }, "same words"],
    ["where nobody is named", NETWORK, { speakers: NOBODY }, "same words"],
    ["where nobody is named, in part", "the network of the port was entered", { speakers: NOBODY }, null],
    ["by another", NETWORK, { speakers: [TAL] }, null],
    ["on two days that the articles name", NETWORK, { dated: true, day: "2031-05-09" }, "same words?"],
    ["in other words", "There is no sign the port's network was entered from abroad, we found", {}, "other words"],
    ["in other words with a weak overlap", "No sign of people from abroad entering; the port has checked again", {}, "other words?"],
    [
      "in other words of another act",
      "There is no sign the port's network was entered from abroad, we found",
      { act: "denial" },
      "other words?",
    ],
    [
      "in other words of another act a day later",
      "There is no sign the port's network was entered from abroad, we found",
      { act: "denial", day: "2031-04-10" },
      null,
    ],
    [
      "in other words by a short name",
      "No sign of people from abroad entering; the port has checked again",
      { speakers: [{ party: null, name: "Roe" }] },
      "other words?",
    ],
    ["by one of the same name in another state", NETWORK, { speakers: [{ ...ROE, owner: "CAL" }] }, null],
    ["by one of the same name in the same state", NETWORK, { speakers: [{ ...ROE, owner: "VAR" }] }, "same words"],
    ["by one of the same name of a state that is not told", NETWORK, { speakers: [{ party: ROE.party, name: "Ann Roe" }] }, "same words"],
    ["in other words a week later", "There is no sign the port's network was entered from abroad, we found", { day: "2031-04-19" }, null],
  ])("%s", (_, content, more, expected) => {
    expect(alike(node(NETWORK, { dated: more.dated ?? false }), node(content, more))).toBe(expected);
  });

  test.each<[string, string, Partial<Told>, string | null]>([
    [
      "Varenia does not intend to meddle in Caldora's internal matters",
      "we have no intention to interfere in the affairs of Caldora",
      {},
      "other words?",
    ],
    ["We will not strike first at the grid", "Varenia would refrain from attacking the grid", {}, null],
    [
      "We will not strike first at the grid",
      "Varenia would refrain from attacking the grid first",
      { addressees: ["the envoys"] },
      "other words?",
    ],
    ["We will not strike first at the grid", "Varenia would attack the grid first", { addressees: ["the envoys"] }, null],
    ["We will not strike first at the grid", "The harvest was not good this year", { addressees: ["the envoys"] }, null],
  ])("two translations of one speech are suggested: %j and %j", (one, other, more, expected) => {
    expect(alike(node(one, more), node(other, more))).toBe(expected);
  });

  test("numbers are never small differences", () => {
    const one = "The attack cost the ports of Caldora some 40 million in the first week alone";
    expect(alike(node(one), node(one.replace("40", "14")))).toBeNull();
    expect(alike(node(one), node(one.replace("40 million", "40 billion")))).toBeNull();
  });

  test("common phrases only on the same day to the same people", () => {
    expect(alike(node("No comment"), node("no comment"))).toBe("same words?");
    expect(alike(node("No comment"), node("no comment", { day: "2031-04-10" }))).toBeNull();
    expect(
      alike(node("No comment", { addressees: ["the Meridian Post"] }), node("no comment", { addressees: ["The Meridian Post"] })),
    ).toBe("same words");
  });

  test("in one article a speaker is not whoever speaks of him", () => {
    const here = { capture: "c" };
    expect(alike(node(NETWORK, here), node(NETWORK, { ...here, speakers: NOBODY }))).toBeNull();
    expect(alike(node(NETWORK, here), node(NETWORK, here))).toBe("same words");
  });

  test("the same words in another mouth are told, not linked", () => {
    const [one, other] = [node(NETWORK), node(NETWORK, { speakers: [TAL] })];
    expect(sameWordsByAnother(one.sketch, other.sketch)).toBe("the same 15 words by another speaker");
    expect(sameWordsByAnother(one.sketch, node(NETWORK, { speakers: NOBODY }).sketch)).toBeNull();
    expect(sameWordsByAnother(node("No comment").sketch, node("No comment", { speakers: [TAL] }).sketch)).toBeNull();
  });
});

describe("two wordings beside each other", () => {
  const beside = (first: string, text: string) =>
    differencesFrom(first, text)
      .map(({ text: words, how }) => (how === "same" ? words : how === "differs" ? `[${words}]` : `{${words}}`))
      .join("");

  test.each([
    ["We will not strike first", "we will strike first.", "we will{not} strike first."],
    ["the grid of the port", "“The gates of the port”", "“The [gates]{grid} of the port”"],
    ["", "all of it", "[all of it]"],
    ["all of it", "", "{all of it}"],
  ])("%j and %j", (first, text, shown) => {
    expect(beside(first, text)).toBe(shown);
  });

  test("show the whole of the second", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (first, text) => {
        const runs = differencesFrom(first, text);
        expect(runs.flatMap(({ text: words, how }) => (how === "missing" ? [] : words)).join("")).toBe(text);
      }),
    );
  });
});

describe("nodes", () => {
  test("are small, whatever the statement", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 3000 }), { maxLength: 3 }), (content) => {
        const made = tellingNode({ ...told(""), content });
        expect(made?.keys.length ?? 0).toBeLessThanOrEqual(MOST_KEYS);
        expect(JSON.stringify(made?.sketch ?? "").length).toBeLessThan(8000);
      }),
    );
    const long = node(Array.from({ length: 100_000 }, (_, index) => `word${index}`).join(" "));
    expect(long.keys.length).toBeLessThanOrEqual(MOST_KEYS);
    expect(JSON.stringify(long.sketch).length).toBeLessThan(2000);
  });

  test("of long statements that only begin alike are not the same words", () => {
    const words = (last: string) => `${"we have found no sign of it in the port ".repeat(60)}${last}`;
    expect(alike(node(words("today")), node(words("today")))).toBe("same words");
    expect(alike(node(words("today")), node(words("ever")))).toBe("part");
  });

  test("are made of nothing where there are no words", () => {
    expect(tellingNode(told(" … “” "))).toBeNull();
  });

  test("comparing is symmetric and every statement is its own telling", () => {
    const sentence = fc.array(
      fc.constantFrom(..."we will not strike the port first unless 40 ships enter grids and networks abroad …".split(" ")),
      { minLength: 1, maxLength: 25 },
    );
    const speakers = fc.constantFrom([ROE], [TAL], NOBODY, [{ party: null, name: "Roe" }]);
    fc.assert(
      fc.property(
        sentence,
        sentence,
        speakers,
        speakers,
        fc.constantFrom(null, "2031-04-09", "2031-04-11"),
        (one, other, by, second, day) => {
          const [here, there] = [
            tellingNode(told(one.join(" "), { speakers: by })),
            tellingNode(told(other.join(" "), { speakers: second, day })),
          ];
          if (!here || !there) return;
          expect(tellingsAlike(here.sketch, there.sketch)).toEqual(tellingsAlike(there.sketch, here.sketch));
          expect(sameWordsByAnother(here.sketch, there.sketch)).toEqual(sameWordsByAnother(there.sketch, here.sketch));
          expect(tellingsAlike(here.sketch, { ...here.sketch, capture: "another" })?.how ?? "too common").toMatch(
            /^(same words|too common)$/,
          );
        },
      ),
    );
  });
});
