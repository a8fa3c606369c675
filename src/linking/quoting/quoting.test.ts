import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuotation } from "./index.ts";
import { changesNumber } from "./losses.ts";

const TEXT = [
  "Varenia will stay out, minister says",
  "“We will not strike the ports of Caldora first, whatever happens in the northern sea,” Foreign Minister Ann Roe said on Monday. She added that 40 ships had left.",
  "If the pact holds, the two navies will share their charts of the northern sea. Officials denied that the grid had been entered from abroad.",
  "“The talks in Norrow went on all night,” said Bo Tal. “We are not there yet, but we have seen each other’s lists, if only in part.”",
].join("\n");

const words = (quotation: string) => {
  const found = findQuotation(TEXT, quotation);
  return found?.spans.map((span) => TEXT.slice(...span)).join(" | ");
};

describe("a quotation stands", () => {
  test.each([
    ["the talks in Norrow went on all night", "The talks in Norrow went on all night"],
    ["We have seen each other's LISTS", "we have seen each other’s lists"],
    ["[T]he talks in Norrow", "The talks in Norrow"],
    ["ports of Caldora — first", "ports of Caldora first"],
  ])("%j as it is", (quotation, stands) => {
    expect(words(quotation)?.replaceAll(",", "")).toBe(stands);
    expect(findQuotation(TEXT, quotation)).toMatchObject({ exact: true, changes: [], joined: false });
  });

  test("with something left out, as it says", () => {
    const found = findQuotation(TEXT, "The talks in Norrow … went on all night");
    expect(found).toMatchObject({ exact: true, elided: true, lost: [] });
    expect(findQuotation(TEXT, "The talks [with Caldora] in Norrow")).toMatchObject({ exact: true, elided: true });
    expect(findQuotation(TEXT, "went on all night ... the talks in Norrow")).toMatchObject({ exact: false, joined: true });
  });

  test("with words changed, put in or left out", () => {
    expect(findQuotation(TEXT, "The talks in Lorvane went on all night")).toMatchObject({
      ...{ exact: false, matched: 7, words: 8, changes: [{ quoted: "Lorvane", recorded: "Norrow" }] },
    });
    expect(findQuotation(TEXT, "the two great navies will share charts of the northern sea")?.changes).toEqual([
      { quoted: "great", recorded: "" },
      { quoted: "", recorded: "their" },
    ]);
    expect(findQuotation(TEXT, "Talks in Norrow went on all day")?.changes).toEqual([{ quoted: "day", recorded: "night" }]);
    expect(findQuotation(TEXT, "Those talks in Norrow went on all night")?.changes).toEqual([{ quoted: "Those", recorded: "The" }]);
    const [number] = findQuotation(TEXT, "She added that 14 ships had left")!.changes;
    expect(changesNumber(number!)).toBe(true);
    expect(changesNumber({ quoted: "left", recorded: "gone" })).toBe(false);
  });

  test("with its last words changed, which stand for none of another's, or further on", () => {
    expect(findQuotation(TEXT, "of Caldora first, whatever happens in the whole world")?.changes).toEqual([
      { quoted: "whole world", recorded: "northern sea" },
    ]);
    expect(findQuotation(TEXT, "The two navies will share their maps")?.changes).toEqual([{ quoted: "maps", recorded: "charts" }]);
    expect(findQuotation(TEXT, "The two navies will share their charts of everything")?.changes).toEqual([
      { quoted: "everything", recorded: "the northern sea" },
    ]);
    expect(findQuotation(TEXT, "As an old saying goes, we will not strike the ports of Caldora")?.changes).toEqual([
      { quoted: "As an old saying goes", recorded: "" },
    ]);
    expect(findQuotation(TEXT, "We will not strike the ports whatever happens in the sea")?.changes).toEqual([
      { quoted: "", recorded: "of Caldora first" },
      { quoted: "", recorded: "northern" },
    ]);
    expect(findQuotation(TEXT, "the two navies will share the northern sea")?.changes).toEqual([
      { quoted: "", recorded: "their charts of" },
    ]);
  });

  test("with words put in, which stand for none of another paragraph", () => {
    const text = "“We will not strike the ports of Caldora first,” she said.\n\nPoll: Should Varenia keep the pact? Yes / No";
    expect(findQuotation(text, "We will not strike the ports of Caldora first and we hope for the same")?.changes).toEqual([
      { quoted: "and we hope for the same", recorded: "" },
    ]);
  });

  test.each([
    ["We didn’t see the ships of Caldora, and nothing wasn’t there.", "We did not see the ships of Caldora, and nothing was not there.", 2],
    ["They won't leave the ports of Caldora", "They will not leave the ports of Caldora", 1],
    ["It has been a long night in Norrow", "It’s been a long night in Norrow", 1],
  ])("%j where words are drawn together: %j", (quotation, text, changes) => {
    const found = findQuotation(`She said: “${text}”`, quotation)!;
    expect(found).toMatchObject({ exact: true, lost: [], matched: found.words });
    expect(found.changes).toHaveLength(changes);
  });

  test("with other words though one of them is drawn together", () => {
    expect(findQuotation("She said: “It is a long night in Norrow.”", "It has a long night in Norrow")?.exact).toBe(false);
    expect(findQuotation("She said: “We did see the ports of Caldora.”", "We didn’t see the ports of Caldora")?.exact).toBe(false);
  });

  test.each([
    ["on the day that the four are free", "on"],
    ["as long as the pact holds", "as"],
    ["once the four are free", "once"],
  ])("without the condition that goes on behind it: %s", (behind, word) => {
    expect(findQuotation(`“We will sign the treaty ${behind},” she said.`, "We will sign the treaty")?.lost).toEqual([
      { kind: "condition", word, where: "after" },
    ]);
    expect(findQuotation(`“We signed the treaty when the four were free,” she said.`, "We signed the treaty")?.lost).toEqual([]);
  });

  test("put together from two places", () => {
    expect(
      findQuotation(TEXT, "The talks in Norrow went on all night and the two navies will share their charts of the northern sea"),
    ).toMatchObject({
      exact: false,
      joined: true,
    });
  });

  test.each([
    ["We will strike the ports of Caldora first", "denial", "inside"],
    ["We will … strike the ports of Caldora first", "denial", "inside"],
    ["strike the ports of Caldora first", "denial", "before"],
    ["the grid had been entered from abroad", "denial", "before"],
    ["we have seen each other’s lists", "condition", "after"],
    ["the two navies will share their charts", "condition", "before"],
  ])("%j without its %s %s", (quotation, kind, where) => {
    expect(findQuotation(TEXT, quotation)?.lost).toEqual([expect.objectContaining({ kind, where })]);
  });

  test.each(["The talks in Norrow went on all night", "We are not there yet", "She added that 40 ships had left"])(
    "%j loses nothing",
    (quotation) => {
      expect(findQuotation(TEXT, quotation)?.lost).toEqual([]);
    },
  );

  test.each([
    "",
    "…",
    "nothing of this was ever said by anybody here",
    "the talks of the ministers on the grid in the north were long",
    "[]",
  ])("%j nowhere", (quotation) => {
    expect(findQuotation(TEXT, quotation)).toBeNull();
  });
});

describe("any quotation", () => {
  test("cut out of any text stands there word for word", () => {
    const text = fc.array(fc.constantFrom(..."the grid of Caldora will not be 40 entered, unless. “we”\n say so".split(" ")), {
      minLength: 5,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (some, from, length) => {
        const start = from % some.length;
        const cut = some.slice(start, start + 1 + (length % 20)).join(" ");
        const found = findQuotation(some.join(" "), cut);
        if (!/[a-z0-9]/i.test(cut)) return expect(found).toBeNull();
        expect(found).toMatchObject({ exact: true, changes: [] });
        expect(found!.matched).toBeLessThanOrEqual(found!.words);
      }),
    );
  });

  test("and any text, with spans inside of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "binary", maxLength: 100 }), (text, quotation) => {
        for (const [start, end] of findQuotation(text, quotation)?.spans ?? []) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test.each([
    ["the same word", "grid ".repeat(200_000), "grid ".repeat(2000)],
    [
      "many words",
      Array.from({ length: 200_000 }, (_, index) => `w${index % 1000}`).join(" "),
      Array.from({ length: 3000 }, (_, index) => `w${(index * 7) % 1000}`).join(" "),
    ],
    ["dots", "a … ".repeat(100_000), "a b c … ".repeat(1000)],
    ["brackets", "[a] ".repeat(100_000), "[".repeat(100_000)],
  ])("of %s is looked for in bounded time", (_, text, quotation) => {
    const since = performance.now();
    findQuotation(text, quotation);
    expect(performance.now() - since).toBeLessThan(5000);
  });
});
