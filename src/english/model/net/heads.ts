import { DISTANCES, distanceClass, ROOT_DISTANCE } from "./distances.ts";
import type { Net } from "./net.ts";
import { bestTree } from "./tree.ts";

/** What a one is among the numbers that are compared for arcs: sums of their products must fit in 32 bits. */
const ARC_ONE = 2048;

/** What an agreement of one unit of a word with one of a head is worth, in nats. */
export const ARC_SCALE = 0.25;

/** What one nat is among scores of arcs, which are whole numbers. */
const NAT = (ARC_ONE * ARC_ONE) / ARC_SCALE;

/** The heads of all words of a batch, out of what the net tells of trees: how far a word agrees with a head, and what it thinks of the distance. */
export function headsOf(
  net: Net,
  sentences: readonly { readonly length: number }[],
  firsts: readonly number[],
  rows: number,
): Int32Array[] {
  const { sizes, machine, trees, room } = net;
  const { arcs } = sizes;
  machine.kernels.squash(room.sides, room.told, rows, 2 * arcs, 4 * arcs, 4 * trees.columns, ARC_ONE);
  return sentences.map(({ length }, which) => bestTree(scoresOf(net, firsts[which]!, length), length));
}

function scoresOf({ sizes, machine, trees, room }: Net, first: number, length: number): Float64Array {
  const { arcs, labels } = sizes;
  const row = 4 * arcs;
  machine.kernels.agree(room.agreements, room.sides + first * row, room.sides + first * row + 2 * arcs, length, arcs, row);
  const agreements = new Int32Array(machine.memory, room.agreements, length * length);
  const told = new Float32Array(machine.memory, room.told, (first + length) * trees.columns);
  const scores = new Float64Array(machine.memory, room.arcs, length * (length + 1));
  const thought = new Float64Array(DISTANCES);
  for (let word = 0; word < length; word++) {
    const distances = (first + word) * trees.columns + 2 * arcs + 2 * labels;
    for (let at = 0; at < DISTANCES; at++) thought[at] = Math.round(told[distances + at]! * NAT);
    const into = word * (length + 1);
    for (let head = 0; head < length; head++)
      scores[into + head] = head === word ? -Infinity : agreements[word * length + head]! + thought[distanceClass(head - word)]!;
    scores[into + length] = thought[ROOT_DISTANCE]!;
  }
  return scores;
}
