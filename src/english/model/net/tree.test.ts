import fc from "fast-check";
import { expect, it } from "vitest";
import { bestProjective, bestTree, isTree } from "./tree.ts";

const sumOf = (scores: Float64Array, heads: ArrayLike<number>) =>
  Array.from(heads).reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head]!, 0);

/** Whether no two arcs cross and none goes over the root. */
function projective(heads: Int32Array): boolean {
  const arcs = [...heads].flatMap((head, word) => (head === heads.length ? [] : [[Math.min(head, word), Math.max(head, word)] as const]));
  const root = heads.indexOf(heads.length);
  return arcs.every(([a, b]) => !(a < root && root < b) && arcs.every(([c, d]) => !(a < c && c < b && b < d)));
}

/** Every way to give each of so many words a head, the root's place included. */
function* allHeads(length: number): Generator<Int32Array> {
  for (let code = 0; code < (length + 1) ** length; code++)
    yield Int32Array.from({ length }, (_, word) => Math.floor(code / (length + 1) ** word) % (length + 1));
}

const TREES = [1, 2, 3, 4, 5].map((length) => [...allHeads(length)].filter((heads) => isTree(heads)));

const arbitrary = fc
  .integer({ min: 1, max: 5 })
  .chain((length) => fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length * (length + 1), maxLength: length * (length + 1) }))
  .map((values) => Float64Array.from(values));

const lengthOf = (scores: Float64Array) => Math.floor(Math.sqrt(scores.length));

it("knows a tree", () => {
  // As many as Cayley counts: n ways to choose the root of each of n^(n-2) trees.
  expect(TREES.map(({ length }) => length)).toEqual([1, 2, 9, 64, 625]);
  expect(isTree(Int32Array.of(1, 0, 3))).toBe(false);
  expect(isTree(Int32Array.of(2, 2))).toBe(false);
});

it("finds the best of all trees without crossing arcs", () => {
  fc.assert(
    fc.property(arbitrary, (scores) => {
      const length = lengthOf(scores);
      const heads = bestProjective(scores, length);
      expect(isTree(heads) && projective(heads)).toBe(true);
      const best = Math.max(...TREES[length - 1]!.filter(projective).map((tree) => sumOf(scores, tree)));
      expect(sumOf(scores, heads)).toBe(best);
    }),
  );
});

it("gives a tree, and no worse one than that", () => {
  fc.assert(
    fc.property(arbitrary, (scores) => {
      const heads = bestTree(scores, lengthOf(scores));
      expect(isTree(heads)).toBe(true);
      expect(sumOf(scores, heads)).toBeGreaterThanOrEqual(sumOf(scores, bestProjective(scores, lengthOf(scores))));
    }),
  );
});
