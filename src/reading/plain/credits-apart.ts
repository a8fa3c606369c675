import type { Span } from "../../record/span.ts";
import { endsSentence, isSpace } from "../words.ts";

/** Code units of a line in which a credit is looked for from each of its ends. */
const LOOKED_AT = 500;

/** `(Reporting by Ann Roe; Editing by Dana Tal)` at a line's start: who wrote a story stands in brackets, what stands behind them is told. */
const BEFORE = /^\((?:additional )?(?:reporting|writing|editing|compiled|translated) by [^()]{2,400}\)\s+/i;

/** `… no ship was lost. Reporting by Ann Roe; Editing by Dana Tal` at its end. */
const BEHIND =
  /[.!?]["”’)]{0,2}\s+(\(?(?:Additional reporting|Reporting|Writing|Editing|Compiled|Translated) by \p{Lu}[\p{L}\p{M} .,;&’'-]{2,300}\)?\.?)$/u;

/** What a credit has not: a verb of telling. */
const TOLD = /\b(?:said|says|told|asked|denied|was|were|had|has)\b/;

/** Cuts the credit of those who wrote a story off sentences of it, between which scrapers lost the border. */
export function creditsApart(text: string, [start, end]: Span): Span[] {
  const before = BEFORE.exec(text.slice(start, Math.min(end, start + LOOKED_AT)))?.[0];
  if (before !== undefined && start + before.length < end && endsSentence(text.slice(start, end))) {
    return [
      [start, withoutSpace(text, start + before.length)],
      [start + before.length, end],
    ];
  }
  const behind = BEHIND.exec(text.slice(Math.max(start, end - LOOKED_AT), end))?.[1];
  if (behind === undefined || TOLD.test(behind)) return [[start, end]];
  return [
    [start, withoutSpace(text, end - behind.length)],
    [end - behind.length, end],
  ];
}

function withoutSpace(text: string, end: number): number {
  let to = end;
  while (isSpace(text.charCodeAt(to - 1))) to--;
  return to;
}
