/** By what statements are ordered: the number that stands at a statement's place in `keys`; or, `by` given, at the place that this has for the statement. */
export interface Order {
  readonly keys: Int32Array;
  readonly by: Int32Array | null;
}

/** What a statement is ordered by, greatest first; what is unknown is 0. */
export function keyIn({ keys, by }: Order, seq: number): number {
  return keys[by === null ? seq : by[seq]!]!;
}

/**
 * Of the statements that come after a key in falling order, or have that very key, those among which the next `most` are whatever decides between equal keys: the
 * ones with the greatest keys, and all that are equal to the least of these.
 */
export function newest(matches: Int32Array, { keys, by }: Order, most: number, from: number): number[] {
  // A heap holds the greatest keys met so far, the least of them on top: what is less when it is met never comes.
  const heap = new Float64Array(most).fill(Number.NEGATIVE_INFINITY);
  const met: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  // What came in last is mostly what is newest, so that going backwards little else is met.
  for (let at = matches.length - 1; at >= 0; at--) {
    const seq = matches[at]!;
    const key = keys[by === null ? seq : by[seq]!]!;
    if (key < least || key > from) continue;
    met.push(seq);
    if (key === from || key === least) continue;
    replaceTop(heap, key);
    least = heap[0]!;
  }
  return met.filter((seq) => keyIn({ keys, by }, seq) >= least);
}

function replaceTop(heap: Float64Array, key: number): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    const child = right < heap.length && heap[right]! < heap[left]! ? right : left;
    if (child >= heap.length || heap[child]! >= key) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = key;
}
