import { withoutEntities } from "../html/entities.ts";

/** What a stretch of Markdown shows, and how many code units of that stand inside links. */
export interface Shown {
  readonly text: string;
  readonly linked: number;
}

/** A link by the places of its text's end and of its own; `shown` is false of pictures and of marks that lead to notes. */
interface Link {
  readonly close: number;
  readonly end: number;
  readonly shown: boolean;
}

/** The text that a stretch of Markdown shows: links and pictures by their words, without the marks of emphasis and code. Linear. */
export function shownOf(source: string): Shown {
  const links = linksIn(source);
  const marks = emphasisIn(source);
  const closes = new Map([...links.values()].map(({ close, end }) => [close, end]));
  const parts: string[] = [];
  let linked = 0;
  let inside = 0;
  const put = (text: string) => {
    parts.push(text);
    if (inside > 0) linked += text.length;
  };
  for (let at = 0; at < source.length; ) {
    const sign = source[at]!;
    const link = links.get(at);
    const end = closes.get(at);
    if (link && !link.shown) at = link.end;
    else if (link) {
      inside++;
      at++;
    } else if (end !== undefined && inside > 0) {
      inside--;
      at = end;
    } else if (sign === "\\" && PUNCTUATION.test(source[at + 1] ?? "")) {
      put(source[at + 1]!);
      at += 2;
    } else if (marks.has(at)) at++;
    else if (sign === "<") {
      const tag = TAG.exec(source.slice(at, at + LONGEST_TAG))?.[0];
      if (tag === undefined) put(sign);
      else if (/^<(?:https?|mailto):/i.test(tag)) put(tag.slice(1, -1));
      else put(" ");
      at += tag?.length ?? 1;
    } else {
      put(sign);
      at++;
    }
  }
  const text = withoutEntities(parts.join("")).replace(/\s+/g, " ").trim();
  return { text, linked: Math.min(linked, text.length) };
}

const PUNCTUATION = /^[!-/:-@[-`{-~]$/;

const LONGEST_TAG = 300;
const TAG = /^<(?:(?:https?:\/\/|mailto:)[^\s<>]*|\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?)>/i;

/** The links of a stretch by where they begin. */
function linksIn(source: string): ReadonlyMap<number, Link> {
  const links = new Map<number, Link>();
  const open: number[] = [];
  for (let at = 0; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === "[") open.push(at);
    else if (source[at] === "]") {
      const start = open.pop();
      if (start === undefined) continue;
      const end = targetEnd(source, at + 1);
      const isNote = source[start + 1] === "^";
      if (end === null && !isNote) continue;
      const isPicture = source[start - 1] === "!";
      links.set(isPicture ? start - 1 : start, { close: at, end: end ?? at + 1, shown: !isPicture && !isNote });
    }
  }
  return links;
}

/** The longest address of a link, and title behind it, in code units. */
const LONGEST_TARGET = 4_000;
const TITLE = /^\s{1,4}(?:"[^"\n]{0,400}"|'[^'\n]{0,400}')?\s{0,4}\)/;

/** Where what a link leads to ends, `(https://…)` or `[1]`; null where none begins at a place. */
function targetEnd(source: string, at: number): number | null {
  if (source[at] === "[") {
    const end = source.slice(at, at + 80).indexOf("]");
    return end === -1 ? null : at + end + 1;
  }
  if (source[at] !== "(") return null;
  let depth = 0;
  for (let to = at + 1; to < Math.min(source.length, at + LONGEST_TARGET); to++) {
    const sign = source[to]!;
    if (sign === "(") depth++;
    else if (sign === ")" && depth-- === 0) return to + 1;
    else if (sign === "[" || sign === "]") return null;
    else if (/\s/.test(sign)) {
      const title = TITLE.exec(source.slice(to, to + 420));
      return title && to + title[0].length;
    }
  }
  return null;
}

/** The places of the marks of emphasis and code that have another to go with. */
function emphasisIn(source: string): ReadonlySet<number> {
  const places = new Set<number>();
  const open = new Map<string, number>();
  for (const { 0: run, index } of source.matchAll(/\*{1,3}|_{1,3}|`{1,2}/g)) {
    const [before, behind] = [source[index - 1] ?? " ", source[index + run.length] ?? " "];
    const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(behind);
    if (before === "\\" || before === run[0] || (run[0] === "_" && inWord)) continue;
    const start = open.get(run);
    if (start !== undefined && !/\s/.test(before)) {
      for (let step = 0; step < run.length; step++) places.add(start + step).add(index + step);
      open.delete(run);
    } else if (!/\s/.test(behind)) open.set(run, index);
  }
  return places;
}
