import { describe, expect, it } from "vitest";
import { captureBytes } from "../../capture/index.ts";
import { read } from "../read.ts";

const STORY = [
  "Caldora will stay out of the vote in Varenia, its foreign minister said on Friday, after a week of talks in Ostrel.",
  "“We have no part in it,” Minister Tal told reporters, and he added that the offices of the commission were never read.",
  "The embassy of Varenia did not answer a request for comment, and neither did the commission that runs the vote.",
];
const OTHERS = [
  ["Minister Roe denies charge", "“I deny it,” Roe said on Sunday."],
  ["Lamps of Lorvane go out", "“I am tired,” the keeper said on Monday."],
  ["Port closed", "The port was closed on Tuesday, officials said."],
] as const;

function bodyOf(behind: string): string[] {
  const story = STORY.map((text) => `<p>${text}</p>`).join("");
  const page = `<body><main><article><h1>Caldora stays out of the vote</h1>${story}${behind}</article></main></body>`;
  const { text, article } = read(captureBytes(Buffer.from(page)), {});
  return article.blocks
    .filter(({ kind, why }) => (kind === "body" || kind === "subhead") && why !== "headline")
    .map(({ span }) => text.slice(...span));
}

const cards = (one: (title: string, teaser: string) => string) => OTHERS.map(([title, teaser]) => one(title, teaser)).join("");

describe("cards that lead to other stories, at the end of the article's own element", () => {
  it.each([
    [
      "named by their frame",
      `<div class="related-cards">${cards((title, teaser) => `<div><a href="/x"><h3>${title}</h3></a><p>${teaser}</p></div>`)}</div>`,
    ],
    ["named one by one, without a link", cards((title, teaser) => `<div class="story-card"><h3>${title}</h3><p>${teaser}</p></div>`)],
    ["told by their links alone", cards((title, teaser) => `<div class="x1"><a href="/x">${title}</a><p>${teaser}</p></div>`)],
    ["as links that hold all of it", cards((title, teaser) => `<a class="teaser" href="/x"><h4>${title}</h4><p>${teaser}</p></a>`)],
  ])("%s", (_, behind) => {
    expect(bodyOf(behind)).toEqual(STORY);
  });

  it("but not parts of the story with a heading each, and not most of a page", () => {
    const parts = cards((title, teaser) => `<section class="part"><h3>${title}</h3><p>${teaser}</p></section>`);
    expect(bodyOf(parts)).toEqual([...STORY, ...OTHERS.flat()]);
    const posts = Array.from({ length: 12 }, () =>
      cards((title, teaser) => `<div class="card"><h3>${title}</h3><p>${teaser} It was.</p></div>`),
    );
    expect(bodyOf(posts.join("")).length).toBeGreaterThan(STORY.length);
  });
});
