/** Words that are counted at most: no rule asks for more. */
const COUNTED = 200;

/** The number of words, counted up to a bound so that a line of any length costs the same. Two signs of Chinese or Japanese, which write no spaces, are one. */
export function wordCount(text: string): number {
  let words = 0;
  let signs = 0;
  let inside = false;
  for (let at = 0; at < text.length && words + signs / 2 < COUNTED; at++) {
    const code = text.charCodeAt(at);
    const sign = isSign(code);
    const space = isSpace(code);
    if (sign) signs++;
    else if (!space && !inside) words++;
    inside = !space && !sign;
  }
  return words + Math.ceil(signs / 2);
}

/** Kana and Han, without their rarest. */
function isSign(code: number): boolean {
  return code >= 0x3041 && (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff));
}

/** White space as JavaScript's `\s` has it. */
export function isSpace(code: number): boolean {
  return code <= 0x20 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : code >= 0xa0 && WIDE_SPACES.has(code);
}

const WIDE_SPACES = new Set([
  0xa0,
  0x1680,
  0x2028,
  0x2029,
  0x202f,
  0x205f,
  0x3000,
  0xfeff,
  ...Array.from({ length: 11 }, (_, index) => 0x2000 + index),
]);

/** Characters at the end in which a sentence's end is looked for, behind closing marks. */
const TAIL = 12;

/** Characters of a remark in brackets behind the last stop: `in good time". ($1 = 0.92 crowns)`. */
const REMARK = 100;

/** Whether a text ends as sentences do, closing quotation marks and brackets, marks of notes, little pictures and a remark in brackets behind the stop apart. */
export function endsSentence(text: string): boolean {
  const end = text.slice(-TAIL);
  if (/[.!?…。！？](?:["'”’»」』）)\]]|\[\d{1,3}\])*(?:\s?\p{Extended_Pictographic}\ufe0f?)*$/u.test(end)) return true;
  return end.endsWith(")") && /[.!?…]["”’]? \([^()]{1,80}\)$/.test(text.slice(-REMARK));
}

/** Whether a text opens with a quotation mark. */
export function startsQuote(text: string): boolean {
  return /^["“”„«‘'`]/.test(text);
}

/** Code units by which two texts are compared; with the length behind them, so that long ones still differ. */
const COMPARED = 400;

/** A text as it is compared with others: letters and digits in lower case, all else folded. Empty where there are none. */
export function keyOf(text: string): string {
  const folded = text
    .slice(0, COMPARED)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return text.length > COMPARED ? `${folded} ${text.length}` : folded;
}
