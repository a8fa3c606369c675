import { type Code, f64x2, i32, i32x4, loopWhile, type Routine, v128 } from "../wasm/assembler.ts";
import { ONE } from "./read.ts";

/** How many numbers of an embedding are worked out at once: two in each of four vectors. */
const AT_ONCE = 8;

const VECTORS = ["sum0", "sum1", "sum2", "sum3"] as const;

/**
 * Embeddings of words, one after the other, as numbers of 16 bits: each the sum of `parts` rows of a table of codes of eight bits, every row by its own
 * scale, put through the curve of all units. `rows` has the numbers of the rows, word by word. Sums have 64 bits and a fixed order.
 */
export const EMBED: Routine = {
  name: "embed",
  parameters: ["out", "rows", "words", "parts", "table", "scales", "width"],
  numbers: ["word", "unit", "part", "rowAt", "row", "codeAt"],
  vectors: ["one", "whole", "middle", "scale", "x", "up", ...VECTORS],
  body: ({ get, set }) => {
    const advance = (name: string, by: Code) => set(name, i32.add(get(name), by));
    const bytes = (count: Code) => i32.mul(count, i32.const(4));
    const codes = (offset: number) => f64x2.converted(i32x4.widened(i32x4.widenedBytes(v128.load16Splat(offset, get("codeAt")))));
    const add = VECTORS.map((sum, at) => set(sum, f64x2.add(get(sum), f64x2.mul(codes(2 * at), get("scale")))));
    const write = VECTORS.map((sum, at) => [
      ...set("x", f64x2.div(f64x2.mul(get("whole"), get(sum)), f64x2.sqrt(f64x2.add(get("one"), f64x2.mul(get(sum), get(sum)))))),
      // The nearest whole number, of two equally near the upper one, as `Math.round` has it.
      ...set("up", f64x2.ceiling(get("x"))),
      ...set("x", v128.and(f64x2.greater(f64x2.sub(get("up"), get("middle")), get("x")), get("one"))),
      ...set("x", i32x4.truncatedPair(f64x2.sub(get("up"), get("x")))),
      ...v128.store32(4 * at, get("out"), i32x4.narrow(get("x"), get("x"))),
    ]);
    return [
      ...set("one", f64x2.const(1)),
      ...set("whole", f64x2.const(ONE)),
      ...set("middle", f64x2.const(0.5)),
      ...loopWhile(
        i32.less(get("word"), get("words")),
        set("unit", i32.const(0)),
        loopWhile(
          i32.less(get("unit"), get("width")),
          ...VECTORS.map((sum) => set(sum, i32x4.splat(i32.const(0)))),
          set("rowAt", get("rows")),
          set("part", i32.const(0)),
          loopWhile(
            i32.less(get("part"), get("parts")),
            set("row", i32.load(0, get("rowAt"))),
            set("scale", f64x2.promoted(v128.load32Splat(0, i32.add(get("scales"), bytes(get("row")))))),
            set("codeAt", i32.add(i32.add(get("table"), get("unit")), i32.mul(get("row"), get("width")))),
            ...add,
            advance("rowAt", i32.const(4)),
            advance("part", i32.const(1)),
          ),
          ...write,
          advance("out", i32.const(2 * AT_ONCE)),
          advance("unit", i32.const(AT_ONCE)),
        ),
        advance("rows", bytes(get("parts"))),
        advance("word", i32.const(1)),
      ),
    ];
  },
};
