import { decode } from "../decode.ts";

/** Bytes in which a feed must show that it is one. */
const HEAD = 4_096;
const XML = /<(?:rss|feed|rdf:RDF|(?:[a-z]+:)?(?:urlset|sitemapindex))[\s>]/i;
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/;

/** Whether bytes may be a feed or a sitemap, by how they begin. */
export function looksLikeFeed(bytes: Uint8Array): boolean {
  const head = decode(bytes.subarray(0, HEAD), "text/plain").text;
  return !/^\s*<(?:!doctype\s+html|html)/i.test(head) && (XML.test(head) || JSON_FEED.test(head));
}
