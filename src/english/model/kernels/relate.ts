import { type Code, f32x4, f64x2, i32, i32x4, loopWhile, type Routine, v128 } from "../wasm/assembler.ts";
import { CONSTANTS, constants, curveOf, quantized } from "./read.ts";

/**
 * Puts the sums of three rows each through the curve of all units, as numbers of 16 bits: `rows` holds three addresses for every row that is written,
 * `one` is what a one becomes. Sums have 64 bits and are rounded to 32 once.
 */
export const RELATE: Routine = {
  name: "relate",
  parameters: ["out", "rows", "count", "columns", "one"],
  numbers: ["row", "column", "a", "b", "c"],
  vectors: [...CONSTANTS, "unit", "x"],
  body: (variables) => {
    const { get, set } = variables;
    const advance = (name: string, by: Code) => set(name, i32.add(get(name), by));
    const pair = (name: string, offset: number) => f64x2.promoted(v128.load64(offset, get(name)));
    const sums = (offset: number) => f32x4.demoted(f64x2.add(f64x2.add(pair("a", offset), pair("b", offset)), pair("c", offset)));
    const four = i32x4.joined(sums(0), sums(8));
    return [
      ...constants(variables),
      ...set("unit", f32x4.converted(i32x4.splat(get("one")))),
      ...loopWhile(
        i32.less(get("row"), get("count")),
        ...["a", "b", "c"].map((name, at) => set(name, i32.load(4 * at, get("rows")))),
        set("column", i32.const(0)),
        loopWhile(
          i32.less(get("column"), get("columns")),
          set("x", four),
          v128.storeLower(0, get("out"), quantized(variables, f32x4.mul(curveOf(variables, get("x")), get("unit")))),
          ...["a", "b", "c"].map((name) => advance(name, i32.const(16))),
          advance("out", i32.const(8)),
          advance("column", i32.const(4)),
        ),
        advance("rows", i32.const(12)),
        advance("row", i32.const(1)),
      ),
    ];
  },
};
