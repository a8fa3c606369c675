import { describe, expect, it } from "vitest";
import { captureBytes } from "../../capture/index.ts";
import { read } from "../read.ts";

const STORY = [
  "Caldora will stay out of the vote in Varenia, its foreign minister said on Friday, after a week of talks in Ostrel.",
  "“We have no part in it,” Minister Tal told reporters, and he added that the offices of the commission were never read.",
  "The embassy of Varenia did not answer a request for comment, and neither did the commission that runs the vote.",
];

const pageOf = (page: string) => read(captureBytes(Buffer.from(page)), {});
const publisher = (page: string) => {
  const { text, article } = pageOf(page);
  const { name, span, basis } = article.publisher ?? { name: null, span: null, basis: null };
  if (span) expect(text.slice(...span)).toBe(name);
  return name === null ? null : `${name}, ${basis}`;
};
const html = (head: string, above: string, under = "", title = "Caldora stays out", first = STORY[0]!) =>
  `<html><head>${head}</head><body><header>${above}</header><article><h1>${title}</h1>${under}<p>${first}</p><p>${STORY[1]}</p><p>${STORY[2]}</p></article></body></html>`;

describe("whose page it is, by its own lines", () => {
  const template = '<meta property="og:site_name" content="Demo Site">';

  it("is the name that its head and the author's line share, where its template says one that nobody sees", () => {
    expect(publisher(html(template, "Tarsk Daily", "<p>By Ann Roe, Tarsk Daily</p>"))).toBe("Tarsk Daily, explicit");
    expect(publisher(html(template, "Demo Site", "<p>By Ann Roe, Tarsk Daily</p>"))).toBe("Demo Site, explicit");
    expect(publisher(html(template, "Home", "<p>By Ann Roe</p>"))).toBe("Demo Site, explicit");
    expect(pageOf(html(template, "Tarsk Daily", "<p>By Ann Roe, Tarsk Daily</p>")).article).toMatchObject({
      byline: [{ name: "Ann Roe" }],
      origins: [],
      republication: null,
    });
  });

  it.each([
    ["TARSK (VARTAG) — ", "explicit"],
    ["TARSK, October 21. /VARTAG/. ", "explicit"],
    ["(VARTAG) — ", "explicit"],
  ])("is an agency that its head and its dateline name: %s", (dateline, basis) => {
    const page = html("", "VARTAG Varenian Telegraph Agency", "", "Caldora stays out", `${dateline}${STORY[0]}`);
    expect(publisher(page)).toBe(`VARTAG, ${basis}`);
    expect(pageOf(page).article.origins).toEqual([]);
  });

  it("is no agency that stands there as a picture's credit", () => {
    expect(publisher(html("", "AP", "", "Caldora stays out", `TARSK (AP) — ${STORY[0]}`))).toBeNull();
  });

  it("is the office whose letterhead stands above what was sent out, or whom its headline names", () => {
    const sent = `<p>REPUBLIC OF VARENIA</p><p>MINISTRY OF FOREIGN AFFAIRS</p><p>FOR IMMEDIATE RELEASE</p>`;
    expect(publisher(html("", sent))).toBe("MINISTRY OF FOREIGN AFFAIRS, inferred");
    expect(publisher(html("", "<p>MINISTRY OF FOREIGN AFFAIRS</p>"))).toBeNull();
    expect(publisher(html("", "Home", "", "Statement by the Embassy of Varenia"))).toBe("Embassy of Varenia, inferred");
  });

  it("is what the window's title ends in, where a line of the page names it", () => {
    const title = "<title>Caldora stays out - Wikivar</title>";
    expect(publisher(html(title, "From Wikivar, the book of all"))).toBe("Wikivar, inferred");
    expect(publisher(html(title, "Home"))).toBeNull();
  });
});

describe("authors", () => {
  it("that only the head names are kept, with where", () => {
    const linked =
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Caldora stays out", "author": [{"name": "Dana Tal"}, {"name": "admin"}, {"name": "Tarsk Daily"}]}</script>';
    const { article } = pageOf(html(`${linked}<meta name="author" content="By Ann Roe and Ben Oru">`, "Home", "<p>By Ben Oru</p>"));
    expect(article.byline.map(({ name }) => name)).toEqual(["Ben Oru"]);
    expect(article.authors).toEqual([
      { name: "Dana Tal", from: "JSON-LD author" },
      { name: "Ann Roe", from: "meta author" },
    ]);
    expect(article.metadata?.filter(({ field, chosen }) => field === "byline" && chosen).map(({ value }) => value)).toContain("Dana Tal");
  });

  it("are kept of a front matter", () => {
    const page = `---\ntitle: Caldora stays out\nauthor: Ann Roe\n---\n\n${STORY.join("\n\n")}\n`;
    expect(read(captureBytes(Buffer.from(page)), {}).article).toMatchObject({
      byline: [],
      authors: [{ name: "Ann Roe", from: "front matter author" }],
    });
  });

  it("are no houses that the page is of, or has its text from", () => {
    const page = html('<meta name="author" content="Norrow Wire">', "Tarsk Daily", "<p>By Norrow Wire</p>");
    expect(pageOf(page).article).toMatchObject({ byline: [], origins: [{ name: "Norrow Wire", role: "origin" }] });
    expect(pageOf(page).article.authors).toBeUndefined();
  });
});
