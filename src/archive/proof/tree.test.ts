import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY, hex, leafHash, nodeHash } from "./hash.ts";
import { appended, besideInAll, inclusionPath, rootByBeside, rootByPath, rootOf, rootOfAll } from "./tree.ts";

/** The leaves that implementations of Certificate Transparency are tested with, and the roots over the first n of them. */
const KNOWN_LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
const KNOWN_ROOTS = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

/** The definition of RFC 6962, 2.1, word for word. */
function naive(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return EMPTY;
  if (leaves.length === 1) return leaves[0]!;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return nodeHash(naive(leaves.slice(0, half)), naive(leaves.slice(half)));
}

/** A tree that is appended to leaf by leaf, and counts how often it was asked. */
async function grown(leaves: readonly Uint8Array[]) {
  const nodes = new Map<string, Uint8Array>();
  const counted = { asked: 0 };
  const nodeAt = async (level: number, index: number) => {
    counted.asked++;
    return nodes.get(`${level} ${index}`)!;
  };
  for (const [size, leaf] of leaves.entries())
    for (const { level, index, hash } of await appended(nodeAt, size, leaf)) nodes.set(`${level} ${index}`, hash);
  return { nodeAt, counted };
}

const leavesOf = (count: number) => Array.from({ length: count }, (_, number) => leafHash(String(number)));
const Sizes = fc.integer({ min: 1, max: 300 });

describe("a Merkle tree", () => {
  test("has the known roots", async () => {
    const leaves = KNOWN_LEAVES.map((data) => leafHash(Buffer.from(data, "hex")));
    const { nodeAt } = await grown(leaves);
    for (const [at, root] of KNOWN_ROOTS.entries()) {
      expect(hex(await rootOf(nodeAt, at + 1))).toBe(root);
      expect(hex(rootOfAll(leaves.slice(0, at + 1)))).toBe(root);
    }
    expect(hex(await rootOf(nodeAt, 0))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(rootOfAll([])).toEqual(EMPTY);
  });

  test("is that of the definition at every length, however it was made", async () => {
    const leaves = leavesOf(140);
    const { nodeAt } = await grown(leaves);
    for (let size = 1; size <= leaves.length; size++) {
      const root = hex(naive(leaves.slice(0, size)));
      expect(hex(await rootOf(nodeAt, size))).toBe(root);
      expect(hex(rootOfAll(leaves.slice(0, size)))).toBe(root);
    }
  });

  test("proves every leaf, the same way from nodes and from the whole list", async () => {
    await fc.assert(
      fc.asyncProperty(Sizes, fc.nat(), async (size, any) => {
        const [leaves, index] = [leavesOf(size), any % size];
        const { nodeAt } = await grown(leaves);
        const path = await inclusionPath(nodeAt, index, size);
        expect(path.map(hex)).toEqual(besideInAll(leaves, index).map(({ hash }) => hex(hash)));
        expect(hex(rootByPath(leaves[index]!, index, size, path)!)).toBe(hex(naive(leaves)));
        expect(hex(rootByBeside(leaves[index]!, besideInAll(leaves, index)))).toBe(hex(naive(leaves)));
      }),
    );
  });

  test("no other leaf, place or path leads to the root", () => {
    fc.assert(
      fc.property(Sizes, fc.nat(), fc.nat(), fc.nat({ max: 31 }), (size, any, other, byte) => {
        const [leaves, index] = [leavesOf(size), any % size];
        const [root, path] = [hex(rootOfAll(leaves)), besideInAll(leaves, index).map(({ hash }) => hash)];
        const leadsElsewhere = (found: Uint8Array | null) => expect(found && hex(found)).not.toBe(root);
        leadsElsewhere(rootByPath(leafHash("another"), index, size, path));
        if (other % size !== index) leadsElsewhere(rootByPath(leaves[index]!, other % size, size, path));
        leadsElsewhere(rootByPath(leaves[index]!, index, size, [...path, EMPTY]));
        leadsElsewhere(rootByPath(leaves[index]!, size, size, path));
        if (path.length === 0) return;
        leadsElsewhere(rootByPath(leaves[index]!, index, size, path.slice(1)));
        const changed = path.map((hash, at) => (at === other % path.length ? Buffer.from(hash) : hash));
        changed[other % path.length]![byte]! ^= 1;
        leadsElsewhere(rootByPath(leaves[index]!, index, size, changed));
      }),
    );
  });

  test("appending and proving ask for some ten nodes in a tree of thousands", async () => {
    const { nodeAt, counted } = await grown(leavesOf(3001));
    expect(counted.asked / 3001).toBeLessThan(1.01);
    for (const work of [() => appended(nodeAt, 3001, EMPTY), () => rootOf(nodeAt, 3001), () => inclusionPath(nodeAt, 17, 3001)]) {
      counted.asked = 0;
      await work();
      expect(counted.asked).toBeLessThan(24);
    }
  });
});
