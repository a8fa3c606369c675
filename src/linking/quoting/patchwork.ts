import { gramsOf } from "../wording/index.ts";
import { type Laid, SLACK, whole } from "./place.ts";
import type { Searched } from "./searched.ts";
import type { Piece } from "./sought.ts";

/** A patch has at least so many words. */
const LEAST = 4;

/** Of a piece's words so many, in percent, must be made of patches. */
const COVER = 85;

/** The places that a piece is put together from, each word for word; null where it is not made of several that are apart, or in another order. */
export function patchwork(searched: Searched, piece: Piece): Laid[] | null {
  const patches: Laid[] = [];
  const grams = gramsOf(piece.words);
  for (let own = 0; own < grams.length; ) {
    const patch = longest(searched, piece, own, grams[own]!, patches.at(-1)?.end ?? 0);
    if (patch) patches.push(patch);
    own += patch ? patch.end - patch.start : 1;
  }
  const covered = patches.reduce((sum, { start, end }) => sum + end - start, 0);
  const apart = patches.some(
    ({ start }, index) => index > 0 && (start < patches[index - 1]!.end || start > patches[index - 1]!.end + SLACK),
  );
  return apart && 100 * covered >= COVER * piece.words.length ? patches : null;
}

/** The longest run of the text that a piece's words go along with from one of them on; of several the first after the patch before. */
function longest({ words, places }: Searched, piece: Piece, own: number, gram: number, after: number): Laid | null {
  let best: { at: number; length: number } | null = null;
  for (const at of places.get(gram) ?? []) {
    let length = 0;
    while (own + length < piece.words.length && words[at + length]?.word === piece.words[own + length]) length++;
    if (!best || length > best.length || (length === best.length && best.at < after && at >= after)) best = { at, length };
  }
  if (!best || best.length < LEAST) return null;
  const end = own + best.length;
  return whole({ words: piece.words.slice(own, end), shown: piece.shown.slice(own, end), elided: false }, best.at);
}
