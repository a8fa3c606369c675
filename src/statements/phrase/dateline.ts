import type { View } from "../view.ts";

/** The longest dateline, in tokens. */
const LONGEST_DATELINE = 16;

/** "PORT TAL, May 3 - Officials": where the phrase begins behind the dash, if what is before begins with a name in capitals. */
export function afterDateline({ words, text, doc }: View, first: number, last: number): number {
  const opening = text.slice(doc.tokens[first]!.start, doc.tokens[first]!.end);
  if (!/^\p{Lu}{2,}$/u.test(opening)) return first;
  for (let token = first + 1; token < Math.min(last - 1, first + LONGEST_DATELINE); token++)
    if (/^(?:-|--|–|—)$/.test(words[token]!) && /\s$/.test(text.charAt(doc.tokens[token]!.start - 1))) return token + 1;
  return first;
}
