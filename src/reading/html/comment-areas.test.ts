import { describe, expect, it } from "vitest";
import { captureBytes } from "../../capture/index.ts";
import { read } from "../read.ts";

const STORY = [
  "Caldora will stay out of the vote in Varenia, its foreign minister said on Friday.",
  "“We have no part in it,” Minister Tal said.",
  "The embassy of Varenia did not answer a request for comment.",
];
const WORDS = [
  "They always say so, and then they do it all the same, as my aunt in Ostrel knows.",
  "President Oru said yesterday: “We did it.” Does anybody believe a word of his?",
  "Whoever counts the votes counts them twice in this country, and nobody asks why it is so.",
  "My barge was late again on Friday, and the ministry told CNN nothing about it, said Dana Tal.",
];
const many = Array.from({ length: 20 }, (_, at) => `${WORDS[at % 4]} (${at})`);
const story = STORY.map((text) => `<p>${text}</p>`).join("");
const all = (one: (text: string, at: number) => string) => many.map(one).join("");

/** The story as it is read, without its headline. */
function bodyOf(body: string): string[] {
  const page = `<html><head><title>Caldora stays out of the vote</title></head><body><header>The Parapet</header>${body}<footer>The Parapet</footer></body></html>`;
  const { text, article } = read(captureBytes(Buffer.from(page)), {});
  return article.blocks
    .filter(({ kind, why }) => (kind === "body" || kind === "subhead") && why !== "headline")
    .map(({ span }) => text.slice(...span));
}

const HEADED = `<h1>Caldora stays out of the vote</h1><p>By Ann Roe</p>${story}`;
const ARTICLE = `<article>${HEADED}</article>`;

describe("readers' comments are no story, however long they are compared with it", () => {
  it.each([
    [
      "named by a section, and each by its item",
      `${ARTICLE}<section id="comments"><h2>20 comments</h2><ol>${all((text, at) => `<li class="comment"><div>user${at}</div><p>${text}</p><a>Reply</a></li>`)}</ol></section>`,
    ],
    ["named by a section alone", `${ARTICLE}<div class="readersComments">${all((text) => `<div class="x">${text}</div>`)}</div>`],
    [
      "named one by one, as articles",
      `<main>${ARTICLE}${all((text, at) => `<article class="comment odd" id="c-${at}"><p>${text}</p></article>`)}</main>`,
    ],
    [
      "under a heading, without any name",
      `<main>${ARTICLE}<h3>Readers’ comments</h3>${all((text, at) => `<div><b>user${at}</b> <i>${at + 1} hours ago</i><p>${text}</p></div>`)}</main>`,
    ],
    [
      "under a heading, in the story's own column",
      `<div>${HEADED}<div>Comments (20)</div>${all((text) => `<div>${text}</div><span>Reply Like (3)</span>`)}</div>`,
    ],
    [
      "in an element that begins with a heading",
      `<main>${ARTICLE}<div><div><b>20 Kommentare</b></div>${all((text, at) => `<div><i>vor ${at + 2} Stunden</i><p>${text}</p></div>`)}</div></main>`,
    ],
  ])("%s", (_, body) => {
    expect(bodyOf(body)).toEqual(STORY);
  });

  it("and name no author, outlet or day", () => {
    const page = `<html><body>${ARTICLE.replace("<p>By Ann Roe</p>", "")}<div class="comments"><p>By Dana Tal</p><p>Published: 4 May 2031</p><p>Correction: you know nothing.</p><p>The minister told CNN so, and he told CNN more.</p></div></body></html>`;
    expect(read(captureBytes(Buffer.from(page)), {}).article).toMatchObject({ byline: [], published: null, notes: [], origins: [] });
  });
});

describe("what is no area of comments", () => {
  it.each([
    ["an element that holds the headline, too", `<div class="comments-area">${HEADED}</div>`],
    ["a story whose element is named for its kind", `<article class="comment">${HEADED}</article>`],
    ["a page of nothing else", `<div class="comments">${story}</div>`],
  ])("%s", (_, body) => {
    expect(bodyOf(body).slice(-3)).toEqual(STORY);
  });

  it("a part of the story that is headed so, without a sign of readers", () => {
    const more = many.slice(0, 3);
    expect(bodyOf(`<article>${HEADED}<h2>Comments</h2>${more.map((text) => `<p>${text}</p>`).join("")}</article>`)).toEqual(
      expect.arrayContaining(more),
    );
  });
});
