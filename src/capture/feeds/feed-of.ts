import { parseFeed } from "feedsmith";
import { decode } from "../decode.ts";
import { type Feed, type FeedEntry, MOST_ENTRIES } from "./entry.ts";
import { looksLikeFeed } from "./looks.ts";
import { isSitemap, sitemap } from "./sitemap.ts";

/**
 * The feed or sitemap that bytes are: RSS, Atom, RDF, JSON Feed, or a sitemap; null where they are none. Entries without an address
 * of the web are left out, and of an address that stands twice the second. Nothing else is checked: a feed may say what it likes.
 */
export function feedOf(bytes: Uint8Array, base: string): Feed | null {
  if (!looksLikeFeed(bytes)) return null;
  const { text } = decode(bytes, "text/html");
  const feed = isSitemap(text) ? sitemap(text, base) : parsed(text, base);
  return feed && { ...feed, entries: once(feed.entries), lists: [...new Set(feed.lists)] };
}

function once(entries: readonly FeedEntry[]): FeedEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ address }) => /^https?:/i.test(address) && !seen.has(address) && seen.add(address)).slice(0, MOST_ENTRIES);
}

function parsed(text: string, base: string): Feed | null {
  try {
    const feed = parseFeed(text, { maxItems: MOST_ENTRIES });
    switch (feed.format) {
      case "rss":
        return listed("rss", feed.feed.items ?? [], base, (item) => [item.link ?? permalink(item.guid), item.title, item.pubDate]);
      case "rdf":
        return listed("rdf", feed.feed.items ?? [], base, (item) => [item.link, item.title, item.dc?.dates?.[0]]);
      case "json":
        return listed("json", feed.feed.items ?? [], base, (item) => [item.url ?? item.external_url, item.title, item.date_published]);
      case "atom":
        return listed("atom", feed.feed.entries ?? [], base, (item) => [
          (item.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? item.links?.[0])?.href,
          item.title?.value,
          item.published ?? item.updated,
        ]);
    }
    return null;
  } catch {
    return null;
  }
}

type Said = readonly [address: unknown, title: unknown, date: unknown];

function listed<T>(kind: Feed["kind"], items: readonly T[], base: string, said: (item: T) => Said): Feed {
  const entries = items.flatMap((item): FeedEntry[] => {
    const [link, title, date] = said(item);
    if (typeof link !== "string" || !URL.canParse(link.trim(), base)) return [];
    return [{ address: new URL(link.trim(), base).href, title: words(title), date: words(date) }];
  });
  return { kind, entries, lists: [] };
}

function permalink(guid: { readonly value?: string; readonly isPermaLink?: boolean } | undefined): string | undefined {
  return guid?.isPermaLink === false ? undefined : guid?.value;
}

/** Characters of what a feed says that are kept. */
const KEPT = 500;

function words(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, KEPT) : null;
}
