import { type Code, f32x4, f64x2, i32, i32x4, loopWhile, type Routine, v128 } from "../wasm/assembler.ts";

/** Two numbers in each of four vectors. */
const AT_ONCE = 8;
const SUMS = ["sum0", "sum1", "sum2", "sum3"] as const;

/**
 * Sums of rows of a table of floating-point numbers, `parts` rows a word, whose numbers stand one after the other in `rows`; `width` is a multiple of eight.
 * Sums have 64 bits and a fixed order; what is written has 32.
 */
export const ADD_FLOATS: Routine = {
  name: "addFloats",
  parameters: ["out", "rows", "words", "parts", "table", "width"],
  numbers: ["word", "unit", "part", "rowAt", "from"],
  vectors: SUMS,
  body: ({ get, set }) => {
    const advance = (name: string, by: Code) => set(name, i32.add(get(name), by));
    const bytes = (count: Code) => i32.mul(count, i32.const(4));
    return loopWhile(
      i32.less(get("word"), get("words")),
      set("unit", i32.const(0)),
      loopWhile(
        i32.less(get("unit"), get("width")),
        ...SUMS.map((sum) => set(sum, i32x4.splat(i32.const(0)))),
        set("rowAt", get("rows")),
        set("part", i32.const(0)),
        loopWhile(
          i32.less(get("part"), get("parts")),
          set("from", i32.add(get("table"), bytes(i32.add(get("unit"), i32.mul(i32.load(0, get("rowAt")), get("width")))))),
          ...SUMS.map((sum, at) => set(sum, f64x2.add(get(sum), f64x2.promoted(v128.load64(8 * at, get("from")))))),
          advance("rowAt", i32.const(4)),
          advance("part", i32.const(1)),
        ),
        ...SUMS.map((sum, at) => v128.storeLower(8 * at, get("out"), f32x4.demoted(get(sum)))),
        advance("out", i32.const(4 * AT_ONCE)),
        advance("unit", i32.const(AT_ONCE)),
      ),
      advance("rows", bytes(get("parts"))),
      advance("word", i32.const(1)),
    );
  },
};

/**
 * The sum of `count` rows of a table of whole numbers of 16 bits, as numbers of 32 bits. The highest bits of each of `features` are the number of a row, what is left of it
 * after a shift; `columns` is a multiple of four.
 */
export const ADD_SHORTS: Routine = {
  name: "addShorts",
  parameters: ["out", "features", "count", "shift", "table", "columns"],
  numbers: ["column", "which", "at", "row"],
  vectors: ["sum"],
  body: ({ get, set }) => {
    const advance = (name: string, by: Code) => set(name, i32.add(get(name), by));
    return [
      ...set("row", i32.mul(get("columns"), i32.const(2))),
      ...loopWhile(
        i32.less(get("column"), get("columns")),
        set("sum", i32x4.splat(i32.const(0))),
        set("at", get("features")),
        set("which", i32.const(0)),
        loopWhile(
          i32.less(get("which"), get("count")),
          set(
            "sum",
            i32x4.add(
              get("sum"),
              v128.load16x4(0, i32.add(get("table"), i32.mul(i32.shifted(i32.load(0, get("at")), get("shift")), get("row")))),
            ),
          ),
          advance("at", i32.const(4)),
          advance("which", i32.const(1)),
        ),
        v128.store(0, get("out"), get("sum")),
        advance("out", i32.const(16)),
        advance("table", i32.const(8)),
        advance("column", i32.const(4)),
      ),
    ];
  },
};
