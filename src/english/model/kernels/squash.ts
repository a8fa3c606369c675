import { type Code, f32x4, i32, i32x4, loopWhile, type Routine, v128 } from "../wasm/assembler.ts";
import { CONSTANTS, constants, curveOf, quantized } from "./read.ts";

/** Puts the first `columns` numbers of each row through the curve of all units, as numbers of 16 bits; `one` is what a one becomes. Strides are in bytes. */
export const SQUASH: Routine = {
  name: "squash",
  parameters: ["out", "from", "rows", "columns", "outRow", "fromRow", "one"],
  numbers: ["row", "column", "outAt", "fromAt"],
  vectors: [...CONSTANTS, "x", "unit"],
  body: (variables) => {
    const { get, set } = variables;
    const advance = (name: string, by: Code) => set(name, i32.add(get(name), by));
    return [
      ...constants(variables),
      ...set("unit", f32x4.converted(i32x4.splat(get("one")))),
      ...loopWhile(
        i32.less(get("row"), get("rows")),
        set("outAt", get("out")),
        set("fromAt", get("from")),
        set("column", i32.const(0)),
        loopWhile(
          i32.less(get("column"), get("columns")),
          set("x", v128.load(0, get("fromAt"))),
          v128.storeLower(0, get("outAt"), quantized(variables, f32x4.mul(curveOf(variables, get("x")), get("unit")))),
          advance("outAt", i32.const(8)),
          advance("fromAt", i32.const(16)),
          advance("column", i32.const(4)),
        ),
        advance("out", get("outRow")),
        advance("from", get("fromRow")),
        advance("row", i32.const(1)),
      ),
    ];
  },
};
