import type { Head, Said } from "../page.ts";
import { claimsOf } from "./claims.ts";
import { datesOf, modifiedOf } from "./head-dates.ts";
import { newsItem } from "./linked-data.ts";

/** Names of meta elements, the surest first. */
const TITLE = ["og:title", "twitter:title", "dc.title", "parsely-title"];
const PUBLISHER = ["og:site_name", "dc.publisher", "article:publisher_name", "application-name"];
const AUTHOR = ["author", "dc.creator", "article:author", "parsely-author", "sailthru.author", "byl"];
/** What an HTML page's head says of the page: linked data before meta elements before what stands in the text. `saved`: where those who saved it say it is from. */
export function headOf(document: Document, item = newsItem(document), saved: string | null = null): Head {
  const meta = metaOf(document);
  const named = (names: readonly string[]): Said[] =>
    names.flatMap((name) => (meta.has(name) ? [{ value: meta.get(name)!, why: `meta ${name}` }] : []));
  const said = (value: string | null, why: string): Said[] => (value === null ? [] : [{ value, why }]);
  const [published, ...otherDates] = datesOf(document, meta, item.published);
  const title = clean(document.querySelector("title")?.textContent ?? null);
  return {
    titles: [...said(item.headline, "JSON-LD headline"), ...named(TITLE), ...said(title, "<title>")],
    publisher: [...said(item.publisher, "JSON-LD publisher"), ...named(PUBLISHER)][0] ?? null,
    authors:
      item.authors.length > 0
        ? item.authors
        : [...named(AUTHOR).map(({ value }) => value), ...marked(document)].filter((name) => !/^https?:/.test(name)),
    published: published ?? null,
    otherDates,
    modified: modifiedOf(document, meta, item.modified),
    canonical: addressOf(document.querySelector('link[rel="canonical"]')?.getAttribute("href")) ?? addressOf(meta.get("og:url")) ?? saved,
    paid: item.paid,
    claims: claimsOf(document, item, meta, saved),
  };
}

/** The first value of each meta element, by its lower-case name. */
function metaOf(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const name = (element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop"))?.toLowerCase();
    const value = clean(element.getAttribute("content"));
    if (name && value !== null && !meta.has(name)) meta.set(name, value);
  }
  return meta;
}

/** Authors that the markup of the text names. */
function marked(document: Document): string[] {
  const found = [...document.querySelectorAll('[rel~="author"], [itemprop="author"], .author, .byline__name, .article__author')];
  return found.slice(0, 5).flatMap((element) => clean(element.textContent)?.replace(/^by:? (?=\p{Lu})/iu, "") ?? []);
}

function addressOf(value: string | null | undefined): string | null {
  return value && /^https?:\/\//i.test(value) ? value : null;
}

/** Longer values are no titles, names or dates. */
const LONGEST = 500;

function clean(value: string | null): string | null {
  const folded = value?.slice(0, LONGEST).replace(/\s+/g, " ").trim();
  return folded ? folded : null;
}
