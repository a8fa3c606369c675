import { join } from "node:path";
import { piecesOf, type Sample, sampleOf, sharedOf } from "../../src/linking/origins/pieces.ts";
import { storyWords } from "../../src/linking/origins/story-words.ts";
import { markedPages } from "../paging/pages.ts";
import { percent, type Row, table } from "../table.ts";
import { readPages, storyOf } from "./copies/world.ts";
import type { Part } from "./part.ts";

const REPORTS = 30;
const SAMPLE = 128;

/** Of the variants that are copies, and of those that are no copies, by their names in `variants.ts`: what a threshold must tell apart. */
const COPIES = /^(?:cut|every third|a third added|doubled|words changed|one quotation|half of the paragraphs)/;
const OTHERS = /^(?:report of its own|next report)/;

/** The words of a story, and which report it comes from. */
interface Worded {
  readonly words: readonly string[];
  readonly report: number;
  readonly variant: string | null;
}

/** What the length of pieces, and the number of keys, are chosen by. */
export const curve: Part = {
  name: "curve",
  report: ({ data }) => {
    const pages: Worded[] = readPages(REPORTS).map(({ reading, report, variant }) => ({
      words: storyWords(reading.text, reading.article),
      ...{ report, variant: variant?.name ?? null },
    }));
    const real: Worded[] =
      data === null
        ? []
        : markedPages(join(data, "pages")).map(({ bytes }, report) => {
            const { text, article } = storyOf(bytes);
            return { words: storyWords(text, article), report, variant: null };
          });
    return [
      `What pieces and keys are chosen by: ${REPORTS} generated reports${real.length > 0 ? `, ${real.length} real pages` : ""}, in per cent`,
      table([
        ["words in a piece", "copies: lowest 5 %", "median", "own reports: highest", "unrelated: highest", "real pages: highest"],
        ...[3, 4, 5, 6, 8].map((length) => pieceRow(length, pages, real)),
      ]),
      table([
        ["keys", "copies met", "cut to a fifth met", "unrelated pairs met", "pairs of real pages met"],
        ...KEYS.map(([length, most]) => keyRow(length, most, pages, real)),
      ]),
    ].join("\n\n");
  },
};

const KEYS = [
  [5, 16],
  [8, 8],
  [8, 16],
  [8, 24],
  [12, 16],
] as const;

function pieceRow(length: number, pages: readonly Worded[], real: readonly Worded[]): Row {
  const samples = new Map<Worded, Sample>([...pages, ...real].map((page) => [page, sampleOf(piecesOf(page.words, length), SAMPLE)]));
  const share = ([one, other]: Pair) => {
    const { both, of } = sharedOf(samples.get(one)!, samples.get(other)!);
    return of === 0 ? 0 : both / of;
  };
  const copied = withReport(pages, COPIES).map(share).sort(ascending);
  const highest = (pairs: readonly Pair[]) => percent(Math.max(0, ...pairs.map(share)));
  return [
    String(length),
    percent(copied[Math.floor(copied.length * 0.05)] ?? null),
    percent(copied[copied.length >> 1] ?? null),
    highest(withReport(pages, OTHERS)),
    highest(unrelated(pages)),
    real.length > 0 ? highest(unrelated(real)) : "-",
  ];
}

function keyRow(length: number, most: number, pages: readonly Worded[], real: readonly Worded[]): Row {
  const keys = new Map([...pages, ...real].map((page) => [page, new Set(sampleOf(piecesOf(page.words, length), most).least)]));
  const met = (pairs: readonly Pair[]) => pairs.filter(([one, other]) => !keys.get(one)!.isDisjointFrom(keys.get(other)!)).length;
  const part = (pairs: readonly Pair[]) => percent(met(pairs) / pairs.length);
  return [
    `the least ${most} of ${length} words`,
    part(withReport(pages, COPIES)),
    part(withReport(pages, /^cut to a fifth/)),
    part(unrelated(pages)),
    real.length > 0 ? part(unrelated(real)) : "-",
  ];
}

type Pair = readonly [Worded, Worded];

function withReport(pages: readonly Worded[], names: RegExp): Pair[] {
  const reports = new Map(pages.filter(({ variant }) => variant === null).map((page) => [page.report, page]));
  return pages.filter(({ variant }) => variant !== null && names.test(variant)).map((page) => [reports.get(page.report)!, page]);
}

/** Every two reports. */
function unrelated(pages: readonly Worded[]): Pair[] {
  const reports = pages.filter(({ variant }) => variant === null);
  return reports.flatMap((one, index) => reports.slice(index + 1).map((other): Pair => [one, other]));
}

function ascending(one: number, other: number): number {
  return one - other;
}
