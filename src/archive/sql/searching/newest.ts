/** Numbers of statements beside what they are ordered by. */
type KeyOf = (seq: number) => number;

/**
 * Of the statements that come after a key in falling order, or have that very key, those among which the next `most` are whatever decides between equal keys: the
 * ones with the greatest keys, and all that are equal to the least of these.
 */
export function newest(matches: Int32Array, keyOf: KeyOf, most: number, from: number): number[] {
  const least = leastOfGreatest(matches, keyOf, most, from);
  const chosen: number[] = [];
  for (const seq of matches) {
    const key = keyOf(seq);
    if (key === from || (key < from && key >= least)) chosen.push(seq);
  }
  return chosen;
}

/** The least of the `most` greatest keys below one; where there are fewer, the least there can be. A heap holds the greatest met so far, the least of them on top. */
function leastOfGreatest(matches: Int32Array, keyOf: KeyOf, most: number, below: number): number {
  const heap = new Float64Array(most).fill(Number.NEGATIVE_INFINITY);
  for (const seq of matches) {
    const key = keyOf(seq);
    if (key < below && key > heap[0]!) replaceTop(heap, key);
  }
  return heap[0]!;
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
