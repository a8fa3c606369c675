/** A matrix in the workshop's memory, row by row. The number of columns is a multiple of eight. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** Rows to columns. */
export function transpose(into: Matrix, from: Matrix): void {
  const [a, b] = [into.values, from.values];
  for (let row = 0; row < from.rows; row++)
    for (let column = 0; column < from.columns; column++) a[column * from.rows + row] = b[row * from.columns + column]!;
}

/** Adds each of the first rows to `sums`. */
export function sumRows(sums: Float32Array, { columns, values }: Matrix, rows: number): void {
  for (let row = 0; row < rows; row++) for (let at = 0; at < columns; at++) sums[at]! += values[row * columns + at]!;
}
