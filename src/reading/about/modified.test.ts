import { describe, expect, it } from "vitest";
import { captureBytes } from "../../capture/capture-bytes.ts";
import { read } from "../read.ts";

const STORY = [
  "The ministry said that none of its servers had been entered, and that nobody would be sent away for it.",
  "Ann Roe, who speaks for the ministry, said that the report was wrong in every part that mattered.",
];
const reading = (page: string) => read(captureBytes(Buffer.from(page)), {});
const html = (modified: string) =>
  `<html><head><title>Ministry denies it all</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ministry denies it all", "datePublished": "2031-05-03T10:00:00Z", "dateModified": "${modified}"}</script></head><body><article><h1>Ministry denies it all</h1>${STORY.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;
const plain = (...lines: readonly string[]) => ["Ministry denies it all", ...lines, ...STORY].join("\n\n");

describe("when a page was changed", () => {
  it("is told by its head, where that is another day than that of publication", () => {
    expect(reading(html("2031-05-05T08:00:00Z")).article.modified).toMatchObject({
      edtf: "2031-05-05",
      span: null,
      why: "JSON-LD dateModified",
    });
    expect(reading(html("2031-05-03T18:00:00Z")).article.modified).toBeNull();
    expect(reading(html("soon")).article.modified).toBeNull();
  });

  it.each([
    ["Last updated: May 4, 2031, 9:01 a.m.", "May 4, 2031, 9:01 a.m."],
    ["Published 3 May 2031 | Updated 4 May 2031, 09:01", "4 May 2031, 09:01"],
    ["This article was updated on 4 May 2031 to say that there were three.", "4 May 2031"],
    ["Updated on 4 May 2031: A line on the envoy was added.", "4 May 2031"],
  ])("is told by a line: %s", (line, words) => {
    const { text, article } = reading(plain(line));
    expect(article.modified).toMatchObject({ edtf: "2031-05-04", basis: "explicit" });
    expect(text.slice(...article.modified!.span!)).toBe(words);
    expect(article.notes).toMatchObject([{ kind: "update", date: { edtf: "2031-05-04" } }]);
  });

  it("is told by the line under one that says so", () => {
    const { text, article } = reading(plain("Published", "3 May 2031", "Last updated", "4 May 2031 — See all updates"));
    expect(text.slice(...article.modified!.span!)).toBe("4 May 2031");
  });

  it("is no day of publication, and not known where nothing says it", () => {
    expect(reading(plain("Last updated: May 4, 2031")).article.published).toBeNull();
    expect(reading(plain("May 4, 2031")).article).toMatchObject({ modified: null, notes: [] });
  });
});
