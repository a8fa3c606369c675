import { describe, expect, it } from "vitest";
import { plainPage } from "../plain/plain-page.ts";
import { phraseOf } from "./by-phrase.ts";
import { classify } from "./classify.ts";

const BEFORE = "The embassy of Varenia in Lorvane did not answer a request for comment on Friday.";
const AFTER = "The talks will go on in the autumn, officials of both countries said on Monday.";

/** What a line is held for between two paragraphs of a story. */
function held(line: string): string {
  const text = `${BEFORE}\n\n${line}\n\n${AFTER}`;
  const blocks = classify(plainPage(text, text.length), null);
  const { kind, why } = blocks.find(({ span }) => text.slice(...span) === line) ?? { kind: "none", why: "" };
  return kind === "furniture" ? why : kind;
}

describe("lines inside a story", () => {
  it.each([
    "“No.”",
    "“We have no part in it,” Roe said.",
    "He declined.",
    "“Share it,” Roe said, “and see.”",
    "Get answers to your questions, the minister told his AI envoy on Monday.",
    "The newsletter was read by nobody, the ministry said, whatever you heard of it.",
    "A version of this letter was found on Monday, Roe said.",
    "Reading time is what the ministry has least of, Roe said.",
    "The court sat on page 3 of the letter, Roe said.",
    "Share prices fell in Lorvane after the speech, and the crown lost a third of one per cent.",
    "Advertising on the river was banned in 2025, Roe said.",
    "Copyright law, Roe said, is not the question here.".replace("Copyright law", "The law of copyright"),
    "Related charges were dropped in May.",
    "Subscribers to the list were told on Monday that their letters had been read, the ministry said.",
    "Sign up or resign: that was the choice, said Roe, that the minister left to his people on Monday.",
    "By Monday evening the consulate had closed.",
    "Read my lips, the minister said.",
    "Home rule is not at stake, Roe said.",
    "The commission uses cookies on its site, Roe told the court.",
    "MORWICK: I have answered you.",
    "Updates on the talks are expected on Monday, Roe said.",
    "Follow the money, Roe said on the radio.",
    "A photo of the letter was shown to the court by Roe.",
    "We would like to know, Roe said, who read the letters and who paid for it.",
    "Barley, oats, rye, wheat and flax were weighed, and none of it was sold.",
    "Roe gave up his subscription to the Parapet on May 3, 2031, and told nobody why.",
    "He posted it on Facebook, and on Twitter they laughed.",
    "— Ann Roe (@annroe) May 3, 2031",
    "Listen, said Roe, to what was said here.",
    "Reporting by Ann Roe, who told the Meridian Post that the mail was read in May, was not believed.",
    "Edited by hand, the list was shorter, said Tal.",
    "See what it is that they read here, Roe asked the house.",
  ])("are story: %s", (line) => {
    expect(held(line)).toBe("body");
  });

  it.each([
    ["Spread the love", "share line"],
    ["Share this: Email Print Post", "share line"],
    ["Facebook Twitter WhatsApp", "share line"],
    ["- Advertisment -", "advertisement mark"],
    ["Story continues below advertisement", "advertisement mark"],
    ["© 2031 Roe Media", "copyright line"],
    ["ALSO READ-Bakers strike again", "'also read' link"],
    ["READ MORE: Barges to run all winter", "'also read' link"],
    ["RELATED: Barges to run all winter", "'also read' link"],
    ["[READ: Five questions about the barges, answered]", "'also read' link"],
    ["Source link", "link to the source"],
    ["SIGN UP: The Morning Roe, five stories before breakfast", "newsletter prompt"],
    ["Get the day's five stories in your inbox", "newsletter prompt"],
    ["This site uses cookies to count you.", "cookie notice"],
    ["Tags: varenia, vote", "tags"],
    ["4 min read", "reading time"],
    ["https://post.example/vote", "an address and nothing else"],
    ["Friday, May 2, 2031", "date line"],
    ["By Ann Roe", "byline"],
    ["Home » World » Vote", "navigation"],
    ["Share to Facebook Share to Twitter Share to more", "share line"],
    ["Like this story? Share it with a friend!", "share line"],
    ["On LanternPost.com: Barges to run all winter", "'also read' link"],
    ["Watch live: the minister answers the house", "'also read' link"],
    ["Get twelve issues of the Parapet for five crowns, delivered to your door.", "subscription prompt"],
    ["The Parapet prints all kinds of letters. We’d like to hear what you think.", "feedback prompt"],
    ["First published on May 3, 2031 / 1:07 AM", "note on the page's own changes"],
    ["by Ann Roe May 3, 2031 | Updated 4 May 2031, 09:01 GMT", "date line"],
    ["varenia, grid operators, river barges, embassy, vote 2031", "tags"],
    ["About | Terms | Contact", "navigation"],
    ["{{ banner }}", "template tag"],
    ["* * *", "no words"],
    ["(Reporting by Ann Roe in Tarsk; Editing by Ben Tal)", "credit line"],
    ["With reporting by AFP and dpa.", "credit line"],
    ["Some information for this report came from the Meridian Post.", "credit line"],
    ["Ann Roe and Ben Tal contributed.", "credit line"],
    ["HomeWorldPoliticsTechSports", "navigation"],
    ["1 of 6", "picture counter"],
    ["Listen to the morning show live at 6 or listen back here.", "link line"],
    ["What do you think? Let us know in the comments below!", "readers' comments"],
    ["Image caption The bridge at Ostrel.", "caption"],
    ["Jump directly to the content", "link line"],
    ["Also on roe-news.example.org Bakers strike again", "'also read' link"],
    ["To read the full story, log in or subscribe.", "subscription prompt"],
    ["Want to keep up with the vote? Follow us by e-mail.", "newsletter prompt"],
    ["Comments are subject to the rules of the house.", "standards line"],
    ["Media playback is unsupported on your device", "player line"],
    ["Necessary cookies are what our website runs on. You can refuse other cookies.", "cookie notice"],
    ["This article has been updated with a reply.", "note on the page's own changes"],
  ])("are furniture: %s", (line, why) => {
    expect(held(line)).toBe(why);
  });

  it("are subheads where they are short, have no stop and stand over a paragraph", () => {
    expect(held("A Slow Week On Tanner Street")).toBe("subhead");
    expect(held("Minister Tal in Ostrel. Photo: Ann Roe")).toBe("caption");
    expect(held("Ann Roe/Varen Images")).toBe("caption");
    expect(held("The gates of the depot last week. (Oru Feld for The Meridian Post)")).toBe("caption");
    expect(held("The lakes of Tarsk. (VARA/JRL-Ostrel/VU)")).toBe("caption");
    expect(held("A rider at the gates of the depot, May 3, 2031. © Norrow / Ann Roe")).toBe("caption");
    expect(held("Ann Roe Submitted photo")).toBe("caption");
  });
});

describe("repetition", () => {
  const classified = (text: string) =>
    classify(plainPage(text, text.length), null).map(({ kind, why, span }) => `${kind} ${text.slice(...span)} (${why})`);

  it("shows captions that stand twice, in two lines or in one", () => {
    const caption = "Tal leaving the ministry on Thursday. Ann Roe for the Post";
    expect(
      classified(`${BEFORE}\n${caption}\n${caption}\n${AFTER}`)
        .slice(1, 3)
        .every((line) => line.startsWith("caption")),
    ).toBe(true);
    expect(classified(`${BEFORE}\n${caption}${caption}\n${AFTER}`)[1]).toMatch(/^caption/);
  });

  it("keeps a short sentence that is said twice", () => {
    expect(
      classified(`${BEFORE}\n“No.”\n${AFTER}\n“No.”\n${BEFORE}!`)
        .filter((line) => line.includes("“No.”"))
        .every((line) => line.startsWith("body")),
    ).toBe(true);
  });

  it("keeps the first of two long copies", () => {
    const long = `${BEFORE} ${AFTER} ${BEFORE} ${AFTER}`;
    expect(classified(`${long}\n${AFTER}\n${long}`).map((line) => line.split(" ")[0])).toEqual(["body", "body", "furniture"]);
  });
});

describe("the tail", () => {
  it("ends the story at its heading, but not where the story goes on below it", () => {
    const story = Array.from({ length: 6 }, (_, index) => `${BEFORE.slice(0, -1)}, number ${index}.`);
    const kinds = (lines: string[]) => {
      const text = lines.join("\n\n");
      return classify(plainPage(text, text.length), null).map(({ kind }) => kind);
    };
    expect(kinds([...story, "Most Popular", "A teaser of another story, told in one whole sentence.", "Load more"]).slice(-3)).toEqual([
      "furniture",
      "furniture",
      "furniture",
    ]);
    const inside = kinds([...story.slice(0, 2), "Related", "Lamps of Lorvane", ...story.slice(2)]);
    expect(inside).toEqual(["body", "body", "furniture", "furniture", "body", "body", "body", "body"]);
  });
});

describe("text of a whole page", () => {
  const story = Array.from({ length: 6 }, (_, index) => `${BEFORE.slice(0, -1)}, number ${index}.`);
  const kindsOf = (lines: readonly string[], headline: number | null = null) => {
    const text = lines.join("\n");
    const blocks = classify(plainPage(text, text.length), headline);
    return blocks.map(({ span, kind, why }) => [text.slice(...span), kind, why] as const);
  };
  const menu = [
    "World",
    "Towns",
    "Letters of readers",
    "Weather in Brennick",
    "Tides",
    "Ferries",
    "Markets of the week",
    "Chess",
    "Bridge",
    "Recipes",
  ];
  const teasers = ["Bakers strike", "The bakers of Tarsk struck on Friday for a seventh day."];

  it("holds menus, teasers and notices around the story for furniture", () => {
    const found = kindsOf([teasers[1]!, ...menu, ...story, ...menu, ...teasers]);
    expect(found.filter(([, kind]) => kind === "body").map(([line]) => line)).toEqual(story);
    expect(found[0]![2]).toBe("stands before the stretch where the story is");
    expect(found.at(-1)![2]).toBe("stands after the stretch where the story is");
  });

  it("keeps short last words of the story, and those under a subhead", () => {
    const found = kindsOf([...story, "The next day", "“No.”"]);
    expect(found.slice(-2).map(([, kind]) => kind)).toEqual(["subhead", "body"]);
    expect(kindsOf([...story, "The embassy declined to comment."]).at(-1)![1]).toBe("body");
  });

  it("ends the story at the first signed comment, however long comments are", () => {
    const comments = ["Ann Roe on April 9, 2031 at 4:47 pm said:", ...story, ...story, "Reply", "Ben Tal says:", ...story];
    const found = kindsOf([...story.slice(0, 5), "Comments", ...comments.map((line) => `${line}`)]);
    expect(found.filter(([, kind]) => kind === "body")).toHaveLength(5);
    expect(found[6]![2]).toBe("readers' comments");
  });

  it.each([
    ["names over the time since", ["3 Comments", "Ann Roe", "2 days ago", story[0]!, "barge_man", "an hour ago", "lol."]],
    ["lines that say who posted when", ["Comments (2)", "Posted by Ann at 10:02", story[0]!, "Posted by Ben at 10:44", story[1]!]],
    ["names before the words", ["Leave a comment", `Ann K.: ${story[0]}`, `Ben: ${story[1]}`, `@Ben ${story[2]}`]],
  ])("ends the story at a heading of comments with %s under it", (_, comments) => {
    const found = kindsOf([...story.slice(0, 5), ...comments]);
    expect(found.slice(5).every(([, kind]) => kind === "furniture")).toBe(true);
    expect(found.filter(([, kind]) => kind === "body")).toHaveLength(5);
  });

  it("takes no time since above the story, and no transcript, for comments", () => {
    const above = kindsOf(["World", "2 hours ago", "Bakers strike", "Towns", "3 hours ago", "Barges run", ...story]);
    expect(above.filter(([, kind]) => kind === "body")).toHaveLength(story.length);
    const talk = kindsOf([...story.slice(0, 5), "Discussion", `ROE: ${story[0]}`, `TAL: ${story[1]}`, `ROE: ${story[2]}`]);
    expect(talk.filter(([, kind]) => kind === "body")).toHaveLength(8);
  });

  it("tells a paragraph about the author from the story", () => {
    const about = "Ann Roe is a reporter in Lorvane, where she grew up.";
    expect(kindsOf(["By Ann Roe", ...story, about]).at(-1)![2]).toBe("author box");
    expect(kindsOf(["By Ben Tal", ...story, about]).at(-1)![1]).toBe("body");
  });

  it("tells a box about a house from a subhead of the story", () => {
    const box = "Norvane Labs is a leading provider of sensors, serving more than 400 customers in twelve countries.";
    expect(
      kindsOf([...story, "About Norvane Labs", box])
        .slice(-2)
        .map(([, kind]) => kind),
    ).toEqual(["furniture", "furniture"]);
    expect(
      kindsOf([...story, "About Norvane Labs", BEFORE])
        .slice(-2)
        .map(([, kind]) => kind),
    ).toEqual(["subhead", "body"]);
  });

  it("goes on below links inside the story where a credit stands under all of it", () => {
    const found = kindsOf([...story, "Read more", "Barges to run all winter", AFTER, "(Reporting by Ann Roe; Editing by Ben Tal)"]);
    expect(found.slice(-4).map(([, kind]) => kind)).toEqual(["furniture", "furniture", "body", "furniture"]);
  });

  it("tells a menu that lost its line ends by its capitals", () => {
    const run = Array.from({ length: 10 }, (_, index) => `Ferries Markets${"abcdefghij"[index]}`).join(" ");
    expect(kindsOf([...story, run, ...story.map((line) => `Also, ${line}`)])[6]![2]).toBe("navigation");
  });
});

describe("wrapped lines", () => {
  it("are one paragraph where they are wrapped at a column", () => {
    const text =
      "The embassy of Varenia in Lorvane did not answer a request for comment\non Friday, and neither did the commission that runs the vote in both of\nthe provinces. A second round of talks is planned for the autumn, said\ntwo officials who were not allowed to speak about it, and who asked for\ntheir names to be left out.\n\nNo day has been named.";
    expect(plainPage(text, text.length).paragraphs).toHaveLength(2);
  });

  it("are one paragraph in a newspaper's column, which breaks words; what is indented begins another", () => {
    const text =
      "VARENIA’S foreign min-\nistry denied on Monday\nthat it had read the let-\nters of its guests.\n  “We read none,” Roe\nsaid. She asked for a\nproof of it.";
    expect(plainPage(text, text.length).paragraphs.map(({ text: words }) => words.split("\n").length)).toEqual([4, 3]);
  });

  it("are taken without the marks of a letter that is handed on", () => {
    const text = "> Dear Ms Oru,\n>\n> Varenia had no part in the break-in at the parliament of Caldora.\n> > It was not us.";
    expect(plainPage(text, text.length).paragraphs.map(({ text: words }) => words)).toEqual([
      "Dear Ms Oru,",
      "Varenia had no part in the break-in at the parliament of Caldora.",
      "It was not us.",
    ]);
  });

  it("stay apart where each is a sentence", () => {
    const text = Array.from(
      { length: 8 },
      (_, index) => `Ann Roe, number ${index} of the list, told the court that she was not there.`,
    ).join("\n");
    expect(plainPage(text, text.length).paragraphs).toHaveLength(8);
  });
});

describe("phrases", () => {
  it("are not looked for in long lines", () => {
    expect(phraseOf(`Copyright ${"x ".repeat(2000)}`, 200)).toBeNull();
  });
});

it("the next posts of a page have the same line above them as its story; an advertisement mark parts nothing", () => {
  const lines = (mark: string) => [
    "Varenia says it read no letters",
    mark,
    BEFORE,
    AFTER,
    mark,
    `${BEFORE} Twice.`,
    mark,
    `${AFTER} Thrice.`,
  ];
  const kinds = (mark: string) => {
    const text = lines(mark).join("\n");
    return classify(plainPage(text, text.length), 0).map(({ kind }) => kind);
  };
  expect(kinds("Facebook Twitter WhatsApp")).toEqual(["subhead", "furniture", "body", "body", ...Array(4).fill("furniture")]);
  expect(kinds("Advertisement").filter((kind) => kind === "body")).toHaveLength(4);
});
