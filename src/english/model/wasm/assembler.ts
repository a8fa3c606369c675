/**
 * A small assembler of WebAssembly, so that the fast loops of the engine are source like all the rest and no compiler is needed. Code is written as
 * functions of code: `i32.add(get("a"), get("b"))` gives the bytes that put the sum on the stack.
 */
export type Code = readonly number[];

/** A number in LEB128, as WebAssembly writes sizes, indexes and opcodes. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return [...bytes, rest];
}

/** The same with a sign, as constants are written. */
function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (; rest > 63 || rest < -64; rest >>= 7) bytes.push((rest & 127) | 128);
  return [...bytes, rest & 127];
}

const simd =
  (opcode: number) =>
  (...operands: readonly Code[]): Code => [...operands.flat(), 0xfd, ...unsigned(opcode)];
const plain =
  (opcode: number) =>
  (...operands: readonly Code[]): Code => [...operands.flat(), opcode];

/** Memory is read and written without a promise of alignment, at an address plus a constant offset, in bytes. */
const access =
  (...opcode: number[]) =>
  (offset: number, ...operands: readonly Code[]): Code => [...operands.flat(), ...opcode, 0, ...unsigned(offset)];

/** Whole numbers of 32 bits: addresses and counters. */
export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  add: plain(0x6a),
  mul: plain(0x6c),
  less: plain(0x49),
  /** To the right, zeros coming in. */
  shifted: plain(0x76),
  load: access(0x28),
  store: access(0x36),
} as const;

/** 128 bits at once. */
export const v128 = {
  load: access(0xfd, 0x00),
  store: access(0xfd, 0x0b),
  /** 16 or 32 bits of memory in each of the lanes. */
  load16Splat: access(0xfd, 0x08),
  load32Splat: access(0xfd, 0x09),
  /** 64 bits; the upper half is 0. */
  load64: access(0xfd, 0x5d),
  /** Four numbers of 16 bits, widened to 32. */
  load16x4: access(0xfd, 0x03),
  /** The lower 64 bits. */
  storeLower: (offset: number, ...operands: readonly Code[]): Code => [...operands.flat(), 0xfd, 0x5b, 0, ...unsigned(offset), 0],
  /** The lower 32 bits. */
  store32: (offset: number, ...operands: readonly Code[]): Code => [...operands.flat(), 0xfd, 0x5a, 0, ...unsigned(offset), 0],
  and: simd(0x4e),
} as const;

/** Four numbers of 32 bits, or eight of 16. `dot` multiplies eight pairs of 16 bits and adds neighbours: four sums. */
export const i32x4 = {
  splat: simd(0x11),
  add: simd(0xae),
  sub: simd(0xb1),
  dot: simd(0xba),
  narrow: simd(0x85),
  /** The lower eight numbers of 8 bits as 16, the lower four of 16 as 32, with their signs. */
  widenedBytes: simd(0x87),
  widened: simd(0xa7),
  /** The lower two of one, then the lower two of another. */
  joined: (one: Code, other: Code): Code => [...one, ...other, 0xfd, 0x0d, ...[0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]],
  /** Two floating-point numbers of 64 bits, without what stands behind the point; the upper two are 0. */
  truncatedPair: simd(0xfc),
  lane: (which: number, of: Code): Code => [...of, 0xfd, 0x1b, which],
} as const;

/** Four floating-point numbers of 32 bits; every operation is exactly rounded, so all machines agree. */
export const f32x4 = {
  const: (value: number): Code => [0x43, ...new Uint8Array(Float32Array.of(value).buffer), 0xfd, 0x13],
  add: simd(0xe4),
  sub: simd(0xe5),
  mul: simd(0xe6),
  div: simd(0xe7),
  sqrt: simd(0xe3),
  converted: simd(0xfa),
  /** Two floating-point numbers of 64 bits, rounded; the upper two are 0. */
  demoted: simd(0x5e),
} as const;

/** Two floating-point numbers of 64 bits. */
export const f64x2 = {
  const: (value: number): Code => [0x44, ...new Uint8Array(Float64Array.of(value).buffer), 0xfd, 0x14],
  add: simd(0xf0),
  sub: simd(0xf1),
  mul: simd(0xf2),
  div: simd(0xf3),
  sqrt: simd(0xef),
  ceiling: simd(0x74),
  /** All bits set where the first is greater than the second. */
  greater: simd(0x4a),
  /** The lower two of four whole numbers, and of four floating-point numbers of 32 bits. */
  converted: simd(0xfe),
  promoted: simd(0x5f),
} as const;

/** Runs the body as long as the condition holds. */
export const loopWhile = (condition: Code, ...body: readonly Code[]): Code => [
  ...[0x02, 0x40, 0x03, 0x40],
  ...condition,
  ...[0x45, 0x0d, 1],
  ...body.flat(),
  ...[0x0c, 0, 0x0b, 0x0b],
];

/** Code once for each number from 0 on. */
export const times = (count: number, code: (at: number) => Code): Code => Array.from({ length: count }, (_, at) => code(at)).flat();

const TYPES = { i32: 0x7f, v128: 0x7b } as const;

/** Reads and writes of the routine's own variables, by name. */
export interface Variables {
  get(name: string): Code;
  set(name: string, value: Code): Code;
}

/** A routine that can be called from outside: all parameters are whole numbers, nothing is given back but what it writes to memory. */
export interface Routine {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly numbers: readonly string[];
  readonly vectors: readonly string[];
  body(variables: Variables): Code;
}

/** The bytes of a module that holds these routines and works in a memory given to it as `memory` of `env`. */
export function assemble(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
  const sized = (code: Code): Code => [...unsigned(code.length), ...code];
  const text = (name: string): Code => sized([...new TextEncoder().encode(name)]);
  const section = (id: number, content: Code): Code => [id, ...sized(content)];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(routines.map(({ parameters }) => [0x60, ...list(parameters.map(() => [TYPES.i32])), 0]))),
    ...section(2, list([[...text("env"), ...text("memory"), 2, 0, 1]])),
    ...section(3, list(routines.map((_, at) => unsigned(at)))),
    ...section(7, list(routines.map(({ name }, at) => [...text(name), 0, ...unsigned(at)]))),
    ...section(10, list(routines.map((routine) => sized(functionOf(routine))))),
  ]);
}

function functionOf({ name, parameters, numbers, vectors, body }: Routine): Code {
  const names = [...parameters, ...numbers, ...vectors];
  const place = (variable: string) => {
    const at = names.indexOf(variable);
    if (at === -1) throw new RangeError(`Expected a variable of ${name}, not \`${variable}\`.`);
    return unsigned(at);
  };
  const get = (variable: string): Code => [0x20, ...place(variable)];
  const set = (variable: string, value: Code): Code => [...value, 0x21, ...place(variable)];
  return [2, ...unsigned(numbers.length), TYPES.i32, ...unsigned(vectors.length), TYPES.v128, ...body({ get, set }), 0x0b];
}
