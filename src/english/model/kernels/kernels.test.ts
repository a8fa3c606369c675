import fc from "fast-check";
import { expect, it } from "vitest";
import { type Kernels, machineOf } from "./kernels.ts";
import { plainKernels } from "./plain.ts";

const BYTES = 65_536;

/** Runs the same in both and tells what stands in all of memory afterwards. */
function bothWays(
  seed: number,
  run: (kernels: Kernels) => void,
  prepare: (numbers: Int32Array) => void = () => {},
): [fast: Uint8Array, plain: Uint8Array] {
  const { memory, kernels } = machineOf(BYTES);
  // Weights and activations below, floating-point numbers of every size above.
  const shorts = new Int16Array(memory, 0, 8192);
  const floats = new Float32Array(memory, 16_384, 4096);
  const noise = (at: number) => Math.imul(at + 1, 0x9e3779b1 ^ seed) >>> 0;
  for (let at = 0; at < shorts.length; at++) shorts[at] = (noise(at) % 16_385) - 8192;
  for (let at = 0; at < floats.length; at++) floats[at] = (noise(at) / 2 ** 31 - 1) * 2 ** ((noise(at + 7) % 40) - 30);
  prepare(new Int32Array(memory));
  const copy = memory.slice(0);
  run(kernels);
  run(plainKernels(copy));
  return [new Uint8Array(memory), new Uint8Array(copy)];
}

const few = fc.integer({ min: 1, max: 9 });
const OUT = 40_000;

function expectSame([fast, plain]: [Uint8Array, Uint8Array]): void {
  expect(Buffer.compare(fast, plain)).toBe(0);
}

it("runs the fast kernels here, not the plain loops", () => {
  expect(String(machineOf(BYTES).kernels.product)).toContain("[native code]");
});

it("multiplies as the plain loop does", () => {
  fc.assert(
    fc.property(fc.integer(), few, few, few, fc.constantFrom(16, 32, 48), (seed, rows, eights, pairs, stride) =>
      expectSame(bothWays(seed, ({ product }) => product(OUT, 0, 8000, 16_384, 17_000, rows, 8 * Math.min(eights, 4), pairs * 2, stride))),
    ),
  );
});

it("sums as the plain loop does", () => {
  fc.assert(
    fc.property(fc.integer(), few, few, few, (seed, rows, eights, pairs) =>
      expectSame(bothWays(seed, ({ sums }) => sums(OUT, 0, 8000, rows, 8 * Math.min(eights, 4), pairs * 2, 16))),
    ),
  );
});

it("gathers sums of words as the plain loop does", () => {
  fc.assert(
    fc.property(fc.integer(), few, fc.constantFrom(4, 8, 24), fc.constantFrom(1, 3, 5), (seed, rows, columns, window) =>
      expectSame(
        bothWays(
          seed,
          ({ gather }) => gather(OUT, WORDS, window, 16_384, 17_000, rows, columns),
          (numbers) =>
            numbers.set(
              Array.from({ length: rows + window }, (_, word) => 16 * ((word * 7) % 11)),
              WORDS / 4,
            ),
        ),
      ),
    ),
  );
});

it("reads forwards and backwards as the plain loop does", () => {
  fc.assert(
    fc.property(fc.integer(), few, fc.boolean(), fc.constantFrom(0, 16), (seed, words, backwards, old) => {
      const [sign, first] = backwards ? [-1, words - 1] : [1, 0];
      expectSame(
        bothWays(seed, ({ read }) =>
          read(OUT + first * 16, 16_384 + first * 96, first * old, words, 8, 8, sign * 16, sign * 96, sign * old),
        ),
      );
    }),
  );
});

it("squashes as the plain loop does", () => {
  fc.assert(
    fc.property(fc.integer(), few, few, fc.constantFrom(2048, 8192), (seed, rows, fours, one) =>
      expectSame(bothWays(seed, ({ squash }) => squash(OUT, 16_384, rows, 4 * fours, 80, 160, one))),
    ),
  );
});

it("adds rows of floating-point numbers as the plain loop does", () => {
  const ROWS = 15_000;
  fc.assert(
    fc.property(fc.integer(), few, few, fc.constantFrom(8, 24), (seed, words, parts, width) =>
      expectSame(
        bothWays(
          seed,
          ({ addFloats }) => addFloats(OUT, ROWS, words, parts, 16_384, width),
          (numbers) =>
            numbers.set(
              Array.from({ length: words * parts }, (_, at) => (at * 7) % 11),
              ROWS / 4,
            ),
        ),
      ),
    ),
  );
});

it("adds rows of whole numbers as the plain loop does", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 90 }), fc.constantFrom(4, 16), (seed, count, columns) =>
      expectSame(bothWays(seed, ({ addShorts }) => addShorts(OUT, 12_000, count, 24, 0, columns))),
    ),
  );
});

it("compares as the plain loop does", () => {
  fc.assert(
    fc.property(fc.integer(), few, fc.constantFrom(8, 16), (seed, count, units) =>
      expectSame(
        bothWays(seed, ({ agree, squash }) => {
          squash(0, 16_384, count, 2 * units, 4 * units, 8 * units, 2048);
          agree(OUT, 0, 2 * units, count, units, 4 * units);
        }),
      ),
    ),
  );
});

const WORDS = 15_000;
const addresses = (count: number) => (numbers: Int32Array) =>
  numbers.set(
    Array.from({ length: count }, (_, at) => 16_384 + 16 * ((at * 7) % 11)),
    WORDS / 4,
  );

it("puts sums of three rows through the curve as the plain loop does", () => {
  fc.assert(
    fc.property(fc.integer(), few, few, fc.constantFrom(2048, 8192), (seed, rows, fours, one) =>
      expectSame(bothWays(seed, ({ relate }) => relate(OUT, WORDS, rows, 4 * fours, one), addresses(3 * rows))),
    ),
  );
});

it("adds what stands at addresses as the plain loop does", () => {
  fc.assert(
    fc.property(fc.integer(), few, few, fc.constantFrom(0, 64), (seed, rows, fours, offset) =>
      expectSame(bothWays(seed, ({ addTold }) => addTold(20_000, WORDS, offset, rows, 4 * fours), addresses(rows))),
    ),
  );
});

it("embeds as the plain loop does", () => {
  const ROWS = 15_000;
  fc.assert(
    fc.property(fc.integer(), few, few, fc.constantFrom(8, 24), (seed, words, parts, width) =>
      expectSame(
        bothWays(
          seed,
          ({ embed }) => embed(OUT, ROWS, words, parts, 0, 16_384, width),
          (numbers) =>
            numbers.set(
              Array.from({ length: words * parts }, (_, at) => (at * 7) % 11),
              ROWS / 4,
            ),
        ),
      ),
    ),
  );
});
