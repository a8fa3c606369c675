import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY, hex } from "./hash.ts";
import { BUCKET, nodesOver, type RecordLeaf, recordLeaf, recordPath, recordRootOf } from "./record-tree.ts";
import { rootByBeside } from "./tree.ts";

const leavesOf = (count: number, says = 0): RecordLeaf[] =>
  Array.from({ length: count }, (_, number) => recordLeaf({ type: "statement", id: `s${number}`, says })).sort(byPlace);
const byPlace = (one: RecordLeaf, other: RecordLeaf) => (one.place < other.place ? -1 : 1);

/** The way of a leaf out of the whole tree. */
function pathOf(leaves: readonly RecordLeaf[], leaf: RecordLeaf) {
  const nodes = nodesOver("", leaves);
  const on = nodes.filter(({ prefix }) => leaf.place.startsWith(prefix)).sort((one, other) => other.prefix.length - one.prefix.length);
  const [{ prefix }] = on as [(typeof on)[0]];
  const above = on.slice(1).map((node) => {
    const parts = nodes.filter((one) => one.prefix.length === node.prefix.length + 1 && one.prefix.startsWith(node.prefix));
    return new Map(parts.map((part) => [part.prefix.at(-1)!, part.hash]));
  });
  const bucket = leaves.filter(({ place }) => place.startsWith(prefix));
  return recordPath(leaf.place, bucket, above)!;
}

describe("the tree over a record", () => {
  test("has a root that depends on every entry", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (count, any) => {
        const leaves = leavesOf(count);
        const root = hex(recordRootOf(leaves));
        const other = leaves.map((leaf, at) => (at === any % count ? { ...leaf, hash: EMPTY } : leaf));
        expect(hex(recordRootOf(other))).not.toBe(root);
        expect(hex(recordRootOf(leaves.toSpliced(any % count, 1)))).not.toBe(root);
      }),
    );
    expect(recordRootOf([])).toEqual(EMPTY);
  });

  test("proves each entry, small or divided many times", () => {
    for (const count of [1, 2, BUCKET, BUCKET + 1, 600, 5000]) {
      const leaves = leavesOf(count);
      const root = hex(recordRootOf(leaves));
      for (const leaf of leaves.slice(0, 40)) {
        const path = pathOf(leaves, leaf);
        expect(path.length).toBeLessThan(32);
        expect(hex(rootByBeside(leaf.hash, path))).toBe(root);
      }
    }
  });

  test("nothing else is proved", () => {
    const leaves = leavesOf(900);
    const root = hex(recordRootOf(leaves));
    fc.assert(
      fc.property(fc.nat({ max: 899 }), fc.nat(), fc.nat({ max: 31 }), (at, any, byte) => {
        const way = pathOf(leaves, leaves[at]!);
        const differs = (leaf: Uint8Array, path: typeof way) => expect(hex(rootByBeside(leaf, path))).not.toBe(root);
        const { hash } = leaves[at]!;
        differs(recordLeaf({ type: "statement", id: "s1", says: 1 }).hash, way);
        differs(leaves[(at + 450) % 900]!.hash, way);
        differs(hash, way.slice(1));
        differs(hash, way.slice(0, -1));
        differs(
          hash,
          way.map((one, number) => (number === any % way.length ? { ...one, left: !one.left } : one)),
        );
        const path = way.map((one) => ({ ...one, hash: Buffer.from(one.hash) }));
        path[any % path.length]!.hash[byte]! ^= 128;
        differs(hash, path);
      }),
    );
  });
});
