import type { Span } from "../../record/span.ts";
import type { Head, Page, Paragraph } from "../page.ts";
import { keyOf } from "../words.ts";
import { OUTLET } from "./outlets.ts";
import { dayAtEnd, isDateLine } from "./written-date.ts";

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|da|del|di|van|von|der|den|la|le|bin|al|el|ibn) )?\\p{Lu}[\\p{L}.'’-]*){1,4}";
const BETWEEN = "(?:,? and |,? & |, )";

/** What stands behind a name like another name, and is none: `, Staff Writer`. */
const ROLE = "(?:\\p{Lu}\\p{L}+ ){0,3}(?:Staff|Writer|Reporter|Editor|Correspondent|Columnist|Bureau|Desk)s?(?!\\p{L})";
const NAMES = `${NAME}(?:${BETWEEN}(?!${ROLE})${NAME}){0,8}`;

/** `By Ann Roe and Ben Tal`, in other languages `Por Ann Roe`, with the rest of the line behind a sign: `, Staff Writer`, ` - June 15, 2031`. */
const BYLINE = new RegExp(
  `^(?:(?:Story |Written |Text |Words )?(?:[Bb]y|BY)|[Ff]rom|Von|Par|Por|Door|Автор):? (${NAMES})(?:(?:\\s*[|·•–—]|\\s+-|,)\\s*([^.?!“"]{0,120}))?$`,
  "u",
);

/** The longest line that can be a byline, in code units. */
const LONGEST = 240;

/** Whether a line says who wrote it, and nothing else. */
export function isByline(text: string): boolean {
  return namesIn(text) !== null;
}

/** The names in a byline, or null where the line is none: `By Ann Roe and Ben Tal`, `Ann Roe · 9 April 2031`. */
export function namesIn(text: string): string | null {
  if (text.length > LONGEST) return null;
  const named = BYLINE.exec(text);
  if (named) return named[1]!.replace(/ FOR [\p{Lu} ]+$/u, "");
  const ends = /^by\b/i.test(text) ? dayAtEnd(text) : null;
  if (ends) return BYLINE.exec(ends.before)?.[1] ?? null;
  const [first, second, ...more] = text.split(/\s*[|·•]\s*|\s+[–—-]\s+/);
  const dated = second !== undefined && more.length <= 1 && isDateLine(second) && NAME_ONLY.test(first!);
  return dated ? first! : null;
}

const NAME_ONLY = new RegExp(`^${NAMES}$`, "u");

/** A person's name as the page gives it, and where it stands in the text. */
export interface Author {
  readonly name: string;
  readonly span: Span;
}

/** Paragraphs around the headline in which a byline is looked for. */
const NEAR = 40;

/** Who a page says has written it, wherever it says so: in its head, or in bylines near the headline. */
export function authorNames({ head, paragraphs }: Pick<Page, "head" | "paragraphs">, headline: number | null): string[] {
  const at = headline ?? 0;
  const lines = paragraphs.slice(Math.max(0, at - NEAR), at + NEAR);
  return [...head.authors, ...lines.flatMap(({ text }) => namesIn(text)?.split(new RegExp(BETWEEN)) ?? [])];
}

/** The authors that the page's head or its byline names, where their names stand in the text. */
export function authorsOf(text: string, paragraphs: readonly Paragraph[], head: Head, headline: number | null): Author[] {
  const from = Math.max(0, headline ?? 0);
  const near = paragraphs.slice(from, from + NEAR);
  const authors = new Map<string, Author>();
  for (const [index, { text: own, span, markup }] of near.entries()) {
    const line = wholeByline(text, own, span, near[index + 1]);
    const names = namesIn(line) ?? (markup?.part === "byline" ? nameAlone(line) : null);
    if (names === null) continue;
    const start = span[0] + line.indexOf(names);
    for (const name of names.split(new RegExp(BETWEEN))) add(authors, name, start + names.indexOf(name));
    break;
  }
  for (const name of head.authors.flatMap((names) => names.split(/,? and |, | & /)).slice(0, 20)) {
    const at = name.length < 3 ? -1 : text.indexOf(name, paragraphs[from]?.span[0] ?? 0);
    if (at !== -1) add(authors, name, at);
  }
  return [...authors.values()].sort((one, other) => one.span[0] - other.span[0]);
}

/** A byline that goes on on the next line, `By Ann Roe and` over `Ben Tal`, as it stands in the text; any other as it is. */
function wholeByline(text: string, line: string, [start]: Span, next: Paragraph | undefined): string {
  return next && line.length <= LONGEST && /^by .*(?:,| and| &)$/i.test(line) && NAME_ONLY.test(next.text)
    ? text.slice(start, next.span[1]).replace(/\s/g, " ")
    : line;
}

/** The name on the first line of what the markup calls a byline, where that is nothing else. */
function nameAlone(text: string): string | null {
  const [first] = text.slice(0, LONGEST).split("\n", 1);
  return first !== undefined && NAME_ONLY.test(first) ? first : null;
}

function add(authors: Map<string, Author>, name: string, start: number): void {
  if (!authors.has(name)) authors.set(name, { name, span: [start, start + name.length] });
}

/** What a name in a page's head is not: an account, an office of a paper, an address. */
const NO_PERSON =
  /[@/\d_]|\p{Ll}{2}\. |(?: for| [–—-]) |^(?:(?:the )?(?:admin|administrator|editors?|newsroom|staff|webmaster|redaktion|redacción|rédaction|news desk)\b)/iu;

/** Words of a person's name, and authors of a page, that are kept. */
const [FEWEST, LONGEST_NAME, MOST] = [2, 6, 10];

/**
 * The authors that only a page's head names, each with where; none that `taken` has: those whom the text names, and houses. A house that ends like a newspaper is no
 * person.
 */
export function authorsOfHead(head: Pick<Head, "claims">, taken: readonly string[]): { name: string; from: string }[] {
  const known = new Set(taken.map(ends));
  const found = new Map<string, { name: string; from: string }>();
  for (const { field, value, from } of head.claims) {
    if (field !== "byline") continue;
    for (const name of value.replace(/^by:? (?=\p{Lu})/iu, "").split(/,? and |, | & |; ?/)) {
      const words = name.trim().split(/\s+/).length;
      if (words < FEWEST || words > LONGEST_NAME || NO_PERSON.test(name) || HOUSE.test(name) || !/^[\p{Lu}\p{Lo}]/u.test(name)) continue;
      const key = ends(name);
      if (!known.has(key) && !found.has(key)) found.set(key, { name: name.trim(), from });
    }
  }
  return [...found.values()].slice(0, MOST);
}

/** A name by its first and its last word: initials between them come and go. */
function ends(name: string): string {
  const words = keyOf(name).split(" ");
  return `${words[0]} ${words.at(-1)}`;
}

const HOUSE = new RegExp(`(?: |^)${OUTLET}$`, "u");
