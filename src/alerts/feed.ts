import type { Archive } from "../archive/archive.ts";
import { type AlertItem, itemOf } from "./item.ts";
import { arrivalOf } from "./look.ts";
import { type Watched, watchedOf } from "./watched.ts";

/** How many entries a feed has: readers come more often than so many are added. */
const ENTRIES = 50;

/** A feed of what came into a search or a commitment's scope, before it is written. */
export interface Feed {
  readonly watched: Watched;
  /** What came in last first, each with when it did: ISO 8601 in UTC. */
  readonly entries: readonly (AlertItem & { readonly arrived: string })[];
}

/** Where a feed and what it is of are to be found; absolute. */
export interface FeedAddresses {
  readonly self: string;
  readonly page: string;
  /** What the paths of statements are below. */
  readonly base: string;
}

/** What came into a search or a commitment's scope last. Throws `not-found`. */
export async function feedOf(archive: Archive, id: string): Promise<Feed> {
  const watched = await watchedOf(archive, id);
  const entries = [];
  for await (const entry of watched.statements()) {
    entries.push({ ...itemOf(entry), arrived: await arrivalOf(archive, entry.capture) });
    if (entries.length === ENTRIES) break;
  }
  return { watched, entries };
}

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed({ watched, entries }: Feed, { self, page, base }: FeedAddresses): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: watched.name,
    home_page_url: page,
    feed_url: self,
    language: "en",
    items: entries.map((item) => ({
      id: `urn:onrecord:${item.id}`,
      url: `${base}${item.path}`,
      title: titleOf(item),
      content_text: item.passage,
      ...(item.arrived && { date_published: item.arrived }),
      ...(item.speakers.length > 0 && { authors: item.speakers.map((name) => ({ name })) }),
      tags: [item.act],
      _onrecord: item,
    })),
  });
}

/** Writes a feed as Atom (RFC 4287). */
export function atomFeed({ watched, entries }: Feed, { self, page, base }: FeedAddresses): string {
  const updated = entries.map(({ arrived }) => arrived).reduce((one, other) => (one > other ? one : other), "") || "1970-01-01T00:00:00Z";
  const items = entries.map(
    (item) => `  <entry>
    <id>urn:onrecord:${item.id}</id>
    <title>${xml(titleOf(item))}</title>
    <link rel="alternate" href="${xml(`${base}${item.path}`)}"/>
    <updated>${item.arrived || updated}</updated>
    ${item.speakers.map((name) => `<author><name>${xml(name)}</name></author>`).join("")}
    <category term="${xml(item.act)}"/>
    <content type="text">${xml(item.passage)}</content>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${xml(self)}</id>
  <title>${xml(watched.name)}</title>
  <updated>${updated}</updated>
  <author><name>onrecord</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <link rel="alternate" type="text/html" href="${xml(page)}"/>
${items.join("\n")}
</feed>
`;
}

/** Who said what, in one line. */
const titleOf = ({ speakers, act, content }: AlertItem): string =>
  `${speakers.join(", ") || "Somebody"}, ${act}: ${cut(content.replaceAll(/\s+/g, " "))}`;

/** Past so many UTF-16 code units a title is cut. */
const TITLE = 140;
const cut = (words: string): string => (words.length > TITLE ? `${words.slice(0, TITLE)}…` : words);

/** Words as text of XML 1.0: what it has no place for (controls, lone surrogates) is a replacement character. */
function xml(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
