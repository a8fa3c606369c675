import { type Code, f32x4, i32, i32x4, loopWhile, type Routine, v128 } from "../wasm/assembler.ts";

/**
 * What a layer tells of each row, out of sums that stand ready by word: `out = (the sums of the row's words) * scales + bias`. `words` holds an address
 * for every word, a row's being as many as `window`; at the address stand `columns` sums for the word as the first of them, then as the second, and so on.
 */
export const GATHER: Routine = {
  name: "gather",
  parameters: ["out", "words", "window", "scales", "bias", "rows", "columns"],
  numbers: ["row", "column", "word", "wordAt", "within"],
  vectors: ["sum"],
  body: ({ get, set }) => {
    const advance = (name: string, by: Code) => set(name, i32.add(get(name), by));
    const bytes = (count: Code) => i32.mul(count, i32.const(4));
    return loopWhile(
      i32.less(get("row"), get("rows")),
      set("column", i32.const(0)),
      loopWhile(
        i32.less(get("column"), bytes(get("columns"))),
        set("sum", i32x4.splat(i32.const(0))),
        set("within", get("column")),
        set("wordAt", get("words")),
        set("word", i32.const(0)),
        loopWhile(
          i32.less(get("word"), get("window")),
          set("sum", i32x4.add(get("sum"), v128.load(0, i32.add(i32.load(0, get("wordAt")), get("within"))))),
          advance("within", bytes(get("columns"))),
          advance("wordAt", i32.const(4)),
          advance("word", i32.const(1)),
        ),
        v128.store(
          0,
          get("out"),
          f32x4.add(
            f32x4.mul(f32x4.converted(get("sum")), v128.load(0, i32.add(get("scales"), get("column")))),
            v128.load(0, i32.add(get("bias"), get("column"))),
          ),
        ),
        advance("out", i32.const(16)),
        advance("column", i32.const(16)),
      ),
      advance("words", i32.const(4)),
      advance("row", i32.const(1)),
    );
  },
};
