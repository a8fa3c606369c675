import { hashOf, hashOfAll } from "./hash.ts";

/** The hashes of all stretches of so many words, each once, smallest first. None where there are fewer words. */
export function piecesOf(words: readonly string[], length: number): Uint32Array {
  if (words.length < length) return new Uint32Array();
  const hashes = Uint32Array.from(words, hashOf);
  const pieces = new Uint32Array(words.length - length + 1);
  for (let at = 0; at < pieces.length; at++) pieces[at] = hashOfAll(hashes, at, at + length);
  return distinct(pieces.sort());
}

function distinct(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (const piece of sorted) if (kept === 0 || sorted[kept - 1] !== piece) sorted[kept++] = piece;
  return sorted.slice(0, kept);
}

/** The smallest pieces of a text: a sample that is the same of what texts share, whatever else is in them. */
export interface Sample {
  /** Smallest first. */
  readonly least: Uint32Array;
  /** Whether these are all. */
  readonly whole: boolean;
}

/** How many of the pieces looked at are in both texts, seen from the one of which more is in the other. */
export interface Shared {
  readonly both: number;
  readonly of: number;
}

/** The `most` smallest pieces. */
export function sampleOf(pieces: Uint32Array, most: number): Sample {
  return { least: pieces.slice(0, most), whole: pieces.length <= most };
}

/**
 * How much of one text is in another, by the pieces below the largest that both samples surely have: the bottom-k sketch of Broder (On the
 * resemblance and containment of documents, 1997). Containment, since who cuts a story still copies all that is left. Takes steps by the samples.
 */
export function sharedOf(one: Sample, other: Sample): Shared {
  const bound = Math.min(boundOf(one), boundOf(other));
  const [first, second] = [below(one.least, bound), below(other.least, bound)];
  let both = 0;
  for (let left = 0, right = 0; left < first && right < second; ) {
    const [here, there] = [one.least[left]!, other.least[right]!];
    if (here === there) both++;
    if (here <= there) left++;
    if (there <= here) right++;
  }
  return { both, of: Math.min(first, second) };
}

/** Up to which hash a sample has all pieces of its text. */
function boundOf({ least, whole }: Sample): number {
  return whole ? 2 ** 32 : (least[least.length - 1] ?? 0);
}

function below(least: Uint32Array, bound: number): number {
  let count = least.length;
  while (count > 0 && least[count - 1]! > bound) count--;
  return count;
}

/** Writes hashes as text: four bytes each, the lowest first, in base64. */
export function toBase64(hashes: Uint32Array): string {
  const bytes = Buffer.alloc(hashes.length * 4);
  for (const [index, hash] of hashes.entries()) bytes.writeUInt32LE(hash, index * 4);
  return bytes.toString("base64");
}

/** Reads back what `toBase64` wrote. */
export function fromBase64(text: string): Uint32Array {
  const bytes = Buffer.from(text, "base64");
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => bytes.readUInt32LE(index * 4));
}
