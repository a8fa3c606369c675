import type { Span } from "../../record/span.ts";

/** A tag that a publishing system should have filled in: `{ad_mid}`, `{{ banner }}`, `[ad_1]`, `[caption id="3"]`, `[/caption]`. */
const TAG =
  /^(?:\{\{?\s*[a-z][\w:.-]{0,60}\s*\}?\}|\[(?:\/[a-z][\w-]{0,40}|[a-z]+_[\w-]{1,40}|[a-z][\w-]{0,40}(?: [\w-]{1,40}=["”″'][^\]"”″']{0,200}["”″']){1,8})\])/i;

/** Tags one after another that are taken off a line's start. */
const MOST = 10;

/** Whether a text is such a tag and nothing else. */
export function isTemplateTag(text: string): boolean {
  return TAG.exec(text)?.[0].length === text.length;
}

/** Cuts the tags at a line's start off it: the words behind them are the story's. */
export function withoutTags(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let count = 0; count < MOST; count++) {
    const tag = TAG.exec(text.slice(from, Math.min(end, from + 1000)));
    if (!tag) break;
    spans.push([from, from + tag[0].length]);
    from += tag[0].length;
    while (from < end && /\s/.test(text[from]!)) from++;
  }
  return from < end ? [...spans, [from, end]] : spans;
}
