import { money, number, telephone } from "./figures.ts";
import { elision, emoticon, markRun, suffixAlone, symbol, tagged } from "./marks.ts";
import type { Chunk, TokenRule } from "./rule.ts";
import { dotted, stroke, word } from "./words.ts";

export type { Chunk } from "./rule.ts";

/** The rules in the order in which they are tried; the last one always applies. */
const RULES: readonly TokenRule[] = [
  suffixAlone,
  elision,
  emoticon,
  tagged,
  telephone,
  number,
  money,
  stroke,
  dotted,
  word,
  markRun,
  symbol,
];

/** Those that may apply where a letter of ASCII stands: the others begin with a mark or a figure. */
const AT_LETTER: readonly TokenRule[] = RULES.slice(RULES.indexOf(money));

/** Where the token that starts at `at` ends. */
export function tokenEnd(chunk: Chunk, at: number): number {
  const code = chunk.text.charCodeAt(at) | 32;
  for (const rule of code >= 97 && code <= 122 ? AT_LETTER : RULES) {
    const end = rule(chunk, at);
    if (end > at) return end;
  }
  return at + 1;
}
