/** Bytes of Windows-1252 that are quotation marks, dashes, dots and the like, where UTF-8 has no character: nobody means anything else by them. */
const SIGNS: Readonly<Record<number, string>> = {
  128: "€",
  130: "‚",
  132: "„",
  133: "…",
  139: "‹",
  145: "‘",
  146: "’",
  147: "“",
  148: "”",
  149: "•",
  150: "–",
  151: "—",
  153: "™",
  155: "›",
};

/** Signs that are mended: a text with more is none that somebody pasted into. */
const MOST = 100_000;

/**
 * Text in UTF-8 into which signs of Windows-1252 were put, as editors do that paste from elsewhere; null where other bytes are broken, or none of its characters beyond
 * ASCII is UTF-8. Linear.
 */
export function mendedUtf8(bytes: Uint8Array): string | null {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const pieces: string[] = [];
  let from = 0;
  let whole = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 1) whole++;
    if (length > 0) {
      at += length;
      continue;
    }
    const sign = SIGNS[bytes[at]!];
    if (sign === undefined || pieces.length >= 2 * MOST) return null;
    pieces.push(decoder.decode(bytes.subarray(from, at)), sign);
    from = ++at;
  }
  return whole === 0 ? null : pieces.join("") + decoder.decode(bytes.subarray(from));
}

/** The bytes of the character of UTF-8 that stands at a place; 0 where none does (RFC 3629). */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const [first, second] = [bytes[at]!, bytes[at + 1] ?? 0];
  if (first < 0x80) return 1;
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let step = 2; step < length; step++) if (((bytes[at + step] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
