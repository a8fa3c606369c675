/** Words of a text that stand whole in its lines, in lower case, with and without hyphens: by them it is told whether a hyphen at a line's end belongs to its word. */
export type WholeWords = ReadonlySet<string>;

/** Words that are gathered at most. */
const MOST = 200_000;

/** The words that stand whole in lines. */
export function wholeWordsIn(lines: Iterable<string>): WholeWords {
  const words = new Set<string>();
  for (const line of lines) {
    if (words.size >= MOST) break;
    for (const word of line.toLowerCase().match(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*(?![-‐])/gu) ?? [])
      words.add(word.replaceAll("‐", "-"));
  }
  return words;
}

/** Halves that nearly always stand with a hyphen: `well-known`, `self-defence`, `so-called`, `state-backed`, `long-term`. */
const COMPOUND =
  /^(?:well-\p{L}{3,}|self-(?!(?:ish|less|hood)$)\p{L}{3,}|so-called|(?!(?:dis|mis|non|over|under|out|inter)-)\p{L}{3,}-(?:sponsored|backed|linked|owned|controlled)|(?:long|short|medium|near)-(?:term|range|time|lived|running|standing|lasting)|(?:high|low|top|mid)-(?:level|ranking|profile|tech|speed|cost))$/u;

/**
 * Whether the hyphen between two halves belongs to the word, where a line breaks behind it and the next goes on in a small letter: the word stands with it elsewhere
 * and never without, or is one of those that do.
 */
export function keepsHyphen(start: string, end: string, words: WholeWords): boolean {
  const [one, other] = [start.toLowerCase(), end.toLowerCase()];
  if (words.has(one + other)) return false;
  return words.has(`${one}-${other}`) || COMPOUND.test(`${one}-${other}`);
}

/** A word that breaks off at a line's end: where its hyphen stands, and where it goes on. */
export interface Break {
  readonly hyphen: number;
  readonly next: number;
}

/** Blanks around a line end, and code units of half a word, that are looked at. */
const BLANKS = 8;
const HALF = 60;

/** The words of a text that are broken at line ends, those left out whose hyphen is their own. Texts that were taken out of pages of paper are full of them. Linear. */
export function breaksIn(text: string): Break[] {
  const breaks: Break[] = [];
  let words: WholeWords | undefined;
  for (let line = text.indexOf("\n"); line !== -1; line = text.indexOf("\n", line + 1)) {
    let hyphen = line - 1;
    while (hyphen > line - BLANKS && /[ \t\r]/.test(text[hyphen] ?? "")) hyphen--;
    if (hyphen < 1 || !/[-‐\u00ad]/.test(text[hyphen]!)) continue;
    let next = line + 1;
    while (next < line + BLANKS && /[ \t]/.test(text[next] ?? "")) next++;
    const start = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, hyphen - HALF), hyphen))?.[0];
    const end = /^\p{Ll}[\p{L}\p{N}]*/u.exec(text.slice(next, next + HALF))?.[0];
    if (start === undefined || end === undefined) continue;
    words ??= wholeWordsIn(text.split("\n"));
    if (text[hyphen] === "\u00ad" || !keepsHyphen(start, end, words)) breaks.push({ hyphen, next });
  }
  return breaks;
}

/** A text with the words made whole that are broken at its line ends. Offsets are others than its own. */
export function withWholeWords(text: string): string {
  let whole = "";
  let from = 0;
  for (const { hyphen, next } of breaksIn(text)) {
    whole += text.slice(from, hyphen);
    from = next;
  }
  return from === 0 ? text : whole + text.slice(from);
}
