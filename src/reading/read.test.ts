import { describe, expect, it } from "vitest";
import { captureBytes } from "../capture/index.ts";
import type { Given } from "../record/capture.ts";
import { read } from "./read.ts";

const reading = (page: string, given: Given = {}) => read(captureBytes(Buffer.from(page)), given);
const shown = ({ text, article }: ReturnType<typeof read>) => article.blocks.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);

const SCRAPED = `Friday, May 2, 2031
HomeWorld NewsCaldora says it will not meddle in the vote

Caldora says it will not meddle in the vote

By Ann Roe and Ben Tal
3 May 2031

Spread the love

Caldora will stay out of the vote in Varenia, its foreign minister said on Friday.

{post_ad_1}“We have no part in it,” Minister Tal told the Meridian Post.Others were not so sure.

A long year
“No.”

Also read: Bakers of Brennick strike again https://post.example/bakers

Reuben Wire contributed to this report.

Most Popular

Lamp posts of Lorvane
Load more

Copyright 2031 Roe Media. All rights reserved.`;

describe("reading scraped text", () => {
  const found = reading(SCRAPED);

  it("tells the story from furniture, and cuts template tags off the story's words", () => {
    expect(shown(found).filter((line) => !line.startsWith("furniture"))).toEqual([
      "subhead: Caldora says it will not meddle in the vote",
      "body: Caldora will stay out of the vote in Varenia, its foreign minister said on Friday.",
      "body: “We have no part in it,” Minister Tal told the Meridian Post.Others were not so sure.",
      "subhead: A long year",
      "body: “No.”",
    ]);
  });

  it("says why, in plain words", () => {
    const why = Object.fromEntries(found.article.blocks.map((block) => [found.text.slice(...block.span), block.why]));
    expect(why).toMatchObject({
      "Friday, May 2, 2031": "date line",
      "HomeWorld NewsCaldora says it will not meddle in the vote": "navigation that ends in the headline",
      "Spread the love": "share line",
      "{post_ad_1}": "template tag",
      "Also read: Bakers of Brennick strike again https://post.example/bakers": "'also read' link",
      "Reuben Wire contributed to this report.": "credit line",
      "Lamp posts of Lorvane": "tail after the story ends: 'Most Popular'",
      "Copyright 2031 Roe Media. All rights reserved.": "copyright line",
    });
  });

  it("keeps the text exactly as it was decoded", () => {
    expect(found.text).toBe(SCRAPED);
    expect(reading("\ufeffone\r\n\r\ntwo\r").text).toBe("one\r\n\r\ntwo\r");
  });

  it("reads what the page says of itself, and takes the day under the headline, not that of the visit", () => {
    const { title, byline, published, origins, publisher, language, republication } = found.article;
    expect(title?.text).toBe("Caldora says it will not meddle in the vote");
    expect(byline.map(({ name }) => name)).toEqual(["Ann Roe", "Ben Tal"]);
    expect(published).toMatchObject({ edtf: "2031-05-03", basis: "explicit", why: "date line under the headline" });
    expect(origins).toMatchObject([
      { name: "Reuben Wire", role: "contributor" },
      { name: "Meridian Post", role: "cited" },
    ]);
    expect({ publisher, language, republication }).toEqual({ publisher: null, language: "en", republication: null });
  });

  it("knows no date where only the visit and the copyright have one", () => {
    expect(reading(SCRAPED.replace("3 May 2031\n", "")).article.published).toBeNull();
  });
});

describe("what a person gives", () => {
  it("wins over what the page says", () => {
    const page =
      '<html><head><meta property="og:site_name" content="The Parapet"><meta property="article:published_time" content="2031-05-03"></head><body><p>Text.</p></body></html>';
    const { article } = reading(page, { published: "2031-04", publisher: "Meridian Post", address: "https://post.example/1" });
    expect(article.published).toEqual({
      span: null,
      edtf: "2031-04",
      earliest: "2031-04-01",
      latest: "2031-04-30",
      basis: "given",
      why: "given by a person",
    });
    expect(article.publisher).toEqual({ name: "Meridian Post", span: null, basis: "given" });
    expect(article.address).toBe("https://post.example/1");
  });

  it("is not what a mail says in its head, which wins over what stands in it, and over which a person's word wins", () => {
    const text = "Varenia denies it all\n\nTARSK, 3 May 2031 — The ministry did not answer a request for comment on Friday.\n";
    const mail = { title: "Varenia denies it all", published: "2031-05-04", publisher: "Press Office" };
    const { article } = reading(text, { mail });
    expect(article).toMatchObject({
      title: { text: "Varenia denies it all", span: [0, 21] },
      published: { edtf: "2031-05-04", basis: "explicit", why: expect.stringContaining("the head of the mail") },
      publisher: { name: "Press Office", basis: "explicit" },
    });
    expect(article.metadata?.some(({ from }) => from === "given by a person")).toBe(false);
    expect(reading(text, { mail, published: "2031-05-05", publisher: "Tal" }).article).toMatchObject({
      published: { edtf: "2031-05-05", basis: "given" },
      publisher: { name: "Tal", basis: "given" },
    });
  });

  it.each(["2031-02-30", "2031-13", "yesterday", "03/05/2031", ""])("must be a date where it is one: %j", (published) => {
    expect(() => reading("Text.", { published })).toThrow(expect.objectContaining({ code: "bad-date" }));
  });
});

describe("bad input", () => {
  it("refuses what is no text, naming what came", () => {
    const picture = captureBytes(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
    expect(() => read(picture, {})).toThrow(
      expect.objectContaining({ code: "unreadable", message: expect.stringContaining("`image/png`") }),
    );
  });

  it.each(["", " \n\t ", "<p></p>", "<html></html>", "<!-- -->", "<script>x</script>", "<p hidden>x</p>", "<html hidden><p>x</html>"])(
    "has no blocks, or few, for %j",
    (page) => {
      expect(reading(page).article.blocks.filter(({ kind }) => kind === "subhead")).toEqual([]);
    },
  );

  it("reads one pasted sentence as the story", () => {
    expect(shown(reading("Ann Roe said no"))).toEqual(["body: Ann Roe said no"]);
    expect(reading("Ann Roe said no").article.title).toBeNull();
  });

  it("takes 50 MB on one line in seconds, and reads its beginning", () => {
    const found = reading("Ann Roe said that it was so. ".repeat(1_800_000));
    expect(found.article.blocks.map(({ span, kind }) => [kind, ...span])).toEqual([
      ["body", 0, 5_000_000],
      ["furniture", 5_000_000, found.text.length],
    ]);
    expect(found.article.blocks[1]!.why).toBe("past the first 5,000,000 characters: archived and searchable, not read");
  }, 10_000);

  it("does not cut a surrogate pair in two at the end of reading", () => {
    const found = reading(`x${"😀".repeat(2_600_000)}`);
    expect(found.article.blocks[1]!.span[0]).toBe(4_999_999);
  });
});

describe("texts that are written otherwise", () => {
  const STORY = [
    "Caldora will stay out of the vote in Varenia, its foreign minister said on Friday.",
    "“We have no part in it,” Minister Tal told reporters in Ostrel.",
    "Two officials said that the talks would go on.",
  ];

  it("a thread of posts has no headline, and is dated by what stands under it", () => {
    const found = reading([...STORY.map((text, index) => `${index + 1}/ ${text} 🧵`), "10:12 AM · Apr 5, 2034 · 12.3K Views"].join("\n\n"));
    expect(found.article.title).toBeNull();
    expect(found.article.published?.edtf).toBe("2034-04-05");
    expect(shown(found).filter((line) => line.startsWith("body"))).toHaveLength(3);
  });

  it("an agency's report has its headline behind the slug, its points are none, and ends in a remark", () => {
    const last = "The crown fell “a little”. ($1 = 0.92 crowns)";
    const found = reading(
      [
        "VARENIA-CALDORA/VOTE (UPDATE 2, PIX)",
        "UPDATE 2-Caldora stays out of the vote",
        "* Minister gives his word",
        "(Adds reaction)",
        "By Ann Roe",
        ...STORY,
        last,
        "(Reporting by Ann Roe; Editing by Ben Tal)",
        "(c) Copyright Norrow 2034.",
      ].join("\n"),
    );
    expect(found.article.title?.text).toBe("UPDATE 2-Caldora stays out of the vote");
    expect(shown(found)).toContain(`body: ${last}`);
  });

  it("a byline goes on on the next line", () => {
    const found = reading(["Caldora stays out of the vote", "By Ann Roe and", "Ben Tal", ...STORY].join("\n"));
    expect(found.article.byline.map(({ name }) => name)).toEqual(["Ann Roe", "Ben Tal"]);
  });
});
