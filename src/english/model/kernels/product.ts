import { type Code, f32x4, i32, i32x4, loopWhile, type Routine, times, type Variables, v128 } from "../wasm/assembler.ts";

/** How many rows and columns are worked out at once: as many sums as stay in registers. */
export const ROWS = 4;
export const COLUMNS = 8;
/** How many pairs of the depth are worked through before it is asked whether there are more. */
const PAIRS = 4;

/**
 * Products of whole numbers of 16 bits with weights that `packWeights` has laid out: `out = (a · weights) * scales + bias`. Sums are whole numbers, so
 * their order does not matter; each is then scaled once. `pairs` is half the depth; `aRow` is the way from one row of `a` to the next, in
 * bytes: where it is shorter than a row is deep, rows reach over their neighbours.
 */
export const PRODUCT: Routine = productOf("product", ["scales", "bias"], ({ get, set }) => ({
  told: (sums, half) => f32x4.add(f32x4.mul(f32x4.converted(get(sums)), v128.load(half, get("scales"))), v128.load(half, get("bias"))),
  next: ["scales", "bias"].flatMap((name) => set(name, i32.add(get(name), i32.const(32)))),
}));

/** The same without scales and bias: the sums themselves, as whole numbers of 32 bits. */
export const SUMS: Routine = productOf("sums", [], ({ get }) => ({ told: (sums) => get(sums), next: [] }));

/** What a product writes of four sums, in the lower (0) or upper (16) half of eight columns, and what it does to go on to the next eight. */
interface Told {
  told(sums: string, half: 0 | 16): Code;
  readonly next: Code;
}

function productOf(name: string, scaling: readonly string[], toldBy: (variables: Variables) => Told): Routine {
  return {
    name,
    parameters: ["out", "a", "weights", ...scaling, "rows", "columns", "pairs", "aRow"],
    numbers: ["row", "column", "pair", "at", "outRow", ...numbered("a"), ...numbered("out")],
    vectors: ["left", "right", "two", ...numbered("left"), ...numbered("right")],
    body: (variables) => bodyOf(variables, toldBy(variables)),
  };
}

function bodyOf({ get, set }: Variables, { told, next }: Told): Code {
  const advance = (name: string, by: Code) => set(name, i32.add(get(name), by));
  const inRow = (name: string, stride: string) => i32.add(get(name), i32.mul(get("row"), get(stride)));
  const pointers = (name: string, stride: string, rows: number) => [
    ...set(`${name}0`, inRow(name, stride)),
    ...times(rows - 1, (at) => set(`${name}${at + 1}`, i32.add(get(`${name}${at}`), get(stride)))),
  ];
  const some = (rows: number, pairs: number): Code => [
    ...times(pairs, (pair) => [
      ...set("left", v128.load(32 * pair, get("at"))),
      ...set("right", v128.load(32 * pair + 16, get("at"))),
      ...times(rows, (at) => [
        ...set("two", v128.load32Splat(4 * pair, get(`a${at}`))),
        ...set(`left${at}`, i32x4.add(get(`left${at}`), i32x4.dot(get("two"), get("left")))),
        ...set(`right${at}`, i32x4.add(get(`right${at}`), i32x4.dot(get("two"), get("right")))),
      ]),
    ]),
    ...times(rows, (at) => advance(`a${at}`, i32.const(4 * pairs))),
    ...advance("at", i32.const(32 * pairs)),
    ...advance("pair", i32.const(pairs)),
  ];
  const block = (rows: number): Code => [
    ...pointers("a", "aRow", rows),
    ...pointers("out", "outRow", rows),
    ...times(rows, (at) => [...set(`left${at}`, i32x4.splat(i32.const(0))), ...set(`right${at}`, i32x4.splat(i32.const(0)))]),
    ...set("at", get("weights")),
    ...set("pair", i32.const(0)),
    ...loopWhile(i32.less(i32.add(get("pair"), i32.const(PAIRS - 1)), get("pairs")), some(rows, PAIRS)),
    ...loopWhile(i32.less(get("pair"), get("pairs")), some(rows, 1)),
    ...times(rows, (at) => [
      ...v128.store(0, get(`out${at}`), told(`left${at}`, 0)),
      ...v128.store(16, get(`out${at}`), told(`right${at}`, 16)),
    ]),
    ...advance("row", i32.const(rows)),
  ];
  return [
    ...set("outRow", i32.mul(get("columns"), i32.const(4))),
    ...loopWhile(
      i32.less(get("column"), get("columns")),
      set("row", i32.const(0)),
      loopWhile(i32.less(i32.add(get("row"), i32.const(ROWS - 1)), get("rows")), block(ROWS)),
      loopWhile(i32.less(get("row"), get("rows")), block(1)),
      advance("weights", i32.mul(get("pairs"), i32.const(32))),
      next,
      advance("out", i32.const(32)),
      advance("column", i32.const(COLUMNS)),
    ),
  ];
}

function numbered(name: string): string[] {
  return Array.from({ length: ROWS }, (_, at) => `${name}${at}`);
}

/** Weights, row by row, as `PRODUCT` reads them: eight columns after eight, in these pair of rows after pair, in a pair the two weights of a column together. */
export function packWeights(codes: Int8Array, columns: number, into: Int16Array): void {
  const depth = codes.length / columns;
  let at = 0;
  for (let column = 0; column < columns; column += COLUMNS)
    for (let row = 0; row < depth; row += 2)
      for (let of = column; of < column + COLUMNS; of++) {
        into[at++] = codes[row * columns + of]!;
        into[at++] = codes[(row + 1) * columns + of]!;
      }
}
