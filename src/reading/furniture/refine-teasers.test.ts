import { describe, expect, it } from "vitest";
import { plainPage } from "../plain/plain-page.ts";
import { classify } from "./classify.ts";

const STORY = [
  "Ministry denies that it read the letters",
  "The ministry of Varenia denied on Friday that it had read the letters of the envoys, and said that nobody would be sent away for it.",
  "Ann Roe, who speaks for the ministry, said that the report was wrong in every part that mattered, and that she would not say more.",
  "The envoy of Caldora said that he had not seen the report and would not answer for it now, nor when he had, whoever asked.",
];
const TEASERS = [
  ["Ports of the north shut in storm", "The ports of the north were shut in a storm on Monday."],
  ["Old bridge of Tarsk to be painted", "The bridge of Tarsk is to be painted in the spring, the town said."],
  ["Painter of rivers dies aged ninety", "The painter of rivers and treaties died in Ostrel, her family said."],
];

/** What the last paragraphs of a page are held for. */
function last(lines: readonly string[], count: number): string[] {
  const text = lines.join("\n\n");
  return classify(plainPage(text, text.length), 0)
    .slice(-count)
    .map(({ kind }) => kind);
}

describe("a row of headlines with a sentence under each", () => {
  it("at the end are other stories of the site", () => {
    expect(last([...STORY, ...TEASERS.flat()], 6)).toEqual(Array(6).fill("furniture"));
    expect(last([...STORY, ...TEASERS.flat(), "Partner news", "Loading..."], 8)).toEqual(Array(8).fill("furniture"));
  });

  it.each([
    ["two of them may be parts of the story", TEASERS.slice(0, 2)],
    [
      "that is not said again are subheads",
      TEASERS.map(([title], index) => [title!, `That took ${index + 2} years, as nobody had said before, Ann Roe said.`]),
    ],
    [
      "with more under one is the story",
      [...TEASERS.slice(0, 2), [...TEASERS[2]!, "Nobody had thought of it before, the envoy of Caldora said."]],
    ],
  ])("%s", (_, rows) => {
    expect(last([...STORY, ...rows.flat()], 2)).not.toContain("furniture");
  });
});
