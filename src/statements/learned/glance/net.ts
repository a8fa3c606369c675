import { type Machine, machineOf } from "../../../english/model/kernels/kernels.ts";
import { packWeights } from "../../../english/model/kernels/product.ts";
import { ONE } from "../../../english/model/kernels/read.ts";
import type { Reader } from "../../../english/model/reader.ts";
import { SEEN, tableRows } from "./rows.ts";

/** What a token may be, in the order of the weights: none of it, source, cue, content, and the first word of a content. */
export const CLASSES = 5;
/** Columns of products come in eights. */
export const TOLD = 8;
/** The most rows that are worked out at once: the longest stretch, and an empty row before and behind each. */
export const ROWS = 256;
/** How many words the first layer sees at once. */
export const WINDOW = 3;

/** How wide embeddings are, and how many units each layer has; the first layer sees three words. */
export interface GlanceSizes {
  readonly lemmas: number;
  readonly width: number;
  readonly units: number;
  readonly layers: number;
}

/** A plain layer: addresses of its weights, and its shape. */
export interface Plain {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  readonly depth: number;
  readonly columns: number;
}

/** The net that glances at texts: layers of gated units, half of which read forwards, half backwards (as those of `english/model/net`), over sums of rows of a table. */
export interface GlanceNet {
  readonly sizes: GlanceSizes;
  readonly machine: Machine;
  /** Where the table lies, in bytes of the memory. */
  readonly table: number;
  readonly layers: readonly Plain[];
  /** What the last layer tells of classes, and what the embedding alone does. */
  readonly told: Plain;
  readonly own: Plain;
  readonly room: {
    readonly seen: number;
    readonly sums: number;
    readonly embedded: number;
    readonly outputs: readonly [number, number];
    readonly gates: number;
    readonly classes: number;
    readonly ownClasses: number;
    readonly zeros: number;
  };
}

/** The shapes of the plain layers in the order of the file: the gated ones, then what tells of classes. */
export function shapesOf({ width, units, layers }: GlanceSizes): { depth: number; columns: number }[] {
  return [
    ...Array.from({ length: layers }, (_, at) => ({ depth: at === 0 ? WINDOW * width : units, columns: 3 * units })),
    { depth: units, columns: TOLD },
    { depth: width, columns: TOLD },
  ];
}

/** Reads a net as the trainer's `packGlance` wrote it. Throws a `RangeError` where bytes are missing. */
export function loadGlance(reader: Reader, lemmas: number): GlanceNet {
  const sizes = { lemmas, width: reader.number(), units: reader.number(), layers: reader.number() };
  const { width, units } = sizes;
  const rows = tableRows(lemmas);
  const scales = reader.floats(rows);
  const codes = reader.codes(rows * width);
  let taken = 0;
  const take = (bytes: number) => {
    const first = taken;
    taken += Math.ceil(bytes / 16) * 16;
    return first;
  };
  const plain = shapesOf(sizes).map(({ depth, columns }): Plain => {
    return { weights: take(depth * columns * 2), scales: take(columns * 4), bias: take(columns * 4), depth, columns };
  });
  const table = take(rows * width * 4);
  const room = {
    seen: take(ROWS * SEEN * 4),
    sums: take(ROWS * width * 4),
    embedded: take(ROWS * width * 2),
    outputs: [take(ROWS * units * 2), take(ROWS * units * 2)] as const,
    gates: take(ROWS * 3 * units * 4),
    classes: take(ROWS * TOLD * 4),
    ownClasses: take(ROWS * TOLD * 4),
    zeros: take(units * 2),
  };
  const machine = machineOf(taken);
  const values = new Float32Array(machine.memory, table, rows * width);
  for (let at = 0; at < values.length; at++) values[at] = codes[at]! * scales[Math.trunc(at / width)]!;
  for (const each of plain) readPlain(reader, each, machine);
  const [told, own] = plain.slice(-2) as [Plain, Plain];
  return { sizes, machine, table, layers: plain.slice(0, -2), told, own, room };
}

function readPlain(reader: Reader, { weights, scales, bias, depth, columns }: Plain, { memory }: Machine): void {
  new Float32Array(memory, scales, columns).set(reader.floats(columns).map((scale) => scale / ONE));
  new Float32Array(memory, bias, columns).set(reader.floats(columns));
  packWeights(reader.codes(depth * columns), columns, new Int16Array(memory, weights, depth * columns));
}
