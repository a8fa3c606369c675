import { describe, expect, it } from "vitest";
import type { Doc } from "../english/doc.ts";
import { treeOf } from "./tree.ts";

/** A Doc of one sentence whose tokens hang on these heads. */
function doc(heads: readonly (number | null)[]): Doc {
  const tokens = heads.map((head, at) => ({ start: at, end: at + 1, upos: null, xpos: null, lemma: null, head, relation: null }));
  const text = "x".repeat(heads.length);
  return { ...empty, text, tokens, sentences: [{ first: 0, last: heads.length, span: [0, heads.length] }] };
}

const empty = { quotations: [], names: [], entities: [] } as unknown as Doc;

describe("trees laid out", () => {
  it("gives each token's children and the bounds of its subtree", () => {
    const tree = treeOf(doc([1, 3, 1, -1, 3, 4]));
    expect(tree.children[1]).toEqual([0, 2]);
    expect([tree.firsts[3], tree.lasts[3]]).toEqual([0, 6]);
    expect([tree.firsts[1], tree.lasts[1]]).toEqual([0, 3]);
    expect([tree.firsts[4], tree.lasts[4]]).toEqual([4, 6]);
  });

  it("covers arcs that cross", () => {
    const tree = treeOf(doc([2, 3, -1, 0]));
    expect([tree.firsts[0], tree.lasts[0]]).toEqual([0, 4]);
  });

  it("takes every token for a root where there is no tree", () => {
    const tree = treeOf(doc([null, null]));
    expect([...tree.heads]).toEqual([-1, -1]);
    expect(tree.children).toEqual([[], []]);
    expect([...tree.lasts]).toEqual([1, 2]);
  });
});
