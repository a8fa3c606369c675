/** Values sorted into steps, so that a split looks at few bounds. */
export interface Bins {
  /** Of each value the bounds of its steps, ascending; a step begins with its bound. */
  readonly bounds: readonly (readonly number[])[];
  /** In which step each value of each example lies, example after example. */
  readonly steps: Uint8Array;
}

/** Sorts columns into at most `most` steps, of about as many of the examples `which` each. */
export function binned(columns: readonly Int32Array[], which: readonly number[], most: number): Bins {
  const bounds = columns.map((column) => boundsOf(column, which, most));
  const width = columns.length;
  const steps = new Uint8Array(width * (columns[0]?.length ?? 0));
  for (const [value, column] of columns.entries())
    for (let example = 0; example < column.length; example++) steps[example * width + value] = stepOf(bounds[value]!, column[example]!);
  return { bounds, steps };
}

function boundsOf(column: Int32Array, which: readonly number[], most: number): number[] {
  const values = Int32Array.from(which, (example) => column[example]!).sort();
  const bounds: number[] = [];
  for (let step = 1; step < most; step++) {
    const value = values[Math.trunc((step * values.length) / most)]!;
    if (value > (bounds.at(-1) ?? values[0]!)) bounds.push(value);
  }
  return bounds;
}

function stepOf(bounds: readonly number[], value: number): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bounds[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
