import type { Answer } from "./answer.ts";

/** A page that does nothing but lead on is small, and shows few words, in bytes and code units; it waits no longer than this, in seconds. */
const LARGEST = 16_384;
const MOST_WORDS = 400;
const LONGEST_WAIT = 10;

const META = /<meta\b[^>]{0,300}>/gi;

/**
 * Where a page leads on that is nothing but a way to another (`<meta http-equiv="refresh" content="0; url=/story">`), as browsers go there by themselves; null
 * where it shows a text, or waits, or leads to itself. What stands in `<noscript>` is for programs without scripts and leads to no story.
 */
export function refreshOf({ status, headers, bytes, address }: Answer): string | null {
  if (status !== 200 || bytes.length > LARGEST || !/\bhtml\b/i.test(headers.get("content-type") ?? "html")) return null;
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  if (!/http-equiv/i.test(source)) return null;
  const bare = source.replace(/<!--.*?-->|<(script|style|noscript|title)\b.*?<\/\1\s*>/gis, " ");
  const shown = bare.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
  if (shown.length > MOST_WORDS) return null;
  for (const [tag] of bare.matchAll(META)) {
    const target = /http-equiv\s*=\s*["']?refresh\b/i.test(tag) ? targetOf(tag) : null;
    if (target === null || !URL.canParse(target, address)) continue;
    const next = new URL(target, address);
    next.hash = "";
    if (next.href !== new URL(address).href) return next.href;
  }
  return null;
}

function targetOf(tag: string): string | null {
  const content = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
  const [, seconds, , quoted] =
    /^\s*(\d{1,3})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(["']?)(.{1,2000}?)\2\s*$/i.exec(content?.[1] ?? content?.[2] ?? "") ?? [];
  return quoted !== undefined && Number(seconds) <= LONGEST_WAIT ? quoted.replaceAll("&amp;", "&") : null;
}
