import { type Machine, machineOf } from "../kernels/kernels.ts";
import { packWeights } from "../kernels/product.ts";
import { ONE } from "../kernels/read.ts";
import type { Reader } from "../reader.ts";
import { LONGEST_PIECE } from "../tree/pieces.ts";
import { DISTANCES } from "./distances.ts";
import { rowsFor, type Vocabulary } from "./features.ts";
import type { Dense, Net, Room } from "./net.ts";
import { BATCH_ROWS, sideOf } from "./read.ts";
import { type Classes, type Sizes, shapesOf } from "./sizes.ts";
import { wordRoom, wordsOf } from "./words.ts";

/** Reads a net as the trainer's `netBytes` wrote it: the table of embeddings, the plain layers, the distances. */
export function loadNet(reader: Reader, sizes: Sizes, classes: Classes, vocabulary: Vocabulary): Net {
  const rows = rowsFor(vocabulary.rows.size);
  const scales = reader.floats(rows);
  const codes = reader.codes(rows * sizes.width);
  const window = sizes.windows[0]!;
  let taken = 0;
  const take = (bytes: number) => {
    const first = taken;
    taken += Math.ceil(bytes / 16) * 16;
    return first;
  };
  const dense = shapesOf(sizes, classes).map(
    ({ depth, columns }): Dense => ({
      weights: take(depth * columns * 2),
      scales: take(columns * 4),
      bias: take(columns * 4),
      depth,
      columns,
    }),
  );
  const [{ weights, scales: firstScales, bias, columns }, ...layers] = dense.slice(0, -4) as [Dense, ...Dense[]];
  const gap = sideOf(Math.max(1, ...sizes.windows.slice(1)));
  const [tags, wordTags, trees, relations] = dense.slice(-4) as [Dense, Dense, Dense, Dense];
  const room = roomFor(sizes, dense, take);
  const table = { codes: take(codes.length), scales: take(scales.length * 4), width: sizes.width };
  const wordsRoom = wordRoom(take, { weights, sums: window * columns, tags: wordTags, table });
  const distances = take(DISTANCES * sizes.labels * 4);
  const machine = machineOf(taken);
  new Int8Array(machine.memory).set(codes, table.codes);
  new Float32Array(machine.memory).set(scales, table.scales / 4);
  for (const [at, each] of dense.entries()) readDense(reader, each, machine, at === 0 ? window : 1);
  new Float32Array(machine.memory).set(reader.floats(DISTANCES * sizes.labels), distances / 4);
  return {
    ...{ sizes, gap, machine, layers, tags, trees, relations, distances, room },
    words: wordsOf(machine, vocabulary, wordsRoom),
    first: { scales: firstScales, bias, columns, window },
  };
}

function roomFor({ units, arcs, labels, windows }: Sizes, dense: readonly Dense[], take: (bytes: number) => number): Room {
  const rows = (columns: number, bytes: number) => take(BATCH_ROWS * columns * bytes);
  const widest = Math.max(...dense.map(({ columns }) => columns));
  return {
    words: take((BATCH_ROWS + (BATCH_ROWS + 1) * sideOf(windows[0]!)) * 4),
    outputs: [rows(units, 2), rows(units, 2)],
    gates: rows(3 * units, 4),
    told: rows(widest, 4),
    sides: rows(Math.max(2 * arcs, labels), 2),
    agreements: take(LONGEST_PIECE * LONGEST_PIECE * 4),
    arcs: take(LONGEST_PIECE * (LONGEST_PIECE + 1) * 8),
    known: rows(3, 4),
    relations: rows(dense.at(-1)!.columns, 4),
    zeros: take(Math.max(units * 2, labels * 4)),
  };
}

/**
 * Scales in the file are those of the weights; in memory they undo that of the activations too. Weights that see a `window` of words are put side by side,
 * those for the first word before those for the second.
 */
function readDense(reader: Reader, { weights, scales, bias, depth, columns }: Dense, { memory }: Machine, window: number): void {
  const into = new Float32Array(memory, scales, columns);
  into.set(reader.floats(columns));
  for (let at = 0; at < columns; at++) into[at]! /= ONE;
  new Float32Array(memory, bias, columns).set(reader.floats(columns));
  packWeights(
    sideBySide(reader.codes(depth * columns), columns, window),
    window * columns,
    new Int16Array(memory, weights, depth * columns),
  );
}

/** Rows of codes for one word of a window after those for another, as rows in which the codes for all of them stand side by side. */
function sideBySide(codes: Int8Array, columns: number, window: number): Int8Array {
  if (window === 1) return codes;
  const placed = new Int8Array(codes.length);
  const depth = codes.length / columns / window;
  for (let word = 0; word < window; word++)
    for (let row = 0; row < depth; row++) {
      const from = (word * depth + row) * columns;
      placed.set(codes.subarray(from, from + columns), (row * window + word) * columns);
    }
  return placed;
}
