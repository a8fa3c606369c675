import { describe, expect, it } from "vitest";
import { captureBytes } from "../../capture/index.ts";
import type { Given } from "../../record/capture.ts";
import { read } from "../read.ts";

const PAGE = `<html lang="de"><head><title>Roe says no | Meridian Post</title>
<link rel="canonical" href="https://post.example/">
<meta property="og:url" content="https://post.example/2031/roe-says-no">
<meta property="og:title" content="Roe says no to the vote">
<meta property="og:site_name" content="Meridian Post">
<meta property="article:section" content="World">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Roe says no","articleSection":"Elections",
"publisher":{"@type":"Organization","name":"https://post.example/"},"author":{"name":"Ann Roe"}}</script></head>
<body><article><h1>Roe says no</h1><p>By Ann Roe</p><p>The minister said that she would not be in the vote, and that it was for others to say who had the letters.</p>
<p>It was the second time that she had said so in the house, as members of it told the paper on the way out of the room.</p></article></body></html>`;

const articleOf = (page: string, given: Given = {}) => read(captureBytes(Buffer.from(page)), given).article;
const rows = (page: string, field: string, given: Given = {}) =>
  (articleOf(page, given).metadata ?? [])
    .filter((row) => row.field === field)
    .map(({ value, from, chosen }) => `${chosen ? "+" : "-"} ${value} (${from})`);

describe("metadata", () => {
  it("keeps what disagrees, and what of it was taken", () => {
    expect(rows(PAGE, "title")).toEqual([
      "+ Roe says no (JSON-LD headline)",
      "- Roe says no to the vote (meta og:title)",
      "- Roe says no | Meridian Post (<title>)",
    ]);
    expect(rows(PAGE, "section")).toEqual(["+ Elections (JSON-LD articleSection)", "- World (meta article:section)"]);
    expect(articleOf(PAGE).section).toBe("Elections");
  });

  it("takes no address for a publisher, and no front page for the page's address", () => {
    expect(rows(PAGE, "publisher")).toEqual(["+ Meridian Post (meta og:site_name)", "- https://post.example/ (JSON-LD publisher)"]);
    expect(articleOf(PAGE).address).toBe("https://post.example/2031/roe-says-no");
  });

  it("takes the address of the page itself where an archive or a program that saved it names it", () => {
    const kept = PAGE.replace(
      'href="https://post.example/"',
      'href="https://web.archive.org/web/20310509120000/https://post.example/roe"',
    ).replace(/<meta property="og:url"[^>]*>/, "");
    expect(articleOf(kept).address).toBe("https://post.example/roe");
    expect(rows(kept, "address")).toEqual(['+ https://web.archive.org/web/20310509120000/https://post.example/roe (link rel="canonical")']);
    expect(articleOf(kept, { address: "https://post.example/roe" }).republication).toBeNull();
    for (const note of [
      "<!-- saved from url=(0024)https://post.example/roe -->",
      "<!--\n Page saved with SingleFile \n url: https://post.example/roe \n-->",
    ]) {
      expect(articleOf(`<!doctype html>${note}<html><body><h1>Roe says no</h1></body></html>`).address).toBe("https://post.example/roe");
    }
  });

  it("takes the address without what counts visits, whoever gives it", () => {
    const given = (address: string) => articleOf(PAGE, { address }).address;
    expect(given("https://post.example/roe?id=7&utm_source=rss&fbclid=x#top")).toBe("https://post.example/roe?id=7#top");
    expect(given("https://post.example/roe?utm_source=rss")).toBe("https://post.example/roe");
    expect(given("https://post.example/roe?")).toBe("https://post.example/roe?");
    expect(rows(PAGE, "address", { address: "https://post.example/roe?utm_source=rss" })[0]).toBe(
      "+ https://post.example/roe?utm_source=rss (given by a person)",
    );
  });

  it("takes the name of a paper before that of the firm that owns it", () => {
    const page = PAGE.replace('"name":"https://post.example/"', '"name":"Meridian Media Ltd"');
    expect(articleOf(page).publisher?.name).toBe("Meridian Post");
  });

  it("takes the headline that metadata name before the name of the site in large letters", () => {
    const page = PAGE.replace("<article>", "<h1>Meridian Post</h1><article>");
    expect(articleOf(page).title?.text).toBe("Roe says no");
  });

  it("believes the words rather than what a template says of their language", () => {
    expect(articleOf(PAGE).language).toBe("en");
    expect(rows(PAGE, "language")).toEqual(["+ en (the text)", "- de (<html lang>)"]);
  });

  it("lets what a person gives win, and says so", () => {
    const given = { publisher: "The Parapet", address: "https://parapet.example/roe" };
    expect(rows(PAGE, "publisher", given)[0]).toBe("+ The Parapet (given by a person)");
    expect(
      articleOf(PAGE, given)
        .metadata?.filter(({ field }) => field === "publisher")
        .map(({ why }) => why),
    ).toEqual(Array(3).fill("what a person gives wins"));
  });

  it("holds a page for a copy that names another site as the place of its text", () => {
    expect(articleOf(PAGE, { address: "https://parapet.example/roe" }).republication).toBe(true);
    expect(articleOf(PAGE, { address: "https://m.post.example/roe" }).republication).toBeNull();
  });
});

describe("corrections and updates", () => {
  it.each([
    ["Correction: An earlier version misspelt the name of the minister.", "correction"],
    ["This article has been amended to say that the talks were in Tarsk.", "correction"],
    ["An earlier version of this story gave the wrong day.", "correction"],
    ["UPDATE: The ministry has replied.", "update"],
    ["This story has been updated with a reply of the ministry.", "update"],
    ["A statement of the ministry has been added to this report.", "update"],
  ])("are noted: %s", (line, kind) => {
    const { text, article } = read(captureBytes(Buffer.from(`The talks went on, the ministry said on Monday.\n\n${line}`)), {});
    expect(article.notes?.map((note) => [note.kind, text.slice(...note.span)])).toEqual([[kind, line]]);
  });

  it.each(["Corrections officers said that they were in the yard.", "Updates on the talks are expected on Monday, Roe said."])(
    "are not stories about such: %s",
    (line) => {
      expect(articleOf(line).notes).toEqual([]);
    },
  );
});

describe("other languages", () => {
  const german = "Die Botschaft sagte am Montag, dass niemand in der Stadt gewesen sei, als die Briefe gelesen und weitergegeben wurden.";
  const english = "The embassy said on Monday that it was not in the town when the letters were read, and that it had been told by others.";

  it("are told by their letters", () => {
    expect(articleOf(`${german}\n\n${german.replace("Montag", "Dienstag")}`).language).toBe("de");
    expect(
      articleOf("Посольство ответило отказом на все вопросы о письмах, сообщил в понедельник представитель министерства.").language,
    ).toBe("ru");
  });

  it("are marked paragraph by paragraph where a page is mixed", () => {
    const { text, article } = read(captureBytes(Buffer.from([english, german, `${english} It would say more.`].join("\n\n"))), {});
    expect(article.language).toBe("en");
    expect(article.otherLanguages).toEqual(["de"]);
    expect(article.blocks.filter(({ language }) => language === "de").map(({ span }) => text.slice(...span))).toEqual([german]);
  });
});
