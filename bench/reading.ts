/**
 * How well the story of a page is told from its furniture: `node bench/reading.ts --data DIR`, where DIR is laid out as
 * scrapinghub/article-extraction-benchmark. Two measures: the benchmark's own on pages with their markup, beside Readability alone; and characters of
 * story and of furniture on the same pages stripped of their markup. Speed is of reading alone, MB a million bytes of what is read. Figures stand apart for the half that rules and weights are tuned on and the other.
 */
import { parseArgs } from "node:util";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { captureBytes } from "../src/capture/index.ts";
import { read } from "../src/reading/index.ts";
import type { Article } from "../src/record/article.ts";
import { ran } from "./command.ts";
import { type MarkedPage, markedPages } from "./paging/pages.ts";
import { overall, type Score, score } from "./paging/shingles.ts";
import { type Extent, type Stripped, stripped } from "./paging/stripped.ts";
import { percent, type Row, table } from "./table.ts";

const HALVES = ["tuned", "kept"] as const;
const NAMES = { page: "whole pages", column: "the story's column" };

await ran("node bench/reading.ts --data DIR [--worst N]", () => {
  const { values } = parseArgs({ options: { data: { type: "string" }, worst: { type: "string" } } });
  if (!values.data) return null;
  const pages = markedPages(values.data);
  const worst = Number(values.worst ?? 0);
  return [
    table([
      ["body, shingles of four words", "half", "pages", "F1", "precision", "recall", "pages/s", "MB/s"],
      ...rows("onrecord", pages, (page) => timed(page.bytes, bodyOf, (body) => score(page.body, body)), worst),
      ...rows("Readability alone", pages, (page) => timed(page.bytes, readabilityOf, (body) => score(page.body, body)), 0),
    ]),
    table([
      ["text without markup, characters", "half", "pages", "F1", "precision", "recall", "pages/s", "MB/s"],
      ...(["page", "column"] as const).flatMap((extent) => [
        ...rows(`story, ${NAMES[extent]}`, pages, (page) => characters(page, extent, true), worst),
        ...rows(`furniture, ${NAMES[extent]}`, pages, (page) => characters(page, extent, false), 0),
      ]),
    ]),
  ].join("\n\n");
});

/** A score, how long reading took, in milliseconds, and how many bytes were read. */
interface Measured extends Score {
  readonly took: number;
  readonly bytes: number;
}

/** Reads bytes by the watch; judging what came of it is not counted. */
function timed<T>(bytes: Uint8Array, reading: (bytes: Uint8Array) => T, judged: (found: T) => Score): Measured {
  const start = performance.now();
  const found = reading(bytes);
  const took = performance.now() - start;
  return { ...judged(found), took, bytes: bytes.length };
}

function bodyOf(bytes: Uint8Array): string {
  const { text, article } = read(captureBytes(bytes), {});
  return article.blocks
    .filter(({ kind, why }) => (kind === "body" || kind === "subhead") && why !== "headline")
    .map(({ span }) => text.slice(...span))
    .join("\n\n");
}

function readabilityOf(bytes: Uint8Array): string {
  return new Readability(parseHTML(new TextDecoder().decode(bytes)).document).parse()?.textContent ?? "";
}

/** How many of the characters held for the story (or for furniture) are; the headline is neither. */
function characters(page: MarkedPage, extent: Extent, story: boolean): Measured {
  const { text, lines } = stripped(page, extent);
  const articleOf = (bytes: Uint8Array) => read({ ...captureBytes(bytes), mediaType: "text/plain" }, {}).article;
  return timed(Buffer.from(text), articleOf, (article) => charactersOf(article, { text, lines }, story));
}

function charactersOf(article: Article, { text, lines }: Stripped, story: boolean): Score {
  const wanted = new Uint8Array(text.length);
  const got = new Uint8Array(text.length);
  for (const line of lines) if (line.story === story) wanted.fill(1, line.start, line.end);
  for (const { span, kind, why } of article.blocks) {
    if (why === "headline") wanted.fill(0, ...span);
    else if ((kind === "body" || kind === "subhead") === story) got.fill(1, ...span);
  }
  let [both, all, found] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    both += wanted[at]! & got[at]!;
    all += wanted[at]!;
    found += got[at]!;
  }
  return { precision: found > 0 ? both / found : null, recall: all > 0 ? both / all : null };
}

function rows(name: string, pages: readonly MarkedPage[], measure: (page: MarkedPage) => Measured, worst: number): Row[] {
  return HALVES.flatMap((half) => {
    const own = pages.filter((page) => page.half === half);
    const scores = own.map((page) => ({ id: page.id, ...measure(page) }));
    const seconds = scores.reduce((sum, { took }) => sum + took, 0) / 1000;
    const megabytes = scores.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
    const { f1, precision, recall } = overall(scores);
    const value = (one: Score) => (one.precision ?? 0) + (one.recall ?? 0);
    const bad = half === "kept" ? [] : [...scores].sort((one, other) => value(one) - value(other)).slice(0, worst);
    return [
      [
        name,
        half,
        String(own.length),
        percent(f1),
        percent(precision),
        percent(recall),
        (own.length / seconds).toFixed(1),
        (megabytes / seconds).toFixed(2),
      ],
      ...bad.map((one): Row => [`  ${one.id.slice(0, 12)}`, "", "", "", percent(one.precision), percent(one.recall), "", ""]),
    ];
  });
}
