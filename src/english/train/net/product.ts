import { type Code, f32x4, i32, loopWhile, type Routine, times, v128 } from "../../model/wasm/assembler.ts";

/** How many rows and columns of a product are worked out at once: as many sums as stay in registers. */
const ROWS = 4;
export const COLUMNS = 8;

const numbered = (name: string): string[] => Array.from({ length: ROWS }, (_, at) => `${name}${at}`);

/** `c += a · b` in floating point, in a fixed order. Strides are in bytes; `b` and `c` hold the columns of a row one after the other, `a` may lie either way. */
export const PRODUCT: Routine = {
  name: "product",
  parameters: ["c", "a", "b", "rows", "columns", "depth", "aRow", "aStep", "bRow", "cRow"],
  numbers: ["row", "column", "step", "bAt", ...numbered("a"), ...numbered("c")],
  vectors: ["left", "right", "one", ...numbered("left"), ...numbered("right")],
  body: ({ get, set }) => {
    const advance = (name: string, by: Code) => set(name, i32.add(get(name), by));
    const pointers = (name: string, stride: string, rows: number) => [
      ...set(`${name}0`, i32.add(get(name), i32.mul(get("row"), get(stride)))),
      ...times(rows - 1, (at) => set(`${name}${at + 1}`, i32.add(get(`${name}${at}`), get(stride)))),
    ];
    const block = (rows: number): Code => [
      ...pointers("a", "aRow", rows),
      ...pointers("c", "cRow", rows),
      ...times(rows, (at) => [...set(`left${at}`, v128.load(0, get(`c${at}`))), ...set(`right${at}`, v128.load(16, get(`c${at}`)))]),
      ...set("bAt", get("b")),
      ...set("step", i32.const(0)),
      ...loopWhile(
        i32.less(get("step"), get("depth")),
        set("left", v128.load(0, get("bAt"))),
        set("right", v128.load(16, get("bAt"))),
        times(rows, (at) => [
          ...set("one", v128.load32Splat(0, get(`a${at}`))),
          ...set(`left${at}`, f32x4.add(get(`left${at}`), f32x4.mul(get("one"), get("left")))),
          ...set(`right${at}`, f32x4.add(get(`right${at}`), f32x4.mul(get("one"), get("right")))),
          ...advance(`a${at}`, get("aStep")),
        ]),
        advance("bAt", get("bRow")),
        advance("step", i32.const(1)),
      ),
      ...times(rows, (at) => [...v128.store(0, get(`c${at}`), get(`left${at}`)), ...v128.store(16, get(`c${at}`), get(`right${at}`))]),
      ...advance("row", i32.const(rows)),
    ];
    return loopWhile(
      i32.less(get("column"), get("columns")),
      set("row", i32.const(0)),
      loopWhile(i32.less(i32.add(get("row"), i32.const(ROWS - 1)), get("rows")), block(ROWS)),
      loopWhile(i32.less(get("row"), get("rows")), block(1)),
      advance("b", i32.const(4 * COLUMNS)),
      advance("c", i32.const(4 * COLUMNS)),
      advance("column", i32.const(COLUMNS)),
    );
  },
};
