import type { Doc } from "../english/doc.ts";
import { holds, type Span } from "../record/span.ts";

/** "In Ann Roe’s words, “…”", "in the words of Ann Roe: “…”". */
const LED_IN = /\bin (?:the (?:very )?words of [^\n“”"]{2,80}?|[^\n“”"]{2,80}?[’'](?:s (?:own )?| (?:own )?)words)\s?[,:]?\s?$/iu;

/** "“…”, in the words of Ann Roe", "“…”, in Ann Roe’s words". */
const LED_OUT = /^\s?[,—–]?\s?in (?:the (?:very )?words of [^\n“”"]{2,80}|[^\n“”"]{2,80}?[’'](?:s|(?= )) (?:own )?words)/iu;

/** How much before and after a quotation is looked at, in UTF-16 code units. */
const BESIDE = 120;

/** The entity of a text in whose words a quotation is said to be, without a verb of saying; null where none is told. */
export function inWhoseWords({ text, names }: Doc, [start, end]: Span): number | null {
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const led = LED_IN.exec(before);
  const place = led
    ? [start - before.length + led.index, start]
    : [end, end + (LED_OUT.exec(text.slice(end, end + BESIDE))?.[0].length ?? 0)];
  return names.find(({ span, class: kind }) => kind === "person" && holds([place[0]!, place[1]!], span))?.entity ?? null;
}
