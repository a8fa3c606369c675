import type { Article } from "../../record/article.ts";
import type { Span } from "../../record/span.ts";
import { keyOf } from "../words.ts";
import { CREDITS, type Credit } from "./credits.ts";
import { outletsIn } from "./outlets.ts";

type OriginCredit = Article["origins"][number];

/** Code units of a paragraph that are looked at, and credits that are kept. */
const LOOKED_AT = 5000;
const MOST = 20;

/** Stretches that are looked at: a page with more of them is a list, and credits stand at its ends. */
const STRETCHES = 4_000;

/**
 * How often people must have spoken to an outlet, and to no other, for its reporters to have written a page without a publisher. Once is enough where they
 * wrote to it, where the page itself says that it is a copy, or where it names others' reporting and comes to this outlet only after its first paragraphs,
 * in which papers name whom they take a story from.
 */
const TELLINGS = 2;

/** The outlets behind the reporting, where the page says so in plain words; each once, in its strongest role. */
export function originsOf(text: string, spans: readonly Span[], publisher: string | null): OriginCredit[] {
  const half = STRETCHES / 2;
  const looked = spans.length <= STRETCHES ? spans : [...spans.slice(0, half), ...spans.slice(-half)];
  const found = new Map<string, OriginCredit>();
  const tellings = new Map<string, Set<number>>();
  const answered = new Set<string>();
  for (const credit of CREDITS) {
    for (const span of looked) {
      for (const named of namedIn(text, span, credit)) {
        const key = keyOf(named.name).replace(/^the /, "");
        if (isPublisher(key, publisher)) continue;
        if (credit.told) tellings.set(key, (tellings.get(key) ?? new Set()).add(named.span[0]));
        if (credit.told === "written") answered.add(key);
        if (found.size < MOST && ![...found.keys()].some((known) => holds(known, key))) {
          found.set(key, { name: named.name.replace(/^the /, ""), role: credit.role, span: named.span, basis: "explicit" });
        }
      }
    }
  }
  const copied = looked.some(([start, end]) => end - start <= LINK && COPIED.test(text.slice(start, end)));
  const opening = looked[OPENING - 1]?.[1] ?? text.length;
  const late = found.size > 1 && [...tellings.values()].every((places) => [...places].every((at) => at > opening));
  const least = copied || late || answered.size > 0 ? 1 : TELLINGS;
  return [...(publisher === null ? withItsOwn(found, tellings, least) : found).values()];
}

/** The line by which sites that copy others lead to where they have a text from. */
const COPIED = /^(?:source link|original (?:article|source|link)|(?:view|read) (?:the )?(?:original|source)(?: article| post)?)$/i;
const LINK = 40;

/** First paragraphs, the headline among them, in which papers name whom they take a story from. */
const OPENING = 4;

/** Code units behind a name that are looked at. */
const BEHIND = 160;

/** The names that one credit gives in a stretch; several where they stand in a row. */
function namedIn(
  text: string,
  [start, end]: Span,
  { role, pattern, anchored, hint, unless }: Credit,
): { name: string; span: [number, number] }[] {
  const paragraph = text.slice(start, Math.min(end, start + LOOKED_AT));
  if (hint && !hint.test(paragraph)) return [];
  const matches = anchored ? [pattern.exec(paragraph)] : paragraph.matchAll(pattern);
  return [...matches].flatMap((match) => {
    if (!match || unless?.test(paragraph.slice(match.index + match[0].length, match.index + match[0].length + BEHIND))) return [];
    const group = match.slice(1).find((each) => each !== undefined)!;
    const from = match.index + match[0].indexOf(group);
    const names = role === "contributor" ? outletsIn(group) : [{ name: group, at: 0 }];
    return names.map(({ name, at }) => ({ name, span: [start + from + at, start + from + at + name.length] as [number, number] }));
  });
}

/** A page that does not say who published it, whose people all speak to one outlet: the reporting is that outlet's, as a guess. */
function withItsOwn(
  found: ReadonlyMap<string, OriginCredit>,
  tellings: ReadonlyMap<string, ReadonlySet<number>>,
  least: number,
): ReadonlyMap<string, OriginCredit> {
  const [only, ...others] = [...tellings];
  const credit = only && found.get(only[0]);
  const plain = [...found.values()].every(({ role }) => role !== "origin");
  if (!credit || others.length > 0 || only[1].size < least || !plain) return found;
  return new Map([...found, [only[0], { ...credit, role: "origin", basis: "inferred" }]]);
}

/**
 * Whether a page was published elsewhere first: `true` where it says so, or where it names its publisher and credits its text to another; else not
 * known. `origins`: of this page.
 */
export function republicationOf(
  paragraphs: readonly string[],
  origins: readonly OriginCredit[],
  publisher: string | null,
): Article["republication"] {
  const says =
    /^(?:this (?:article|story|report|post|piece) (?:(?:was )?(?:first|originally) (?:appeared|published)|(?:is|was) republished)|(?:republished|reprinted) (?:with permission|from)|(?:first|originally) published (?:by|in|on|at)\b)/i;
  if (paragraphs.some((paragraph) => says.test(paragraph) || COPIED.test(paragraph))) return true;
  return publisher !== null && origins.some(({ role, basis }) => role === "origin" && basis === "explicit") ? true : null;
}

/** A paper that calls itself by its last word is no source of its own. */
function isPublisher(key: string, publisher: string | null): boolean {
  return publisher !== null && holds(keyOf(publisher), key);
}

/** Whether one of two names holds the other, word by word. */
function holds(one: string, other: string): boolean {
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}
