import type { Headers } from "../http/header-block.ts";

/** The address of a record; null where it has none, or none of the web. WARC 1.0 files put it in angle brackets at times. */
export function addressOf(headers: Headers): string | null {
  const address = headers.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1");
  return address !== undefined && /^https?:\/\/./i.test(address) ? address : null;
}

/** When a record was made, in the form in which times are kept; null where it does not say so. */
export function timeOf(headers: Headers): string | null {
  const said = headers.get("warc-date") ?? "";
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(said) ? new Date(said) : null;
  return time && !Number.isNaN(time.getTime()) ? time.toISOString() : null;
}
