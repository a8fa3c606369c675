import type { Machine } from "../kernels/kernels.ts";

/** A net as far as one of its gated layers reads: how many units it has, its kernels, and where gates and zeros lie in their memory. */
export interface BothWays {
  readonly sizes: { readonly units: number };
  readonly machine: Machine;
  readonly room: { readonly gates: number; readonly zeros: number };
}

/** One stretch of rows in one layer. */
export interface Stretch {
  /** Where the layer's input lies, in bytes of the memory; null for the first layer, which has none beside its gates. */
  readonly input: number | null;
  readonly output: number;
  readonly first: number;
  readonly words: number;
}

/** Reads a stretch forwards with one half of the units, backwards with the other. */
export function readBothWays({ sizes: { units }, machine, room }: BothWays, { input, output, first, words }: Stretch): void {
  const half = units / 2;
  const short = 2;
  const [outStep, gateStep, oldStep] = [short * units, 12 * units, input === null ? 0 : short * units];
  const pass = (row: number, unit: number, sign: number) =>
    machine.kernels.read(
      output + row * outStep + short * unit,
      room.gates + row * gateStep + 4 * unit,
      input === null ? room.zeros : input + row * oldStep + short * unit,
      ...[words, half, units, sign * outStep, sign * gateStep, sign * oldStep],
    );
  pass(first, 0, 1);
  pass(first + words - 1, half, -1);
}
