import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

/** What may stand outside of all blocks: white space, and the marks around a heading, an emphasised line, quoted lines. */
const MARKS = /^[\s#*_>]*$/;

/** Blocks cover every paragraph once, in order, inside the text, and start and end with something to see. */
function sound(page: string, mediaType = /^\s*</.test(page) ? "text/html" : "text/plain"): void {
  const { text, article } = read({ ...captureBytes(Buffer.from(page)), mediaType }, {});
  let end = 0;
  for (const { span, why } of article.blocks) {
    expect(text.slice(end, span[0])).toMatch(MARKS);
    expect(span[1]).toBeGreaterThan(span[0]);
    expect(why).not.toBe("");
    end = span[1];
  }
  expect(text.slice(end)).toMatch(MARKS);
  const said = [article.title, article.publisher, ...article.byline, ...article.origins, article.published];
  for (const span of said.flatMap((one) => one?.span ?? [])) expect(span).toBeLessThanOrEqual(text.length);
  if (article.title) expect(text.slice(...article.title.span)).toBe(article.title.text);
  for (const { name, span } of article.origins) if (span) expect(text.slice(...span)).toContain(name.replace(/^the /i, ""));
  for (const { span } of article.notes ?? []) expect(article.blocks.some(({ span: block }) => block[0] === span[0])).toBe(true);
  for (const { field, value, chosen } of article.metadata ?? []) if (field === "title" && chosen) expect(value).not.toBe("");
  for (const { name, span } of article.byline) expect(text.slice(...span)).toBe(name);
}

const SAMPLES = join(import.meta.dirname, "../../samples/pages");

/** A page of the sample world, cut, doubled or with other bits in it at any place. */
const mutated = fc
  .tuple(
    fc.constantFrom(...readdirSync(SAMPLES).filter((name) => /\.(?:html|txt)$/.test(name))),
    fc.array(fc.tuple(fc.nat(), fc.nat(400), fc.constantFrom("", ...BITS), fc.boolean()), { minLength: 1, maxLength: 12 }),
  )
  .map(([name, changes]) =>
    changes.reduce(
      (page, [place, length, bit, twice]) => {
        const at = place % (page.length + 1);
        return page.slice(0, at) + (twice ? page.slice(at, at + length) : "") + bit + page.slice(twice ? at : at + length);
      },
      readFileSync(join(SAMPLES, name), "utf8"),
    ),
  );

describe("any page", () => {
  it("gives sound blocks, as a damaged page of the sample world", () => {
    fc.assert(
      fc.property(mutated, (page) => sound(page)),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(mutated, (page) => sound(page, "text/markdown")),
      { numRuns: 20 },
    );
  });

  it("gives sound blocks, as text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (page) => sound(page)),
      { examples: [["__\u0001__"]] },
    );
  });

  it("gives sound blocks, made of what pages are made of", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...BITS), { maxLength: 40 }).map((bits) => bits.join("")),
        (page) => sound(page),
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...BITS), { maxLength: 40 }).map((bits) => `<div>${bits.join("")}`),
        (page) => sound(page),
      ),
      { numRuns: 300 },
    );
  });
});
