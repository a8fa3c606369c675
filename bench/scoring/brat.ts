import type { Span } from "../../src/record/index.ts";
import { type Attribution, ROLES } from "./attribution.ts";

/**
 * Reads brat standoff: the attributions that its E lines link together. Text bounds that no E line links are left-overs and not
 * counted. `at` turns an offset of the file, in code points, into the offset wanted.
 */
export function parseStandoff(ann: string, at: (codePoint: number) => number): Attribution[] {
  const bounds = new Map<string, Span[]>();
  const events: string[] = [];
  for (const line of ann.split(/\r?\n/)) {
    const [id = "", what = ""] = line.split("\t");
    if (id.startsWith("T")) bounds.set(id, spansOf(what, at));
    else if (id.startsWith("E")) events.push(what);
  }
  return events.map((event) => attributionOf(event, bounds)).filter((one) => ROLES.some((role) => one[role].length > 0));
}

/** The spans of a text bound: `Content 10 24;30 41`. */
function spansOf(bound: string, at: (codePoint: number) => number): Span[] {
  const [, ...offsets] = bound.split(/[ ;]+/);
  const spans: Span[] = [];
  for (let index = 0; index + 1 < offsets.length; index += 2) spans.push([at(Number(offsets[index])), at(Number(offsets[index + 1]))]);
  return spans;
}

/** The attribution of an event: `Attribution:T4 Source:T1 Cue:T2 Content:T3 Content2:T7`. */
function attributionOf(event: string, bounds: ReadonlyMap<string, readonly Span[]>): Attribution {
  const links = event.split(" ").map((link) => link.split(":"));
  const [source, cue, content] = ROLES.map((role) =>
    links.filter(([name = ""]) => name.replace(/\d+$/, "").toLowerCase() === role).flatMap(([, id = ""]) => bounds.get(id) ?? []),
  );
  return { source: source!, cue: cue!, content: content! };
}
