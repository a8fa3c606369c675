import type { Token } from "./doc.ts";

/** The longest dateline, in tokens. */
const LONGEST_DATELINE = 16;

/** "PORT TAL, May 3 - Officials": the first token behind the dash of a range that opens with a word in capitals, else its first. Only a dash with blanks about it ends a dateline. */
export function afterDateline(text: string, tokens: readonly Token[], first: number, last: number): number {
  const opening = tokens[first];
  if (!opening || !/^\p{Lu}{2,}$/u.test(text.slice(opening.start, opening.end))) return first;
  for (let at = first + 1; at < Math.min(last - 1, first + LONGEST_DATELINE); at++) {
    const { start, end } = tokens[at]!;
    if (/^(?:-|--|–|—)$/.test(text.slice(start, end)) && /\s/.test(text.charAt(start - 1))) return at + 1;
  }
  return first;
}
