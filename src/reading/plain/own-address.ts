import { type Head, NO_HEAD } from "../page.ts";

/** Lines at a text's top and end in which those who kept it note where it is from. */
const LINES = 8;

/** `Source: https://…`, `URL: …`, the line that a web archive sets above a page, and an address alone. */
const NOTED =
  /^(?:(?:source|url|link|address|original|permalink|retrieved from|available (?:at|from)|the wayback machine)\s*[:–—-]?\s+)<?(https?:\/\/[^\s<>"]{4,1000})>?$/i;

/** What a text says of itself: the address that a line at its top or end gives as its source, where there is one alone. */
export function headOfText(lines: readonly string[]): Head {
  const looked = lines.length > 2 * LINES ? [...lines.slice(0, LINES), ...lines.slice(-LINES)] : lines;
  const found = [...new Set(looked.flatMap((line) => (line.length <= LONGEST ? (NOTED.exec(line)?.[1] ?? []) : [])))];
  const [address] = found;
  if (address === undefined || found.length > 1) return NO_HEAD;
  return { ...NO_HEAD, canonical: address, claims: [{ field: "address", value: address, from: "a line of the text" }] };
}

/** Longer lines are none of these, in code units. */
const LONGEST = 1_100;
