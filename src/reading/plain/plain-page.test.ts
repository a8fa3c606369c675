import { describe, expect, it } from "vitest";
import { captureBytes } from "../../capture/capture-bytes.ts";
import { read } from "../read.ts";
import { plainPage } from "./plain-page.ts";

const cut = (text: string) => plainPage(text, text.length).paragraphs.map((paragraph) => paragraph.text);

const STORY = "Ann Roe, who speaks for the ministry of Varenia, said on Friday that none of its servers had been entered.";

describe("the marks of Markdown", () => {
  it("are no part of a headline or of a date", () => {
    const { text, article } = read(captureBytes(new TextEncoder().encode(`# Ministry denies it all\n\n*2 May 2031*\n\n${STORY}\n`)), {});
    expect(article.title).toEqual({ text: "Ministry denies it all", span: [2, 24] });
    expect(article.published?.edtf).toBe("2031-05-02");
    expect(text.slice(...article.published!.span!)).toBe("2 May 2031");
  });

  it.each([
    ["## What is known", "What is known"],
    ["**What is known**", "What is known"],
    ["### _What is known_ ", "What is known"],
  ])("are cut off %j", (line, words) => {
    expect(cut(`${line}\n\n${STORY}`)).toEqual([words, STORY]);
  });

  it.each(["#grid is down", "# ", "*A note on the text", "**One** and **two**", "* One thing *", "***", "_", "#", "2 * 3 * 4"])(
    "stay where they are something else: %j",
    (line) => {
      expect(cut(`${line}\n\n${STORY}`)).toEqual([line.trim(), STORY]);
    },
  );
});

describe("text that programs took out of a PDF as it is laid out", () => {
  const page = (number: number) => [
    "                                        TLP:CLEAR",
    `Joint Cybersecurity Advisory                                   Page ${number} of 2`,
    "",
  ];
  const text = [
    ...page(1),
    "Varenian Actors Enter Water Works of",
    "Caldora and Its Neighbours",
    "",
    "Publication: March 3, 2031",
    "",
    "The Caldoran Cyber Centre and the Ministry of the Interior are",
    "releasing this advisory because actors that they hold to be of the",
    "Varenian navy have entered water works since at least June 2029. The",
    "centre assesses with moderate confidence that they act for the state.",
    "",
    `\f${page(2)[0]}`,
    ...page(2).slice(1),
    'The actors used lists of passwords. "We saw them try again in May,"',
    "the centre's director, Ann Roe, said.",
  ].join("\n");

  it("is read in paragraphs, without its running heads, with its headline and its day", () => {
    const { text: whole, article } = read(captureBytes(new TextEncoder().encode(text)), {});
    expect(article.title?.text.split("\n")).toEqual(["Varenian Actors Enter Water Works of", "Caldora and Its Neighbours"]);
    expect(article.published?.edtf).toBe("2031-03-03");
    const told = article.blocks.filter(({ kind }) => kind === "body").map(({ span }) => whole.slice(...span));
    expect(told.map((each) => [each.slice(0, 12), each.slice(-10)])).toEqual([
      ["The Caldoran", "the state."],
      ["The actors u", "Roe, said."],
    ]);
  });
});

describe("texts that are sent out", () => {
  const STATEMENT =
    "TARSK — The ministry of Caldora today attributed the intrusions into the mail of its electoral commission to Amber Heron.\n\n“This was not the work of amateurs,” said its minister, Petra Oru. “We will not let it stand.”";

  it("are dated by the line beside what they are called, and end at their mark", () => {
    const source = `FOR IMMEDIATE RELEASE\nMarch 3, 2031\n\nMinistry Attributes Intrusions to Amber Heron\n\n${STATEMENT}\n\n# # #\n\nAbout the ministry\nThe ministry is responsible for the safety of the people of Caldora.\n`;
    const { text, article } = read(captureBytes(new TextEncoder().encode(source)), {});
    expect(article.published).toMatchObject({ edtf: "2031-03-03", why: "a date above a text that was sent out" });
    expect(article.blocks.filter(({ kind }) => kind === "body")).toHaveLength(2);
    expect(article.blocks.at(-1)).toMatchObject({ why: "below the mark at which the text ends" });
    expect(text).toBe(source);
  });

  it("have the subject of a letter for their headline, and the day at which it was sent", () => {
    const source = `From: press@ministry.example\nDate: Fri, 14 Mar 2031 06:02:11 +0000\nSubject: Ministry attributes intrusions to Amber Heron\n\n${STATEMENT}\n`;
    const { text, article } = read(captureBytes(new TextEncoder().encode(source)), {});
    expect(article).toMatchObject({ title: { text: "Ministry attributes intrusions to Amber Heron" }, published: { edtf: "2031-03-14" } });
    expect(text.slice(...article.published!.span!)).toBe("Fri, 14 Mar 2031 06:02:11 +0000");
  });

  it("are not dated by a day beside a menu", () => {
    const source = `March 3, 2031\nHome\nWorld\nMinistry Attributes Intrusions to Amber Heron\n\n${STATEMENT}\n`;
    expect(read(captureBytes(new TextEncoder().encode(source)), {}).article.published).toBeNull();
  });
});
