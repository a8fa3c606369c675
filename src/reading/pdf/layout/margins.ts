import type { Line } from "./run.ts";

/** The parts of a page, of its height, in which running heads and page numbers stand; and the lines at its edges that are looked at. */
const MARGIN = 0.1;
const EDGE_LINES = 3;

/** Pages on which a line must stand again to be a running head, and the share of the pages. */
const LEAST_PAGES = 3;
const SHARE = 0.3;

/** How far apart, in points, two lines may stand to be at the same place. */
const SAME_PLACE = 6;

/** A page's lines, and its height in points. */
export interface LinedPage {
  readonly height: number;
  readonly lines: readonly Line[];
}

const NUMBER = /^(?:(?:page|p\.)\s*)?[-–—|]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[-–—|]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i;

/** What is a running head or a page number, with the reason: lines at a page's edge that stand at the same place on others, and numbers. */
export function marginLines(pages: readonly LinedPage[]): Map<Line, string> {
  const found = new Map<Line, string>();
  const places = new Map<string, number>();
  const edges = pages.map(edgeLines);
  for (const edge of edges) for (const key of new Set(edge.flatMap(keysOf))) places.set(key, (places.get(key) ?? 0) + 1);
  const enough = Math.max(
    2,
    Math.min(LEAST_PAGES, pages.length),
    Math.ceil(pages.length * SHARE) > 20 ? 20 : Math.ceil(pages.length * SHARE),
  );
  for (const line of edges.flat()) {
    const times = Math.max(...keysOf(line).map((key) => places.get(key) ?? 0));
    if (NUMBER.test(line.text)) found.set(line, "page number");
    else if (times >= enough) found.set(line, `running head: stands at the same place on ${times} pages`);
  }
  for (const line of pages.flatMap(({ lines }) => lines)) if (HANDLING.test(line.text)) found.set(line, "mark of who may read it");
  return found;
}

/** What documents have at an edge, wherever their columns end, of who may read them: the Traffic Light Protocol's colours, and levels of secrecy. */
const HANDLING = /^(?:TLP ?: ?(?:CLEAR|WHITE|GREEN|AMBER(?:\+STRICT)?|RED)|(?:UN)?CLASSIFIED(?:\/\/[A-Z ]{2,40})?|FOR OFFICIAL USE ONLY)$/;

/** The first and last lines of a page, as far as they stand in its margins. */
function edgeLines({ height, lines }: LinedPage): Line[] {
  const sorted = [...lines].sort((one, other) => one.y - other.y);
  const top = sorted.slice(0, EDGE_LINES).filter(({ y }) => y < height * MARGIN);
  const bottom = sorted.slice(-EDGE_LINES).filter(({ y }) => y > height * (1 - MARGIN));
  return [...new Set([...top, ...bottom])];
}

/** Characters of a line that are compared. */
const COMPARED = 120;

/** A line as it is compared: numbers count as the same, and so do places next to each other. */
function keysOf({ y, text }: Line): string[] {
  const words = text.slice(0, COMPARED).toLowerCase().replaceAll(/\d+/g, "#");
  const place = Math.round(y / SAME_PLACE);
  return [place, place + 1].map((at) => `${at} ${words}`);
}
