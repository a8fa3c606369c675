import { describe, expect, it } from "vitest";
import { captureBytes } from "../../capture/index.ts";
import { read } from "../read.ts";

const STORY = [
  "Caldora will stay out of the vote in Varenia, its foreign minister said on Friday, after a week of talks in Ostrel.",
  "“We have no part in it,” Minister Tal told reporters, and he added that the offices of the commission were never read.",
  "The embassy of Varenia did not answer a request for comment, and neither did the commission that runs the vote.",
];
const story = STORY.map((text) => `<p>${text}</p>`).join("");

const pageOf = (body: string, head = "") =>
  read(captureBytes(Buffer.from(`<html><head><title>Caldora stays out of the vote</title>${head}</head><body>${body}</body></html>`)), {});
function bodyOf(body: string): string[] {
  const { text, article } = pageOf(body);
  return article.blocks
    .filter(({ kind, why }) => (kind === "body" || kind === "subhead") && why !== "headline")
    .map(({ span }) => text.slice(...span));
}
const article = (inside: string) => `<main><article><h1>Caldora stays out of the vote</h1>${inside}</article></main>`;

describe("what is set apart from a story by name", () => {
  const long = Array.from(
    { length: 12 },
    (_, at) => `<li>^ Roe, Ann (${at + 1} May 2031). "Tal says he read nothing at all". The Parapet.</li>`,
  );

  it.each([
    ["notes and sources, with their heading", `${story}<h2>References</h2><div class="reflist"><ol>${long.join("")}</ol></div>`],
    [
      "a table of contents, and a note of the site",
      `<div class="hatnote">For the 1962 film, see The Vote of Caldora.</div>${STORY.slice(0, 1).map((text) => `<p>${text}</p>`)}<div id="toc"><h2>Contents</h2><ul><li>1 History</li></ul></div>${STORY.slice(
        1,
      )
        .map((text) => `<p>${text}</p>`)
        .join("")}`,
    ],
    [
      "a transcript beside it, by its name or by the line that opens it",
      `${story}<div class="video-transcript"><p>ANCHOR: Good evening, and what did the minister say to you?</p></div><details><summary>Video transcript</summary><p>TAL: We have no part in it.</p></details>`,
    ],
    [
      "a poll",
      `${story}<div class="widget-poll"><p>Do you think that Caldora had a part in the vote?</p><ul><li>Yes</li></ul><p>4,213 votes so far</p></div>`,
    ],
    ["what an agency asks of others", `${story}<p>When using materials, a reference to VARTAG is obligatory.</p>`],
    ["who wrote it", `${story}<p><em>Dana Oru is a correspondent in Lorvane. She said goodbye to Tarsk in 2029.</em></p>`],
  ])("%s", (_, inside) => {
    expect(bodyOf(article(inside))).toEqual(STORY);
  });

  it("and marks of notes and links to edit, which are no words of a sentence", () => {
    const marked = STORY.map(
      (text) => `<p>${text}<sup class="reference"><a href="#n1">[1]</a></sup><sup>[<i>citation needed</i>]</sup></p>`,
    ).join("");
    const edited = article(
      `<h2><span>History</span><span class="mw-editsection">[<a>edit</a>]</span></h2>${marked.replaceAll("<sup>[", '<sup class="noprint">[')}`,
    );
    expect(bodyOf(edited)).toEqual(["History", ...STORY]);
    expect(bodyOf(article(`<p>${STORY[0]}<sup>2</sup></p><p>${STORY[1]}</p>`))[0]).toBe(`${STORY[0]}2`);
  });

  it("but not a page that is a transcript, nor somebody whom the story tells of", () => {
    const turns = Array.from({ length: 8 }, (_, at) => `<p>TAL: We have no part in it, and I said so ${at + 2} times to you.</p>`).join("");
    expect(
      bodyOf(article(`<p>Minister Tal spoke to the Parapet on Friday in his office.</p><div class="transcript">${turns}</div>`)).length,
    ).toBe(9);
    const told = "<p><i>Dana Oru is a reporter of the Parapet, and was in the hall of Ostrel that night.</i></p>";
    expect(bodyOf(article(`<p>Police held Dana Oru for a night, her lawyer said on Friday in Ostrel.</p>${story}${told}`)).length).toBe(5);
  });
});

describe("a page that shows no story, or a part of it", () => {
  const notice =
    "<h2>The Parapet with advertising</h2><p>Visit the Parapet as usual with ads and tracking, as most of our readers do.</p><p>We and our 214 partners process personal data to deliver personalised advertising to you.</p><p>“Your privacy matters to us,” says our publisher.</p>";

  it.each([`<div class="cmp">${notice}</div>`, notice])("is a wall of cookies: %#", (body) => {
    const { article: found, text } = pageOf(body, '<meta property="og:site_name" content="The Parapet">');
    expect(found.partial?.kind).toBe("cookie wall");
    expect(found.blocks.filter(({ kind }) => kind === "body")).toEqual([]);
    expect(text).toContain("Your privacy matters");
  });

  const wall =
    '<div class="paywall"><h3>To read the rest of this story, subscribe</h3><p>You have read 3 of 3 free articles this month.</p><p>“Indispensable,” said the jury of the prize for rivers.</p><p>Already a subscriber? Log in</p></div>';

  it("is the beginning of one, to its last words", () => {
    const found = pageOf(article(`<p>${STORY[0]}</p><p>The minister read them…</p>${wall}`));
    expect(found.article.partial?.kind).toBe("paywall");
    expect(bodyOf(article(`<p>${STORY[0]}</p><p>The minister read them…</p>${wall}`))).toEqual([STORY[0], "The minister read them…"]);
  });

  it("is paid for by its linked data, and short", () => {
    const linked = (free: string) =>
      `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Caldora stays out of the vote", "isAccessibleForFree": ${free}}</script>`;
    expect(pageOf(article(`<p>${STORY[0]}</p><p>${STORY[1]}</p>`), linked('"False"')).article.partial?.kind).toBe("paywall");
    expect(pageOf(article(story.repeat(8)), linked("false")).article.partial).toBeUndefined();
    expect(pageOf(article(story), linked("true")).article.partial).toBeUndefined();
  });

  it("is none where the paid part of a story is shown, or the story goes on below", () => {
    expect(
      pageOf(article(`<p>${STORY[0]}</p><div class="paywall"><p>${STORY[1]}</p><p>${STORY[2]}</p></div>`)).article.partial,
    ).toBeUndefined();
    expect(
      pageOf(article(`<p>${STORY[0]}</p><p>To read the full report, subscribe</p><p>${STORY[1]}</p><p>${STORY[2]}</p>`)).article.partial,
    ).toBeUndefined();
  });
});

it("a short paragraph in another language is told by its neighbours", () => {
  const german = [
    "Die Botschaft von Varenia bedauert die Schließung in Tarsk.",
    "„Varenia hat kein Ministerium gehackt und wird auch keines hacken“, sagte die Botschafterin am Mittwoch.",
  ];
  const { article: found, text } = pageOf(article(`${story}${german.map((words) => `<p>${words}</p>`).join("")}`));
  const told = found.blocks.filter(({ language }) => language === "de").map(({ span }) => text.slice(...span));
  expect(told).toEqual(german);
  expect(found.language).toBe("en");
});
