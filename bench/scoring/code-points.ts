/**
 * A function from offsets in code points to offsets in UTF-16 code units of the same text. Offsets past the end are the end.
 *
 * @example utf16Offsets("🙂 yes")(2) // 3
 */
export function utf16Offsets(text: string): (codePoint: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (codePoint) => Math.min(codePoint, text.length);
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  return (codePoint) => offsets[codePoint] ?? text.length;
}
