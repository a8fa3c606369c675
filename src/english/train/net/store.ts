import type { Dense } from "./dense.ts";
import type { Matrix } from "./matrix.ts";
import { layersOf, type Net } from "./net.ts";

/** The largest code of a weight. */
const LARGEST = 127;

/** What columns past the classes are told: less than any class ever is. */
const NEVER = -1e9;

/** The bytes of a net, as `loadNet` reads them: weights as codes of eight bits, with a scale for each row of the table and for each column of the layers. */
export function netBytes(net: Net): Uint8Array[] {
  const { table, relations, classes, tags, wordTags } = net;
  const counts = new Map<unknown, number>([
    [tags, classes.tags],
    [wordTags, classes.tags],
    [relations.classes, classes.relations],
  ]);
  return [
    ...tableBytes(table.value),
    ...layersOf(net).flatMap((layer) => layerBytes(layer, counts.get(layer) ?? layer.bias.value.columns)),
    floatBytes(relations.distances.value.values),
  ];
}

/** The codes of a table, with a scale for each row. */
export function tableBytes({ rows, columns, values }: Matrix): Uint8Array[] {
  const scales = new Float32Array(rows);
  const codes = new Int8Array(rows * columns);
  for (let row = 0; row < rows; row++) encode(values, codes, scales, row, row * columns, 1, columns);
  return [floatBytes(scales), new Uint8Array(codes.buffer)];
}

/** The codes of a plain layer, with a scale for each column; columns from `count` on stand for nothing. */
export function layerBytes({ weights, bias }: Pick<Dense, "weights" | "bias">, count: number): Uint8Array[] {
  const { rows, columns, values } = weights.value;
  const scales = new Float32Array(columns);
  const codes = new Int8Array(rows * columns);
  for (let column = 0; column < count; column++) encode(values, codes, scales, column, column, columns, rows);
  const told = Float32Array.from(bias.value.values).fill(NEVER, count);
  return [floatBytes(scales), floatBytes(told), new Uint8Array(codes.buffer)];
}

/** Writes the codes of `count` weights, the first at `from` and the others `stride` apart, and their scale. */
function encode(
  values: Float32Array,
  codes: Int8Array,
  scales: Float32Array,
  which: number,
  from: number,
  stride: number,
  count: number,
): void {
  let largest = 0;
  for (let at = 0; at < count; at++) largest = Math.max(largest, Math.abs(values[from + at * stride]!));
  scales[which] = largest / LARGEST;
  const scale = scales[which]!;
  if (scale === 0) return;
  for (let at = 0; at < count; at++) codes[from + at * stride] = Math.round(values[from + at * stride]! / scale);
}

function floatBytes(values: Float32Array): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of values.entries()) view.setFloat32(4 * at, value, true);
  return bytes;
}
