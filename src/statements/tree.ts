import type { Doc } from "../english/doc.ts";

/** The trees of a Doc as parallel arrays over tokens. Where the language engine made no tree, tags are empty and every token is its own root. */
export interface Tree {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly string[];
  /** The token's head, or -1 for a root. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
  /** The tokens that hang on a token, in the order of the text. */
  readonly children: readonly (readonly number[])[];
  /** The first token of a token's subtree, and the one after its last: the subtree lies within, not always all of what is within. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

const NONE: readonly number[] = [];

/** Lays the trees of a Doc out. Linear in the number of tokens. */
export function treeOf({ tokens, sentences }: Doc): Tree {
  const { length } = tokens;
  const heads = new Int32Array(length);
  const firsts = new Int32Array(length);
  const lasts = new Int32Array(length);
  const children: (readonly number[])[] = new Array(length).fill(NONE);
  for (let at = 0; at < length; at++) {
    firsts[at] = at;
    lasts[at] = at + 1;
    const head = tokens[at]!.head ?? -1;
    heads[at] = head;
    if (head < 0) continue;
    if (children[head] === NONE) children[head] = [at];
    else (children[head] as number[]).push(at);
  }
  for (const { first, last } of sentences) {
    for (const at of fromLeaves(heads, first, last)) {
      const head = heads[at]!;
      if (head < 0) continue;
      firsts[head] = Math.min(firsts[head]!, firsts[at]!);
      lasts[head] = Math.max(lasts[head]!, lasts[at]!);
    }
  }
  return {
    upos: tokens.map(({ upos }) => upos ?? ""),
    xpos: tokens.map(({ xpos }) => xpos ?? ""),
    lemmas: tokens.map(({ lemma }) => lemma ?? ""),
    heads,
    relations: tokens.map(({ relation }) => relation ?? ""),
    children,
    firsts,
    lasts,
  };
}

/** The tokens of a sentence so that each comes before its head. */
function fromLeaves(heads: Int32Array, first: number, last: number): number[] {
  const waiting = new Int32Array(last - first);
  for (let at = first; at < last; at++) if (heads[at]! >= first && heads[at]! < last) waiting[heads[at]! - first]!++;
  const order: number[] = [];
  for (let at = first; at < last; at++) if (waiting[at - first] === 0) order.push(at);
  for (let next = 0; next < order.length; next++) {
    const head = heads[order[next]!]!;
    if (head >= first && head < last && --waiting[head - first]! === 0) order.push(head);
  }
  return order;
}
