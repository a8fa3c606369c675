import { hash } from "node:crypto";
import { canonical } from "../../record/canonical.ts";
import { EMPTY, leafHash } from "./hash.ts";
import { type Beside, besideInAll, rootOfAll } from "./tree.ts";

/**
 * A Merkle tree over entries that come, change and go. It is laid out by the hash of each entry's type and id, so that its shape depends on which entries
 * there are and never on how they came: the same record has the same root, and a changed entry costs the nodes above it. A sorted list under one tree
 * would have to be hashed anew from where something was put in; a sum of hashes would give no proof of one entry.
 */

/** How many parts each node that is divided has: one for each hexadecimal digit. */
export const PARTS = 16;

/** From how many entries on a node is divided. */
export const BUCKET = 32;

/** Hexadecimal digits of a place: 128 bits, so that no two entries share one by chance. */
const PLACE = 32;

/** What the tree is over: a type, an id, and whatever the entry says. */
export type RecordEntry = { readonly type: string; readonly id: string } & Readonly<Record<string, unknown>>;

/** An entry as the tree has it. */
export interface RecordLeaf {
  /** Where it stands: hexadecimal digits. */
  readonly place: string;
  readonly hash: Uint8Array;
}

/** A node of the tree over all entries whose place begins with `prefix`. */
export interface RecordNode {
  readonly prefix: string;
  readonly count: number;
  readonly hash: Uint8Array;
}

/** Where an entry stands in the tree. */
export function placeOf(type: string, id: string): string {
  return hash("sha256", `${type} ${id}`, "hex").slice(0, PLACE);
}

/** An entry as the tree has it: the hash of its canonical JSON as a leaf. */
export function recordLeaf(entry: RecordEntry): RecordLeaf {
  return { place: placeOf(entry.type, entry.id), hash: leafHash(canonical(entry)) };
}

/** The hash of a node that is not divided, over its leaves in the order of their places. */
export function bucketHash(leaves: readonly RecordLeaf[]): Uint8Array {
  return rootOfAll(leaves.map((leaf) => leaf.hash));
}

/** The hash of a node that is divided, over the hashes of its parts by digit; a part without entries has the hash of nothing. */
export function dividedHash(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return rootOfAll(partsOf(parts));
}

function partsOf(parts: ReadonlyMap<string, Uint8Array>): Uint8Array[] {
  return Array.from({ length: PARTS }, (_, digit) => parts.get(digit.toString(PARTS)) ?? EMPTY);
}

/** All nodes at and below a prefix over its leaves, which come in the order of their places; the node at the prefix first, none where there are no leaves. */
export function nodesOver(prefix: string, leaves: readonly RecordLeaf[]): RecordNode[] {
  if (leaves.length === 0) return [];
  if (leaves.length <= BUCKET) return [{ prefix, count: leaves.length, hash: bucketHash(leaves) }];
  const parts = Map.groupBy(leaves, ({ place }) => place[prefix.length]!);
  const below = [...parts].map(([digit, some]) => nodesOver(prefix + digit, some));
  const hashes = new Map(below.map(([node]) => [node!.prefix.at(-1)!, node!.hash]));
  return [{ prefix, count: leaves.length, hash: dividedHash(hashes) }, ...below.flat()];
}

/** The root over a record that is there as a whole, its leaves in the order of their places. */
export function recordRootOf(leaves: readonly RecordLeaf[]): Uint8Array {
  return nodesOver("", leaves)[0]?.hash ?? EMPTY;
}

/**
 * What is beside the way of an entry up through its bucket and the parts of each divided node above, deepest first; null where the bucket does not have it.
 * `rootByBeside` goes the way.
 */
export function recordPath(
  place: string,
  bucket: readonly RecordLeaf[],
  above: readonly ReadonlyMap<string, Uint8Array>[],
): readonly Beside[] | null {
  const index = bucket.findIndex((leaf) => leaf.place === place);
  if (index === -1) return null;
  const hashes = bucket.map((leaf) => leaf.hash);
  const digits = above.map((_, at) => Number.parseInt(place[above.length - 1 - at]!, PARTS));
  return [...besideInAll(hashes, index), ...above.flatMap((parts, at) => besideInAll(partsOf(parts), digits[at]!))];
}
