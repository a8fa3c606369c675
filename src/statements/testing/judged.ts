import { readFileSync } from "node:fs";
import { type Doc, loadModel, loadNames, parse } from "../../english/index.ts";
import type { Findings } from "../../record/contract.ts";
import type { Span } from "../../record/span.ts";
import { findingsOf } from "../findings.ts";
import { viewOf } from "../view.ts";
import { bodyOf } from "./body.ts";
import { draftsOf, type Mark } from "./marks.ts";

const weights = (path: string) => readFileSync(new URL(`../../../models/${path}`, import.meta.url));
const TRAINED = { model: loadModel(weights("english/weights.bin")), names: loadNames(weights("names/names.bin")) };

/** What the program makes of marked passages, and the passage without its marks. */
export interface Judged {
  readonly text: string;
  readonly findings: Findings;
  /** The words of spans, joined by an ellipsis. */
  words(spans: readonly Span[] | Span | null): string | null;
}

/**
 * Judges a passage whose tellings are marked, a paragraph a line: `[source]`, `{cue}`, `<content>`. A line holds one telling, or several whose marks carry a digit:
 * `[1:source]`; marks of different tellings may stand in each other. So acts and chains are tested whatever
 * finds statements. The article is by the Meridian Post; `published` is its day.
 */
export function judged(marked: string, published: string | null = null): Judged {
  const { text, marks } = unmarked(marked);
  const reading = bodyOf(text, published);
  const view = viewOf(reading, docOf(text));
  const findings = findingsOf(view, draftsOf(view, marks));
  return {
    text,
    findings,
    words: (spans) => {
      if (spans === null) return null;
      const list = (typeof spans[0] === "number" ? [spans] : spans) as readonly Span[];
      return list.map((span) => text.slice(...span)).join(" … ");
    },
  };
}

/** A passage as the language engine reads it, a paragraph a line. */
export function docOf(text: string): Doc {
  return parse(text, { blocks: bodyOf(text).article.blocks.map(({ span }) => span), ...TRAINED });
}

const OPENS: Readonly<Record<string, keyof Mark>> = { "[": "source", "{": "cue", "<": "content" };

/** A passage without its marks, and what they mark. */
export function unmarked(marked: string): { text: string; marks: Mark[] } {
  let text = "";
  const marks: Mark[] = [];
  for (const line of marked.split("\n")) {
    const tellings = new Map<string, Record<keyof Mark, Span[]>>();
    const open: { part: keyof Mark; telling: string; start: number }[] = [];
    for (let at = 0; at < line.length; at++) {
      const part = OPENS[line[at]!];
      if (part) {
        const telling = /^\d:/.test(line.slice(at + 1)) ? line[at + 1]! : "";
        open.push({ part, telling, start: text.length });
        at += telling === "" ? 0 : 2;
      } else if (/[\]}>]/.test(line[at]!) && open.length > 0) {
        const { part: closed, telling, start } = open.pop()!;
        const parts = tellings.get(telling) ?? { source: [], cue: [], content: [] };
        parts[closed].push([start, text.length]);
        tellings.set(telling, parts);
      } else text += line[at]!;
    }
    text += "\n";
    for (const [, parts] of [...tellings].sort()) if (parts.cue.length + parts.content.length > 0) marks.push(parts);
  }
  return { text, marks };
}
