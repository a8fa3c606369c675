import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { captureBytes } from "../capture/index.ts";
import { read } from "./read.ts";

const BITS = [
  "<p>",
  "</p>",
  "<div class='share'>",
  "</div>",
  "<h1>",
  "</h1>",
  "<nav>",
  "<br>",
  "<pre>",
  "<td>",
  "<li>",
  "<a href=x>",
  "<script>",
  "</script>",
  "<!--",
  "-->",
  "<",
  "&amp;",
  "&#0;",
  "<time datetime=2031-05-03>",
  '<meta property="og:title" content="Roe says no">',
  "<title>Roe says no | Post</title>",
  "<html>",
  "</body>",
  "<template>",
  "<svg>",
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  "Roe says no",
  "Roe said that no one was ever there. ",
  "Most Popular",
  "Spread the love",
  "By Ann Roe",
  "{ad_1}",
  "\n",
  "\n\n",
  " ",
  "\t",
  "\u00a0",
  "“No,”",
  "3 May 2031",
  "©",
  "\0",
  "😀",
  "\u202e",
  "\ud800",
];

/** Blocks cover every paragraph once, in order, inside the text, and start and end with something to see. */
function sound(page: string): void {
  const { text, article } = read({ ...captureBytes(Buffer.from(page)), mediaType: /^\s*</.test(page) ? "text/html" : "text/plain" }, {});
  let end = 0;
  for (const { span, why } of article.blocks) {
    expect(text.slice(end, span[0]).trim()).toBe("");
    expect(span[1]).toBeGreaterThan(span[0]);
    expect(why).not.toBe("");
    end = span[1];
  }
  expect(text.slice(end).trim()).toBe("");
  const said = [article.title, article.publisher, ...article.byline, ...article.origins, article.published];
  for (const span of said.flatMap((one) => one?.span ?? [])) expect(span).toBeLessThanOrEqual(text.length);
  if (article.title) expect(text.slice(...article.title.span)).toBe(article.title.text);
  for (const { name, span } of article.byline) expect(text.slice(...span)).toBe(name);
}

describe("any page", () => {
  it("gives sound blocks, as text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), sound));
  });

  it("gives sound blocks, made of what pages are made of", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...BITS), { maxLength: 40 }).map((bits) => bits.join("")),
        sound,
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...BITS), { maxLength: 40 }).map((bits) => `<div>${bits.join("")}`),
        sound,
      ),
      { numRuns: 300 },
    );
  });
});
