/** What kind of token stands somewhere. The numbers are part of the format of the weights. */
export const KIND = {
  edge: 0,
  lower: 1,
  capital: 2,
  capitals: 3,
  mixed: 4,
  letter: 5,
  number: 6,
  stop: 7,
  question: 8,
  call: 9,
  ellipsis: 10,
  ender: 11,
  comma: 12,
  semicolon: 13,
  colon: 14,
  dash: 15,
  openBracket: 16,
  closeBracket: 17,
  openQuote: 18,
  closeQuote: 19,
  quote: 20,
  short: 21,
  address: 22,
  emoticon: 23,
  bullet: 24,
  symbol: 25,
  ending: 26,
  picture: 27,
} as const;

const all = (marks: string, kind: number) => [...marks].map((mark) => [mark, kind] as const);

const MARKS: ReadonlyMap<string, number> = new Map([
  [".", KIND.stop],
  ["?", KIND.question],
  ["!", KIND.call],
  ["…", KIND.ellipsis],
  [",", KIND.comma],
  [";", KIND.semicolon],
  [":", KIND.colon],
  ["``", KIND.openQuote],
  ["''", KIND.quote],
  ...all("-–—―", KIND.dash),
  ...all("([{<", KIND.openBracket),
  ...all(")]}>", KIND.closeBracket),
  ...all("“‘„«‹", KIND.openQuote),
  ...all("”’»›", KIND.closeQuote),
  ...all(`"'`, KIND.quote),
  ...all("*•·●▪■◦►➢+=_~#|\\/^", KIND.bullet),
]);

/** The kind of a token that holds neither letter nor digit. */
export function kindOfMark(word: string): number {
  const known = MARKS.get(word);
  if (known !== undefined) return known;
  if (/^(?:\.{2,}|…|\[\.{3}\]|\[…\])/.test(word)) return KIND.ellipsis;
  if (/^[!?.…]+$/.test(word)) return KIND.ender;
  if (/^[-–—]+$/.test(word)) return word.length > 3 ? KIND.bullet : KIND.dash;
  if (/^[=_*~+#<>]+$/.test(word)) return KIND.bullet;
  if (/^[:;=8^(][-'^_o]?[)(\]|/\\*^><]+$/.test(word)) return KIND.emoticon;
  return /\p{Extended_Pictographic}/u.test(word) ? KIND.picture : KIND.symbol;
}

/** How many of a token's characters are capitals, small letters and digits, and whether the first is a capital. */
export interface Letters {
  readonly opens: boolean;
  readonly upper: number;
  readonly lower: number;
  readonly digits: number;
}

/** The kind of a token with a letter or a digit. */
export function kindOfWord(word: string, { opens, upper, lower, digits }: Letters): number {
  if (word.length > 4 && /[@/]|www\./.test(word)) return KIND.address;
  if (digits > 0 && digits >= upper + lower) return KIND.number;
  if (/^[:;=]/.test(word)) return KIND.emoticon;
  if (/^['’]|^n['’]t$/i.test(word)) return KIND.ending;
  if (word.length > 1 && word.endsWith(".")) return KIND.short;
  if (upper === 0) return KIND.lower;
  if (upper === 1 && lower === 0) return KIND.letter;
  if (lower === 0) return KIND.capitals;
  return upper === 1 && opens ? KIND.capital : KIND.mixed;
}

/** Whether a token of this kind ends sentences. */
export const isEnder = (kind: number): boolean => kind >= KIND.stop && kind <= KIND.ender;

/** Whether a token of this kind is written with a capital. */
export const isCapitalKind = (kind: number): boolean => kind >= KIND.capital && kind <= KIND.letter;
