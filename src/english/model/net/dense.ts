import type { Dense, Net } from "./net.ts";

/** `into` gets what a layer tells of each row of `from`; where a layer sees neighbours, the first and last row are passed over. */
export function multiply({ machine }: Net, layer: Dense, from: number, width: number, into: number, rows: number): void {
  const { weights, scales, bias, depth, columns } = layer;
  const edge = (depth / width - 1) / 2;
  machine.kernels.product(into + edge * columns * 4, from, weights, scales, bias, rows - 2 * edge, columns, depth / 2, width * 2);
}

/** For each row the class with the highest number; of equals the first. */
export function likeliest({ machine }: Net, from: number, columns: number, rows: number): Uint16Array {
  const told = new Float32Array(machine.memory, from, rows * columns);
  const classes = new Uint16Array(rows);
  for (let row = 0; row < rows; row++) {
    let top = row * columns;
    for (let at = top + 1; at < (row + 1) * columns; at++) if (told[at]! > told[top]!) top = at;
    classes[row] = top - row * columns;
  }
  return classes;
}
