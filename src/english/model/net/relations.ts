import { ONE } from "../kernels/read.ts";
import { likeliest, multiply } from "./dense.ts";
import { distanceClass, ROOT_DISTANCE } from "./distances.ts";
import type { Net } from "./net.ts";

/** For each row the class of the relation of its word to its head: what the net tells of both, and of how far they are apart. */
export function relationsOf(net: Net, heads: readonly Int32Array[], firsts: readonly number[], rows: number): Uint16Array {
  const { sizes, machine, trees, room, distances } = net;
  const { arcs, labels } = sizes;
  const told = new Float32Array(machine.memory, room.told, rows * trees.columns);
  const hidden = new Float32Array(machine.memory, room.hidden, rows * labels);
  hidden.fill(0);
  for (const [which, each] of heads.entries()) {
    const first = firsts[which]!;
    for (let word = 0; word < each.length; word++) {
      const head = each[word]!;
      const top = head === each.length;
      const mine = (first + word) * trees.columns + 2 * arcs;
      const theirs = (first + head) * trees.columns + 2 * arcs + labels;
      const far = (top ? ROOT_DISTANCE : distanceClass(head - word)) * labels;
      const into = (first + word) * labels;
      for (let at = 0; at < labels; at++) hidden[into + at] = told[mine + at]! + (top ? 0 : told[theirs + at]!) + distances[far + at]!;
    }
  }
  machine.kernels.squash(room.sides, room.hidden, rows, labels, 2 * labels, 4 * labels, ONE);
  multiply(net, net.relations, room.sides, labels, room.relations, rows);
  return likeliest(net, room.relations, net.relations.columns, rows);
}
