import { type Code, f32x4, i32, loopWhile, type Routine, v128 } from "../wasm/assembler.ts";

/** Adds to each of `count` rows, one after the other at `out`, the numbers that stand `offset` bytes behind an address: `words` has one for every row. */
export const ADD_TOLD: Routine = {
  name: "addTold",
  parameters: ["out", "words", "offset", "count", "columns"],
  numbers: ["row", "column", "from"],
  vectors: [],
  body: ({ get, set }) => {
    const advance = (name: string, by: Code) => set(name, i32.add(get(name), by));
    return loopWhile(
      i32.less(get("row"), get("count")),
      set("from", i32.add(i32.load(0, get("words")), get("offset"))),
      set("column", i32.const(0)),
      loopWhile(
        i32.less(get("column"), get("columns")),
        v128.store(0, get("out"), f32x4.add(v128.load(0, get("out")), v128.load(0, get("from")))),
        advance("out", i32.const(16)),
        advance("from", i32.const(16)),
        advance("column", i32.const(4)),
      ),
      advance("words", i32.const(4)),
      advance("row", i32.const(1)),
    );
  },
};
