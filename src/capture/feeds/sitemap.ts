import { type Feed, type FeedEntry, MOST_ENTRIES } from "./entry.ts";

/** Whether a text begins as a sitemap or an index of sitemaps does (sitemaps.org). */
export function isSitemap(text: string): boolean {
  return /<(?:[a-z]+:)?(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, HEAD));
}

/** Characters in which the root element must begin. */
const HEAD = 8_192;

/**
 * Reads a sitemap, or an index of sitemaps, from its `<loc>` elements. Looks for their ends only, so that time is linear whatever is
 * there; a sitemap that is cut gives what was whole.
 */
export function sitemap(text: string, base: string): Feed {
  const isIndex = /<(?:[a-z]+:)?sitemapindex[\s>]/i.test(text.slice(0, HEAD));
  const found = [...entries(text, base)];
  return isIndex
    ? { kind: "sitemap", entries: [], lists: found.map(({ address }) => address) }
    : { kind: "sitemap", entries: found, lists: [] };
}

function* entries(text: string, base: string): Generator<FeedEntry & { readonly address: string }> {
  let count = 0;
  for (let at = text.indexOf("<loc>"); at !== -1 && count < MOST_ENTRIES; count++) {
    const end = text.indexOf("</loc>", at);
    if (end === -1) return;
    const next = text.indexOf("<loc>", end);
    const address = addressIn(text.slice(at + 5, end), base);
    const modified = between(text.slice(end, next === -1 ? end + AFTER : Math.min(next, end + AFTER)), "<lastmod>", "</lastmod>");
    if (address !== null) yield { address, title: null, date: modified };
    at = next;
  }
}

/** Characters after an address in which its date stands. */
const AFTER = 2_000;

function between(text: string, start: string, end: string): string | null {
  const from = text.indexOf(start);
  const to = from === -1 ? -1 : text.indexOf(end, from);
  return to === -1 ? null : text.slice(from + start.length, to).trim();
}

function addressIn(words: string, base: string): string | null {
  const address = words
    .replace(/^\s*<!\[CDATA\[(.*)\]\]>\s*$/s, "$1")
    .trim()
    .replaceAll("&amp;", "&")
    .replaceAll("&apos;", "'");
  return URL.canParse(address, base) ? new URL(address, base).href : null;
}
