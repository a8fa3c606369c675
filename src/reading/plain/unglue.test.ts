import { describe, expect, it } from "vitest";
import { plainPage } from "./plain-page.ts";

const STORY = "The embassy of Varenia in Lorvane did not answer a request for comment on Friday.";
const MORE = "The talks will go on in the autumn, officials of both countries said on Monday.";

/** The paragraphs of a text. */
const cut = (text: string) => plainPage(text, text.length).paragraphs.map((paragraph) => paragraph.text);

describe("lines that lost the border between them", () => {
  it.each([
    ["two sentences", `${STORY}${MORE}`, [STORY, MORE]],
    [
      "a quotation after a sentence",
      `${STORY}“We saw nothing of it, and nobody did,” Roe said.`,
      [STORY, "“We saw nothing of it, and nobody did,” Roe said."],
    ],
    ["a share line before", `Share this article${STORY}`, ["Share this article", STORY]],
    ["an advertisement mark before", `Advertisement${STORY}`, ["Advertisement", STORY]],
    ["a link behind", `${STORY}READ MORE: Barges to run all winter`, [STORY, "READ MORE: Barges to run all winter"]],
    [
      "the credit of who wrote it behind",
      `${STORY} Reporting by Ann Roe; Editing by Dana Tal`,
      [STORY, "Reporting by Ann Roe; Editing by Dana Tal"],
    ],
    [
      "such a credit in brackets before",
      `(Reporting by Ann Roe; Editing by Dana Tal) ${STORY}`,
      ["(Reporting by Ann Roe; Editing by Dana Tal)", STORY],
    ],
    [
      "a headline before a dateline of no agency",
      "Grid was entered, ministry says - The LedgerTARSK, Caldora, May 12 - Caldora’s ministry said that its grid had been entered.",
      ["Grid was entered, ministry says - The Ledger", "TARSK, Caldora, May 12 - Caldora’s ministry said that its grid had been entered."],
    ],
    ["a date and an author before", `By Ann Roe${STORY}`, ["By Ann Roe", STORY]],
    ["two lines before", `Share this articleAdvertisement${STORY}`, ["Share this article", "Advertisement", STORY]],
  ])("%s", (_, text, lines) => {
    expect(cut(text)).toEqual(lines);
  });

  it("the headline, which stands elsewhere on a line of its own, also with a space between", () => {
    const headline = "Varenia says it read no letters";
    expect(cut(`${headline}\n${STORY}\n${headline} ${MORE}\n${STORY} ${headline}`)).toEqual([
      headline,
      STORY,
      headline,
      MORE,
      STORY,
      headline,
    ]);
  });

  it.each([
    [
      "the day of a visit among the words of a menu",
      "Saturday, March 14, 2037HomeWorldPoliticsTech",
      ["Saturday, March 14, 2037", "HomeWorldPoliticsTech"],
    ],
    [
      "a day that lost its border before, with a label behind",
      "Home News Jobs14 March 2037 Last updated at 09:12",
      ["Home News Jobs", "14 March 2037", "Last updated at 09:12"],
    ],
    ["a day behind an author", "By Ann RoeMarch 14, 2037 4:10 p.m.The embassy", ["By Ann Roe", "March 14, 2037 4:10 p.m.", "The embassy"]],
    [
      "a caption with its maker",
      `Photo: A guard at the gate of the ministry. MERIDIAN/Ann Roe${STORY}`,
      ["Photo: A guard at the gate of the ministry. MERIDIAN/Ann Roe", STORY],
    ],
    ["a menu before a headline", "HomeWorldVarenia denies the charges", ["HomeWorld", "Varenia denies the charges"]],
    ["a menu in capitals before a dateline", `NEWSWORLDTARSK (AP) — ${STORY}`, ["NEWSWORLD", `TARSK (AP) — ${STORY}`]],
    ["a section before a dateline", `World NewsTARSK, May 4 (Meridian) - ${STORY}`, ["World News", `TARSK, May 4 (Meridian) - ${STORY}`]],
    [
      "a path and the headline twice",
      "World » Europe » Barges to run all winterBarges to run all winter",
      ["World » Europe", "Barges to run all winter", "Barges to run all winter"],
    ],
  ])("%s", (_, text, lines) => {
    expect(cut(text)).toEqual(lines);
  });

  it.each([
    "NewsGuard counted the pages of Lorvane on Monday, and found them as they had been.",
    "HomeDepot and WorldCup are names, and so is MenuMaker, the house said on Monday.",
    "HOMELAND Security was asked, and did not answer on Monday.",
    "On March 14, 2037, the embassy closed, and on 15 March 2037 it was open again.",
    `${STORY.slice(0, -1)} of the U.S.Senate and its committees, which had met there on Monday.`,
    `The bureau moved to the house of Lamplight.Com and its owners, who had bought it in the spring of the year.`,
    `NextEra built the grid of Lorvane, and WhatsApp and YouTube were down in all of the town on that Friday.`,
    `The notes lie at https://post.example/talks.Html-notes-of-the-whole-night and nobody has read all of them yet.`,
    `“We saw nothing of it, and nobody did."Roe said it twice, and went back into the house by the river.`,
  ])("and no others: %s", (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it("in linear time", () => {
    const started = performance.now();
    cut("Share this article".repeat(100_000));
    cut(`${"Roe said so.The ".repeat(100_000)}\n`);
    cut("HomeWorldMarch 14, 2037".repeat(100_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
