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

  const reading = (sent: string) => read(captureBytes(new TextEncoder().encode(sent)), {}).article;

  it("have a short headline right above the day, and the day apart from a headline though their lines are wrapped", () => {
    const story = "The ministry of Varenia denied the charge on Friday, and said that nobody had been paid for it.";
    expect(reading(`Varenia denies charge\nTarsk, 20 October 2031\n\n${story}\n`)).toMatchObject({
      title: { text: "Varenia denies charge" },
      published: { edtf: "2031-10-20" },
    });
    const wrapped =
      "STATEMENT BY THE MINISTER OF RIVERS OF VARENIA\nTarsk, 20 October 2031\n\nThe Ministry of Rivers of Varenia rejects the asser-\ntions made on 12 October by five foreign minis-\ntries. No barge of the ministry has taken part in\nan intrusion into any of the hospital systems.\n";
    expect(reading(wrapped)).toMatchObject({
      title: { text: "STATEMENT BY THE MINISTER OF RIVERS OF VARENIA" },
      published: { edtf: "2031-10-20" },
    });
  });

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

describe("pages as they are copied out of a browser", () => {
  const STORY_LINES = [
    "Varenia’s foreign ministry on Friday denied that it had entered the networks of three water works in Caldora.",
    "“We have nothing to do with this, and we have said so to the minister,” said Joren Haskil, its spokesman.",
    "Two officials briefed on the inquiry, who would not be named, said that it had begun in the autumn.",
  ];
  const articleOf = (...lines: readonly string[]) => {
    const source = lines.join("\n");
    const { text, article } = read(captureBytes(new TextEncoder().encode(source)), {});
    return { ...article, story: article.blocks.filter(({ kind }) => kind === "body").map(({ span }) => text.slice(...span)) };
  };

  it.each([
    [
      "a standfirst, a picture and who was where stand above the day",
      [
        "Varenia Denies Entering Water Works",
        "Share full article",
        "A guard at the water works in Tarsk on Thursday.Credit...Dana Roe for The Post",
        "By Ilka Tal and Sam Oru",
        "Ilka Tal reported from Lorvane, and Sam Oru from Tarsk.",
        "March 14, 2031",
      ],
    ],
    [
      "the day stands right against the clock",
      ["Varenia Denies Entering Water Works", "By Ilka Tal", "March 14, 20316:41 PM GMTUpdated 2 months ago"],
    ],
    ["only one of two numbers is a month", ["Varenia Denies Entering Water Works", "By Ilka Tal", "03/14/2031 06:41 PM EDT"]],
    [
      "the window's title stands above, and the page's age below",
      [
        "Varenia Denies Entering Water Works - MERIDIAN POLITICS",
        "Varenia Denies Entering Water Works",
        "This article is more than 2 months old",
        "Ilka Tal in Lorvane and Sam Oru in Tarsk",
        "Fri 14 Mar 2031 18.41 GMT",
      ],
    ],
  ])("have headline and day where %s", (_, top) => {
    const { title, published, story } = articleOf(...top, ...STORY_LINES);
    expect(title?.text).toBe("Varenia Denies Entering Water Works");
    expect(published?.edtf).toBe("2031-03-14");
    expect(story).toEqual(STORY_LINES);
  });

  it("are without what asks, sells and licences between the paragraphs", () => {
    const [one, two, three] = STORY_LINES as [string, string, string];
    const { story } = articleOf(
      ...["Varenia Denies Entering Water Works", one],
      ...["Get concise answers to your questions. Try Ask The Post AI.", "Advertisement · Scroll to continue", two],
      ...[
        "Sign up to First Edition",
        "Free daily newsletter",
        "Our morning email breaks down the key stories, telling you why they matter",
      ],
      ...["Privacy Notice: Newsletters may contain info about charities.", "after newsletter promotion"],
      ...["Get the most important news stories of the day, curated by editors, delivered every morning.", three],
      ...["[1/2]A guard at the water works. Dana Roe Purchase Licensing Rights, opens new tab"],
      ...["Ilka Tal is a correspondent for The Post, covering Varenia. More about Ilka Tal"],
      "A version of this article appears in print on March 15, 2031, Section A, Page 6 with the headline: Denial. Order Reprints",
    );
    expect(story).toEqual(STORY_LINES);
  });

  it("have the address that a line at the top or the end gives as their source, where there is one alone", () => {
    const noted = (...lines: readonly string[]) => articleOf("Varenia Denies Entering Water Works", ...STORY_LINES, ...lines);
    expect(noted("Source: https://post.example/2031/03/14/denies")).toMatchObject({
      address: "https://post.example/2031/03/14/denies",
      published: { edtf: "2031-03-14", basis: "inferred" },
    });
    expect(
      articleOf(
        "The Wayback Machine - https://web.archive.org/web/20310510000000/https://post.example/denies",
        "Varenia denies it all",
        ...STORY_LINES,
      ).address,
    ).toBe("https://post.example/denies");
    expect(noted("Source: https://post.example/a", "Source: https://post.example/b").address).toBeNull();
    expect(noted("He sent them to https://post.example/a on Monday.").address).toBeNull();
  });
});
