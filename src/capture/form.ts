import { signed } from "./signatures.ts";

/** Bytes looked at to see what a file holds. */
export const SNIFFED = 8192;

/** What a file holds: one page, or pages in a container. */
export type Form = "page" | "gzip" | "zip" | "warc" | "jsonl" | "mhtml";

/** What a file holds, told by its first bytes and never by its name. */
export function formOf(head: Uint8Array): Form {
  switch (signed(head)) {
    case "application/gzip":
      return "gzip";
    case "application/zip":
      return "zip";
    case "application/warc":
      return "warc";
    case "multipart/related":
      return "mhtml";
    case null:
      return textForm(Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, SNIFFED)).toString("latin1"));
    default:
      return "page";
  }
}

/** A JSON object on the first line that names a record's fields; a feed in JSON has other ones. */
const RECORD = /^(?:\xef\xbb\xbf)?\s*\{\s*"[a-zA-Z_]{1,40}"\s*:/;
const FIELD = /"(?:text|markdown|html)"\s*:\s*(?:"|null)|"(?:url|address)"\s*:\s*"https?:/;
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/;

/** A mail's head that says that a page with its parts follows, or several texts. */
const MAIL = /^[A-Za-z][A-Za-z-]{1,60}:[ \t]/;
const RELATED = /^content-type:\s*multipart\/(?:related|alternative|mixed)\b/im;

/** The head of a mail that is one text. */
const SENT = /^from:[^\n]{0,300}@/im;
const OF_TEXT = /^content-type:\s*text\/(?:plain|html)\b/im;

function textForm(head: string): Form {
  if (RECORD.test(head) && FIELD.test(head) && !JSON_FEED.test(head)) return "jsonl";
  const blank = head.search(/\r?\n\r?\n/);
  const above = blank === -1 || !MAIL.test(head) ? "" : head.slice(0, blank);
  if (RELATED.test(above) || (SENT.test(above) && OF_TEXT.test(above))) return "mhtml";
  return "page";
}
