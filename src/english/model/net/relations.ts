import { ONE } from "../kernels/read.ts";
import { likeliest, multiply } from "./dense.ts";
import { distanceClass, ROOT_DISTANCE } from "./distances.ts";
import type { Net } from "./net.ts";

/** For each row the class of the relation of its word to its head: what the net tells of both, and of how far they are apart. */
export function relationsOf(net: Net, heads: readonly Int32Array[], firsts: readonly number[], rows: number): Uint16Array {
  const { sizes, machine, trees, room, distances } = net;
  const { arcs, labels } = sizes;
  const known = new Int32Array(machine.memory, room.known, 3 * rows).fill(room.zeros);
  const toldOf = (row: number) => room.told + 4 * (row * trees.columns + 2 * arcs);
  for (const [which, each] of heads.entries()) {
    const first = firsts[which]!;
    for (let word = 0; word < each.length; word++) {
      const head = each[word]!;
      const top = head === each.length;
      const far = top ? ROOT_DISTANCE : distanceClass(head - word);
      const at = 3 * (first + word);
      known[at] = toldOf(first + word);
      if (!top) known[at + 1] = toldOf(first + head) + 4 * labels;
      known[at + 2] = distances + 4 * far * labels;
    }
  }
  machine.kernels.relate(room.sides, room.known, rows, labels, ONE);
  multiply(net, net.relations, room.sides, labels, room.relations, rows);
  return likeliest(net, room.relations, net.relations.columns, rows);
}
