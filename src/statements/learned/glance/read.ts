import type { Machine } from "../../../english/model/kernels/kernels.ts";
import { ONE } from "../../../english/model/kernels/read.ts";
import { readBothWays } from "../../../english/model/net/both-ways.ts";
import type { Range } from "../../view.ts";
import type { PlainSight } from "../sight.ts";
import { type GlanceNet, type Plain, ROWS, TOLD } from "./net.ts";
import { glanceRows, SEEN } from "./rows.ts";

/** Reads stretches, as many at once as there is room for; `hear` is told of each token where what is told of its classes stands. */
export function readStretches(
  net: GlanceNet,
  sight: PlainSight,
  stretches: readonly Range[],
  hear: (at: number, told: Float32Array, from: number) => void,
): void {
  let batch: Range[] = [];
  let rows = 1;
  for (const stretch of stretches) {
    const more = stretch.last - stretch.first + 1;
    if (rows + more > ROWS) {
      readBatch(net, sight, batch, hear);
      [batch, rows] = [[], 1];
    }
    batch.push(stretch);
    rows += more;
  }
  if (batch.length > 0) readBatch(net, sight, batch, hear);
}

function readBatch(net: GlanceNet, sight: PlainSight, batch: readonly Range[], hear: Parameters<typeof readStretches>[3]): void {
  const { sizes, machine, layers, told, own, room } = net;
  const { width, units } = sizes;
  const rows = 1 + batch.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  embed(net, sight, batch, rows);
  for (const output of room.outputs) new Int16Array(machine.memory, output, rows * units).fill(0);
  let from = room.embedded;
  for (const [at, layer] of layers.entries()) {
    multiply(machine, layer, from, at === 0 ? width : units, room.gates, rows);
    const output = room.outputs[at % 2]!;
    let row = 1;
    for (const { first, last } of batch) {
      readBothWays(net, { input: at === 0 ? null : from, output, first: row, words: last - first });
      row += last - first + 1;
    }
    from = output;
  }
  multiply(machine, told, from, units, room.classes, rows);
  multiply(machine, own, room.embedded, width, room.ownClasses, rows);
  const classes = new Float32Array(machine.memory, room.classes, rows * TOLD);
  const alone = new Float32Array(machine.memory, room.ownClasses, rows * TOLD);
  for (let at = 0; at < classes.length; at++) classes[at]! += alone[at]!;
  let row = 1;
  for (const { first, last } of batch) {
    for (let at = first; at < last; at++) hear(at, classes, (row + at - first) * TOLD);
    row += last - first + 1;
  }
}

/** The sums of the rows of each token, through the curve of all units, as numbers of 16 bits; rows between stretches are empty. */
function embed(net: GlanceNet, sight: PlainSight, batch: readonly Range[], rows: number): void {
  const { sizes, machine, room } = net;
  const { width, lemmas } = sizes;
  new Float32Array(machine.memory, room.sums, rows * width).fill(0);
  const seen = new Int32Array(machine.memory, room.seen, ROWS * SEEN);
  let row = 1;
  for (const { first, last } of batch) {
    for (let at = first; at < last; at++) glanceRows(sight, lemmas, at, seen, (at - first) * SEEN);
    machine.kernels.addFloats(room.sums + row * width * 4, room.seen, last - first, SEEN, net.table, width);
    row += last - first + 1;
  }
  machine.kernels.squash(room.embedded, room.sums, rows, width, width * 2, width * 4, ONE);
}

/** What a layer tells of each row; where it sees neighbours, the first and last row are passed over. */
function multiply({ kernels }: Machine, layer: Plain, from: number, width: number, into: number, rows: number): void {
  const { weights, scales, bias, depth, columns } = layer;
  const edge = (depth / width - 1) / 2;
  kernels.product(into + edge * columns * 4, from, weights, scales, bias, rows - 2 * edge, columns, depth / 2, width * 2);
}
