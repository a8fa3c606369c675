import { type Code, i32, i32x4, loopWhile, type Routine, v128 } from "../wasm/assembler.ts";

/** How far each word agrees with each as its head: `out[word][head]` is the sum of the products of their `units` numbers. Strides are in bytes. */
export const AGREE: Routine = {
  name: "agree",
  parameters: ["out", "words", "heads", "count", "units", "row"],
  numbers: ["word", "head", "unit", "wordAt", "headsAt", "headAt"],
  vectors: ["sum"],
  body: ({ get, set }) => {
    const advance = (name: string, by: Code) => set(name, i32.add(get(name), by));
    const lanes = [0, 1, 2, 3].map((lane) => i32x4.lane(lane, get("sum")));
    return loopWhile(
      i32.less(get("word"), get("count")),
      set("headsAt", get("heads")),
      set("head", i32.const(0)),
      loopWhile(
        i32.less(get("head"), get("count")),
        set("wordAt", get("words")),
        set("headAt", get("headsAt")),
        set("sum", i32x4.splat(i32.const(0))),
        set("unit", i32.const(0)),
        loopWhile(
          i32.less(get("unit"), get("units")),
          set("sum", i32x4.add(get("sum"), i32x4.dot(v128.load(0, get("wordAt")), v128.load(0, get("headAt"))))),
          advance("wordAt", i32.const(16)),
          advance("headAt", i32.const(16)),
          advance("unit", i32.const(8)),
        ),
        i32.store(0, get("out"), i32.add(i32.add(lanes[0]!, lanes[1]!), i32.add(lanes[2]!, lanes[3]!))),
        advance("out", i32.const(4)),
        advance("headsAt", get("row")),
        advance("head", i32.const(1)),
      ),
      advance("words", get("row")),
      advance("word", i32.const(1)),
    );
  },
};
