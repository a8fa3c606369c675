import { type Code, f32x4, i32, i32x4, loopWhile, type Routine, type Variables, v128 } from "../wasm/assembler.ts";

/** What a one is among activations of 16 bits. */
export const ONE = 8192;

/** Adding this number leaves the nearest whole one, of two equally near the even one, in the lower bits of what stands for the sum: so it is for all up to 2²². */
const ROUNDING = 12_582_912;

/** The variables that hold what the curve and rounding need: a constant inside of a loop would be made anew in every turn. */
export const CONSTANTS = ["unity", "rounding"] as const;

/** Sets them. */
export const constants = ({ set }: Variables): Code => [...set("unity", f32x4.const(1)), ...set("rounding", f32x4.const(ROUNDING))];

/** x / sqrt(1 + x²), from -1 to 1: the curve of all units. */
export const curveOf = ({ get }: Variables, x: Code): Code => f32x4.div(x, f32x4.sqrt(f32x4.add(get("unity"), f32x4.mul(x, x))));

/** Floating-point numbers, none beyond 2¹⁵, as the lower four of 16 bits, the nearest and of two equally near the even one. */
export const quantized = ({ get }: Variables, x: Code): Code => {
  const whole = i32x4.sub(f32x4.add(x, get("rounding")), get("rounding"));
  return i32x4.narrow(whole, whole);
};

/**
 * Reads a sentence with half of a layer's units, word by word: what each keeps of the past, and what it tells. `gates` points at the candidates of
 * the first word; how much is kept and how much is told stand `units` numbers further each. `old` is the layer's input, which it passes
 * on in part. Strides are in bytes and may be negative, to read backwards, or zero.
 */
export const READ: Routine = {
  name: "read",
  parameters: ["out", "gates", "old", "words", "half", "units", "outStep", "gateStep", "oldStep"],
  numbers: ["unit", "word", "outAt", "candidateAt", "keepAt", "tellAt", "oldAt"],
  vectors: [...CONSTANTS, "middle", "whole", "part", "cell", "keep", "tell", "x"],
  body: (variables) => {
    const { get, set } = variables;
    const advance = (name: string, by: Code) => set(name, i32.add(get(name), by));
    const rest = (name: string) => f32x4.sub(get("unity"), get(name));
    const mixed = (how: string, one: Code, other: Code) => f32x4.add(f32x4.mul(get(how), one), f32x4.mul(rest(how), other));
    const old = f32x4.mul(f32x4.converted(v128.load16x4(0, get("oldAt"))), get("part"));
    return [
      ...constants(variables),
      ...set("middle", f32x4.const(0.5)),
      ...set("whole", f32x4.const(ONE)),
      ...set("part", f32x4.const(1 / ONE)),
      ...loopWhile(
        i32.less(get("unit"), get("half")),
        set("outAt", get("out")),
        set("candidateAt", get("gates")),
        set("keepAt", i32.add(get("gates"), i32.mul(get("units"), i32.const(4)))),
        set("tellAt", i32.add(get("gates"), i32.mul(get("units"), i32.const(8)))),
        set("oldAt", get("old")),
        set("cell", f32x4.const(0)),
        set("word", i32.const(0)),
        loopWhile(
          i32.less(get("word"), get("words")),
          curved(variables, "keep", "keepAt"),
          curved(variables, "tell", "tellAt"),
          set("cell", mixed("keep", get("cell"), v128.load(0, get("candidateAt")))),
          v128.storeLower(
            0,
            get("outAt"),
            quantized(variables, f32x4.mul(mixed("tell", curveOf(variables, get("cell")), old), get("whole"))),
          ),
          ...["candidateAt", "keepAt", "tellAt"].map((name) => advance(name, get("gateStep"))),
          advance("outAt", get("outStep")),
          advance("oldAt", get("oldStep")),
          advance("word", i32.const(1)),
        ),
        advance("gates", i32.const(16)),
        advance("out", i32.const(8)),
        advance("old", i32.const(8)),
        advance("unit", i32.const(4)),
      ),
    ];
  },
};

/** The share that a gate stands for: from 0 to 1 by the curve of all units. */
const curved = (variables: Variables, name: string, at: string): Code => {
  const { get, set } = variables;
  return [
    ...set("x", v128.load(0, get(at))),
    ...set(name, f32x4.add(get("middle"), f32x4.mul(get("middle"), curveOf(variables, get("x"))))),
  ];
};
