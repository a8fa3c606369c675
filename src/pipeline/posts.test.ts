import { describe, expect, it } from "vitest";
import { captureBytes } from "../capture/index.ts";
import { extractObject } from "./read-capture.ts";

const POSTS = [
  ["2031-06-13T08:55:00Z", "Envoy leaves", "Ambassador Jon Oru has left the ministry in Ostrel. “We were asked for four names,” he said."],
  ["2031-06-12T12:20:00Z", "She speaks", "Foreign Minister Dana Tal said that Varenia would not publish the names of the four men."],
  ["2031-06-12T07:00:00Z", "Good morning", "Varenia’s president said on Monday that nobody had been in the archive of the commission."],
] as const;

const page = (post: (time: string, title: string, words: string) => string) =>
  `<html><head><title>Talks in Ostrel, live</title><script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Talks in Ostrel, live", "datePublished": "2031-06-12T07:00:00Z"}</script></head><body><main><h1>Talks in Ostrel, live</h1><div class="feed">${POSTS.map(([time, title, words]) => post(time, title, words)).join("")}</div></main></body></html>`;

const found = (html: string) => {
  const captured = captureBytes(Buffer.from(html));
  const { article, text, statements } = extractObject({ captured, place: "live.html", given: {} });
  return {
    published: article.published?.edtf,
    posted: article.blocks.filter(({ kind }) => kind === "body").map(({ posted }) => posted?.edtf ?? null),
    said: statements.map(({ said, content }) => [content.map((span) => text!.slice(...span)).join(" "), said?.edtf ?? null, said?.why]),
  };
};

describe("a page that goes on", () => {
  it.each([
    [
      "articles side by side",
      (time: string, title: string, words: string) =>
        `<article class="block"><p><time datetime="${time}">12.20</time></p><h2>${title}</h2><p>${words}</p></article>`,
    ],
    [
      "items of a list",
      (time: string, _: string, words: string) =>
        `<div class="post"><span><time datetime="${time}">12.20</time></span><div><p>${words}</p></div></div>`,
    ],
  ])("has posts of days of their own: %s", (_, post) => {
    const { published, posted, said } = found(page(post));
    expect(published).toBe("2031-06-12");
    expect(posted).toEqual(["2031-06-13", "2031-06-12", "2031-06-12"]);
    expect(said).toContainEqual(["We were asked for four names", "2031-06-13", "the time of its post, 2031-06-13T08:55:00Z"]);
    expect(said).toContainEqual([expect.stringContaining("would not publish"), "2031-06-12", "the time of its post, 2031-06-12T12:20:00Z"]);
    expect(said).toContainEqual([expect.stringContaining("nobody had been"), "2031-06-09", expect.not.stringContaining("post")]);
  });

  it("is none where the story is one of them, and the others lead elsewhere", () => {
    const [time, title, words] = POSTS[0];
    const others = POSTS.slice(1).map(
      ([day, name]) => `<article class="post"><time datetime="${day}">June</time><a href="/x">${name}</a></article>`,
    );
    const one = `<html><body><main><article class="post"><h1>${title}</h1><time datetime="${time}">June</time><p>${words}</p></article>${others.join("")}</main></body></html>`;
    expect(found(one).posted.filter((day) => day !== null)).toEqual([]);
  });
});
