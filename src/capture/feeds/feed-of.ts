import { parseFeed } from "feedsmith";
import { decode } from "../decode.ts";
import { type EntryText, type Feed, type FeedEntry, MOST_ENTRIES } from "./entry.ts";
import { looksLikeFeed } from "./looks.ts";
import { isSitemap, sitemap } from "./sitemap.ts";
import { unpackedFeed } from "./unpacked.ts";

/**
 * The feed or sitemap that bytes are, packed or not: RSS, Atom, RDF, JSON Feed, or a sitemap; null where they are none. Entries without an address
 * of the web are left out, and of an address that stands twice the second. Nothing else is checked: a feed may say what it likes.
 */
export function feedOf(given: Uint8Array, base: string): Feed | null {
  const bytes = unpackedFeed(given);
  if (!looksLikeFeed(bytes)) return null;
  const { text } = decode(bytes, "text/html");
  const feed = isSitemap(text) ? sitemap(text, base) : parsed(text, base);
  return feed && { ...feed, entries: once(feed.entries), lists: [...new Set(feed.lists)] };
}

function once(entries: readonly FeedEntry[]): FeedEntry[] {
  const seen = new Set<string>();
  const isNew = ({ address, id, text }: FeedEntry) => {
    const key = address ?? `#${id ?? text?.value}`;
    return (address === null || /^https?:/i.test(address)) && !seen.has(key) && seen.add(key);
  };
  return entries.filter(isNew).slice(0, MOST_ENTRIES);
}

function parsed(text: string, base: string): Feed | null {
  try {
    const feed = parseFeed(text, { maxItems: MOST_ENTRIES });
    switch (feed.format) {
      case "rss":
        return listed("rss", feed.feed.items ?? [], base, (item) => ({
          link: item.link ?? permalink(item.guid),
          id: item.guid?.value,
          title: item.title,
          date: item.pubDate,
          html: item.content?.encoded,
          short: item.description,
        }));
      case "rdf":
        return listed("rdf", feed.feed.items ?? [], base, (item) => ({
          link: item.link,
          title: item.title,
          date: item.dc?.dates?.[0],
          html: item.content?.encoded,
          short: item.description,
        }));
      case "json":
        return listed("json", feed.feed.items ?? [], base, (item) => ({
          link: item.url ?? item.external_url,
          id: item.id,
          title: item.title,
          date: item.date_published,
          html: item.content_html,
          plain: item.content_text,
        }));
      case "atom":
        return listed("atom", feed.feed.entries ?? [], ownBase(text, base), (item) => ({
          link: (item.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? item.links?.[0])?.href,
          id: item.id,
          title: item.title?.value,
          date: item.published ?? item.updated,
          ...(item.content?.type === undefined || item.content.type === "text"
            ? { plain: item.content?.value }
            : { html: item.content.value }),
          short: item.summary?.value,
        }));
    }
    return null;
  } catch {
    return null;
  }
}

/** What addresses in an Atom feed are relative to: what it says itself, else its own address (RFC 4287, 2). */
function ownBase(text: string, base: string): string {
  const said = /<feed\b[^<>]{0,2000}?\bxml:base\s*=\s*["']([^"'<>]{1,2000})/.exec(text.slice(0, ROOT))?.[1];
  return said !== undefined && URL.canParse(said, base) ? new URL(said, base).href : base;
}

/** Characters in which a feed's root element stands. */
const ROOT = 8_192;

/** What a feed says of an entry, unchecked. `short`: what may be a teaser; all that there is where an entry points nowhere. */
interface Said {
  readonly link: unknown;
  readonly id?: unknown;
  readonly title: unknown;
  readonly date: unknown;
  readonly html?: unknown;
  readonly plain?: unknown;
  readonly short?: unknown;
}

function listed<T>(kind: Feed["kind"], items: readonly T[], base: string, say: (item: T) => Said): Feed {
  const entries = items.flatMap((item): FeedEntry[] => {
    const said = say(item);
    const address = typeof said.link === "string" && URL.canParse(said.link.trim(), base) ? new URL(said.link.trim(), base).href : null;
    const text = textOf(said) ?? (address === null ? textOf({ html: said.short }) : null);
    if (address === null && (text === null || typeof said.link === "string")) return [];
    const id = words(said.id);
    return [{ address, title: words(said.title), date: words(said.date), ...(id !== null && { id }), ...(text !== null && { text }) }];
  });
  return { kind, entries, lists: [] };
}

function textOf({ html, plain }: Pick<Said, "html" | "plain">): EntryText | null {
  if (typeof html === "string" && html.trim() !== "") return { type: "html", value: html };
  return typeof plain === "string" && plain.trim() !== "" ? { type: "text", value: plain } : null;
}

/** An identifier is an address where it is one, and the feed does not say that it leads nowhere. */
function permalink(guid: { readonly value?: string; readonly isPermaLink?: boolean } | undefined): string | undefined {
  return guid?.isPermaLink === false || !/^(?:https?:|\/)/i.test(guid?.value ?? "") ? undefined : guid?.value;
}

/** Characters of what a feed says that are kept. */
const KEPT = 500;

function words(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, KEPT) : null;
}
