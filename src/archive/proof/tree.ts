import { EMPTY, nodeHash } from "./hash.ts";

/**
 * A Merkle tree over a list that only grows, as RFC 6962 (2.1) defines it. Its nodes over 2^level leaves are never changed once all of these are
 * there: whoever keeps them appends, gives roots and proves in steps that grow with the logarithm of the length.
 */

/** A node over 2^level leaves, `index` such nodes after the first. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

/** Where such nodes are kept. Asked only for those whose leaves are all there. */
export type NodeAt = (level: number, index: number) => Promise<Uint8Array>;

/** The nodes that are whole once a leaf is appended to a tree of so many, the leaf first. */
export async function appended(nodeAt: NodeAt, size: number, leaf: Uint8Array): Promise<TreeNode[]> {
  const nodes: TreeNode[] = [{ level: 0, index: size, hash: leaf }];
  for (let [level, index, hash] = [0, size, leaf]; index % 2 === 1; ) {
    hash = nodeHash(await nodeAt(level, index - 1), hash);
    level++;
    index = (index - 1) / 2;
    nodes.push({ level, index, hash });
  }
  return nodes;
}

/** The root over the first `size` leaves. */
export function rootOf(nodeAt: NodeAt, size: number): Promise<Uint8Array> {
  return size === 0 ? Promise.resolve(EMPTY) : subtree(nodeAt, 0, size);
}

/** The hashes beside the way from a leaf to the root over the first `size`, from the leaf up (RFC 6962, 2.1.1). */
export async function inclusionPath(nodeAt: NodeAt, index: number, size: number): Promise<Uint8Array[]> {
  const path: Uint8Array[] = [];
  let [start, length] = [0, size];
  while (length > 1) {
    const half = powerBelow(length);
    const left = index - start < half;
    path.push(left ? await subtree(nodeAt, start + half, length - half) : await subtree(nodeAt, start, half));
    [start, length] = left ? [start, half] : [start + half, length - half];
  }
  return path.reverse();
}

/**
 * The root that a leaf and its path lead to (RFC 9162, 2.1.3.2), to be compared with the one that is known. Null where the path is not as long as that of a
 * leaf at this place is.
 */
export function rootByPath(leaf: Uint8Array, index: number, size: number, path: readonly Uint8Array[]): Uint8Array | null {
  if (index < 0 || index >= size) return null;
  let [place, last, hash] = [index, size - 1, leaf];
  for (const beside of path) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(beside, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else hash = nodeHash(hash, beside);
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : null;
}

/** The root over a list that is there as a whole. */
export function rootOfAll(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return EMPTY;
  let level = leaves;
  while (level.length > 1) level = above(level);
  return level[0]!;
}

/** A hash beside the way from a leaf to a root, and whether it stands to the left of it. */
export interface Beside {
  readonly left: boolean;
  readonly hash: Uint8Array;
}

/** The hashes beside the way of a leaf in a list that is there as a whole, from the leaf up. */
export function besideInAll(leaves: readonly Uint8Array[], index: number): Beside[] {
  const path: Beside[] = [];
  for (let [level, place] = [leaves, index]; level.length > 1; [level, place] = [above(level), Math.floor(place / 2)]) {
    const left = place % 2 === 1;
    const hash = level[left ? place - 1 : place + 1];
    if (hash) path.push({ left, hash });
  }
  return path;
}

/** The root that a leaf and what is beside its way lead to. */
export function rootByBeside(leaf: Uint8Array, path: readonly Beside[]): Uint8Array {
  return path.reduce((found, { left, hash }) => (left ? nodeHash(hash, found) : nodeHash(found, hash)), leaf);
}

/** The nodes over a level, two by two. A node without a neighbour goes up as it is, which gives the very tree of the definition. */
function above(level: readonly Uint8Array[]): Uint8Array[] {
  const nodes: Uint8Array[] = [];
  for (let at = 0; at < level.length; at += 2) nodes.push(at + 1 < level.length ? nodeHash(level[at]!, level[at + 1]!) : level[at]!);
  return nodes;
}

/** The root over the leaves from `start` on, which is a multiple of a power of two that is not less than `length`. */
async function subtree(nodeAt: NodeAt, start: number, length: number): Promise<Uint8Array> {
  const half = powerBelow(length);
  if (half * 2 === length || length === 1) return nodeAt(Math.log2(length), start / length);
  return nodeHash(await subtree(nodeAt, start, half), await subtree(nodeAt, start + half, length - half));
}

/** The largest power of two below a number above 1; of 1 a half, which is never asked for. */
function powerBelow(length: number): number {
  return 2 ** Math.ceil(Math.log2(length) - 1);
}
