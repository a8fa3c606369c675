import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { captureBytes } from "../../capture/capture-bytes.ts";
import { read } from "../read.ts";
import { blocksOf } from "./blocks.ts";
import { shownOf } from "./inline.ts";

const STORY = [
  'Varenia’s ministry [denied](https://post.example/a_(b) "The Post") on Friday that it had **entered** the grid of Caldora.',
  "> “We did not,” said Joren Haskil, *its* spokesman, who would not\n> take another question.",
  "The interior minister, Petra Oru, said that her officers had found the same tools in three places.[^1]",
].join("\n\n");

function shown(source: string) {
  const captured = captureBytes(Buffer.from(source));
  const { text, article } = read(captured, {});
  return { mediaType: captured.mediaType, article, blocks: article.blocks.map(({ span, kind }) => [kind, text.slice(...span)]) };
}

describe("Markdown of a page", () => {
  it("is read as it is shown: links by their words, without marks, menus and pictures", () => {
    const { mediaType, article, blocks } = shown(
      `[Skip to content](#main)\n\n* [Home](/)\n* [World](/world)\n\n# Varenia denies it\n\n*By Ann Roe* · 3 May 2031\n\n![The ministry](/a.jpg)\n\n${STORY}\n\n### [Ports shut in storm](/ports)\n`,
    );
    expect(mediaType).toBe("text/markdown");
    expect(article).toMatchObject({
      title: { text: "Varenia denies it" },
      byline: [{ name: "Ann Roe" }],
      published: { edtf: "2031-05-03" },
    });
    expect(blocks.filter(([kind]) => kind === "body").map(([, text]) => text)).toEqual([
      "Varenia’s ministry denied on Friday that it had entered the grid of Caldora.",
      "“We did not,” said Joren Haskil, its spokesman, who would not take another question.",
      "The interior minister, Petra Oru, said that her officers had found the same tools in three places.",
    ]);
    expect(blocks).toContainEqual(["furniture", "Ports shut in storm"]);
  });

  it.each([
    [
      "a front matter",
      `---\ntitle: "Varenia denies it"\nsource: https://post.example/a\nauthor:\n  - "[[Ann Roe]]"\npublished: 2031-05-03\ncreated: 2031-06-04\n---\nBy Ann Roe\n\n${STORY}`,
    ],
    [
      "lines above it",
      `Title: Varenia denies it\n\nURL Source: https://post.example/a\n\nPublished Time: 2031-05-03T10:00:00Z\n\nMarkdown Content:\nBy Ann Roe\n\n${STORY}`,
    ],
  ])("is told of by %s", (_, source) => {
    const { article, blocks } = shown(source);
    expect(article).toMatchObject({
      title: { text: "Varenia denies it" },
      byline: [{ name: "Ann Roe" }],
      published: { edtf: "2031-05-03", basis: "explicit" },
      address: "https://post.example/a",
    });
    expect(blocks[0]).toEqual(["subhead", "Varenia denies it"]);
  });

  it("is told from plain text by its links: emphasis and a heading alone are plain text", () => {
    expect(shown("# Varenia denies it\n\nThe ministry **denied** it [on Friday].\n").mediaType).toBe("text/plain");
    expect(shown("Grids (held) [1](2)\n\n---\n\nNo: it did.\n").mediaType).toBe("text/plain");
  });
});

it.each([
  ["a \\*b\\* c", "a *b* c"],
  ["2 * 3 * 4 and file_name_x", "2 * 3 * 4 and file_name_x"],
  ["[a] (b) and [c][1]", "[a] (b) and c"],
  ["[![x](/y)](/z) w", "w"],
  ["a<br>b <b>c</b> &amp; <https://x.example>", "a b c & https://x.example"],
  ["**a *b* c** `d`", "a b c d"],
  ["[a](b", "[a](b"],
  ["1 < 2 > 0", "1 < 2 > 0"],
])("shows %j as %j", (source, text) => {
  expect(shownOf(source).text).toBe(text);
});

it("parts headings, items, rows of tables and listings", () => {
  const source = "One\n===\n\nTwo ##\n## Three ##\n- four\n  goes on\n1. five\n\n| six | 7 |\n|---|---|\n```\n# eight\n```\n***\nnine";
  expect(blocksOf(source).map(({ source: words, heading }) => [words, heading])).toEqual([
    ["One", 1],
    ["Two ##", null],
    ["Three", 2],
    ["four\ngoes on", null],
    ["five", null],
    [" six  \t  7 ", null],
    ["# eight", null],
    ["nine", null],
  ]);
});

it("is shown in linear time whatever it is made of", () => {
  const bits = ["[", "]", "(", ")", "](", "![", "*", "_", "`", "\\", "<", "<a ", "a", " ", "\n", "#", '"', "- ", "|"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 4 }), (unit) => {
      const source = unit.join("").repeat(8_000);
      const started = performance.now();
      for (const { source: block } of blocksOf(source)) shownOf(block);
      expect(performance.now() - started).toBeLessThan(2_000);
    }),
    { numRuns: 15 },
  );
}, 60_000);
