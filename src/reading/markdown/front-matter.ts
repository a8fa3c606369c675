import { type Claim, type Head, NO_HEAD, type Said } from "../page.ts";

/** What is said above the Markdown of a page, by those who made it of one, and where the Markdown begins. */
export interface FrontMatter {
  readonly head: Head;
  readonly begins: number;
}

/** What each field of a page is called, the surest first. `created` is when it was clipped. */
const NAMES = {
  title: ["title"],
  byline: ["author", "authors", "byline", "creator"],
  published: ["published", "published time", "published_time", "publishedat", "published_at", "publish_date", "pubdate", "date"],
  modified: ["modified", "updated", "lastmod", "last_modified"],
  address: ["source", "url", "url source", "link", "canonical", "canonical_url", "original"],
  publisher: ["publisher", "publication", "site", "site_name", "sitename"],
  language: ["language", "lang"],
} as const;

/** Lines that are looked at, and code units of each: what is said of a page is short. */
const LINES = 60;
const LONGEST = 500;

/**
 * Reads what stands above Markdown: a front matter between lines of `---`, as clippers and generators of sites write it, or lines like `URL Source: …` up to
 * `Markdown Content:`. A page that has neither begins at once.
 */
export function frontMatterOf(source: string): FrontMatter {
  const fenced = /^---\r?\n/.exec(source);
  const told = fenced === null && /^Title: /.test(source);
  if (!fenced && !told) return { head: NO_HEAD, begins: 0 };
  const lines: string[] = [];
  let at = fenced?.[0].length ?? 0;
  for (let count = 0; count < LINES && at < source.length; count++) {
    const found = source.indexOf("\n", at);
    const line = source.slice(at, found === -1 ? source.length : found).replace(/\r$/, "");
    at = found === -1 ? source.length : found + 1;
    if (line === "---" || line === "Markdown Content:") {
      const named = valuesIn(lines);
      return { head: headOf(named, fenced ? "front matter" : "line above the page"), begins: at };
    }
    lines.push(line.slice(0, LONGEST));
  }
  return { head: NO_HEAD, begins: 0 };
}

/** The values by their lower-case names; of a list all. */
function valuesIn(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  let last: string[] = [];
  for (const line of lines) {
    const item = /^\s{0,8}- (.+)$/.exec(line);
    const pair = /^([A-Za-z][\w -]{0,40}):(?:\s+(.*))?$/.exec(line);
    if (item) last.push(...bare(item[1]!));
    else if (pair) {
      last = bare(pair[2] ?? "");
      values.set(pair[1]!.toLowerCase(), last);
    }
  }
  return values;
}

/** A value without quotation marks, and without the brackets of lists and of links between notes. */
function bare(value: string): string[] {
  const words = value.trim().replace(/^\[(?!\[)(.*)\]$/, "$1");
  const values = words === value.trim() ? [words] : words.split(/,\s*/);
  return values
    .map((each) =>
      each
        .trim()
        .replace(/^(["'])(.*)\1$/, "$2")
        .replace(/^\[\[(.*)\]\]$/, "$1")
        .trim(),
    )
    .filter(Boolean);
}

function headOf(values: ReadonlyMap<string, readonly string[]>, where: string): Head {
  const said = (field: keyof typeof NAMES): Said[] =>
    NAMES[field].flatMap((name) => (values.get(name) ?? []).map((value) => ({ value, why: `${where} ${name}` })));
  const fields: readonly Claim["field"][] = ["title", "publisher", "byline", "language", "address"];
  const [published, ...otherDates] = said("published");
  return {
    titles: said("title").slice(0, 1),
    publisher: said("publisher")[0] ?? null,
    authors: said("byline").map(({ value }) => value),
    published: published ?? null,
    otherDates,
    modified: said("modified")[0] ?? null,
    canonical: said("address").find(({ value }) => /^https?:\/\//i.test(value))?.value ?? null,
    claims: fields.flatMap((field) => said(field as keyof typeof NAMES).map(({ value, why }) => ({ field, value, from: why }))),
  };
}
