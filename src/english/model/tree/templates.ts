import { feature } from "../hash.ts";
import { NOWHERE, onStack, type State } from "./state.ts";

/** The most features that `treeFeatures` writes. */
export const TREE_FEATURES = 112;

/** What the parser sees of the words of a sentence; the place behind the last word is the root. */
export interface Seen {
  /** The form as the models compare it, as a hash. */
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly endings: Int32Array;
  /** How many verbs, commas and other marks stand before a place. */
  readonly verbs: Int32Array;
  readonly marks: Int32Array;
}

/** Distances as the templates see them. */
const distance = (from: number, to: number): number => {
  const length = to - from;
  return length < 5 ? length : length < 10 ? 5 : length < 20 ? 6 : 7;
};

/** The features of a state. Returns how many were written; templates are numbered in the order in which they stand here. */
export function treeFeatures(state: State, seen: Seen, out: Int32Array): number {
  const { words, tags, endings, verbs, marks } = seen;
  const { relations, left, left2, right, right2, lefts, rights, leftSet, rightSet, length, next } = state;
  let n = 0;
  const add = (a: number, b = 0, c = 0) => {
    out[n] = feature(n, a, b, c);
    n++;
  };
  const word = (at: number) => (at === NOWHERE ? 0 : words[at]!);
  const tag = (at: number) => (at === NOWHERE ? -1 : tags[at]!);
  const ending = (at: number) => (at === NOWHERE ? 0 : endings[at]!);
  const relation = (at: number) => (at === NOWHERE ? -1 : relations[at]!);
  const child = (of: Int32Array, at: number) => (at === NOWHERE ? NOWHERE : of[at]!);
  const count = (of: Int32Array, at: number) => (at === NOWHERE ? 0 : Math.min(of[at]!, 4));
  const set = (of: Int32Array, at: number) => (at === NOWHERE ? 0 : of[at]!);
  const ahead = (by: number) => (next + by <= length ? next + by : NOWHERE);

  const s0 = onStack(state, 0);
  const s1 = onStack(state, 1);
  const s2 = onStack(state, 2);
  const b1 = ahead(1);
  const b2 = ahead(2);
  const [s0w, s0t, s1w, s1t, s2w, s2t] = [word(s0), tag(s0), word(s1), tag(s1), word(s2), tag(s2)];
  const [b0w, b0t, b1w, b1t, b2w, b2t] = [words[next]!, tags[next]!, word(b1), tag(b1), word(b2), tag(b2)];
  const b3t = tag(ahead(3));
  const near = s0 === NOWHERE ? 0 : distance(s0, next);
  const apart = s1 === NOWHERE ? 0 : distance(s1, s0);
  const [s0l, s0r, s1l, s1r, b0l] = [child(left, s0), child(right, s0), child(left, s1), child(right, s1), left[next]!];
  const between = s0 === NOWHERE ? 0 : Math.min(verbs[next]! - verbs[s0 + 1]!, 2) * 4 + Math.min(marks[next]! - marks[s0 + 1]!, 3);
  const below = s1 === NOWHERE ? 0 : Math.min(verbs[s0]! - verbs[s1 + 1]!, 2) * 4 + Math.min(marks[s0]! - marks[s1 + 1]!, 3);

  // Single words.
  add(s0w);
  add(s0t);
  add(s0w, s0t);
  add(s1w);
  add(s1t);
  add(s1w, s1t);
  add(s2t);
  add(s2w, s2t);
  add(b0w);
  add(b0t);
  add(b0w, b0t);
  add(b1w);
  add(b1t);
  add(b1w, b1t);
  add(b2t);
  add(b2w, b2t);
  add(ending(s0), s0t);
  add(ending(next), b0t);
  add(ending(s1), s1t);
  // Pairs.
  add(s0w, s0t, feature(0, b0w, b0t));
  add(s0w, b0w);
  add(s0w, s0t, b0t);
  add(s0t, b0w, b0t);
  add(s0t, b0t);
  add(s0t, b0w);
  add(s0w, b0t);
  add(b0t, b1t);
  add(b0w, b1t);
  add(b0t, b1w);
  add(s0t, b1t);
  add(s0w, b1t);
  add(s0w, b1w);
  add(s1t, s0t);
  add(s1w, s0t);
  add(s1t, s0w);
  add(s1w, s0w);
  add(s1t, b0t);
  add(s1w, b0t);
  add(s1t, b0w);
  add(s1w, b0w);
  add(s2t, s0t);
  add(s2t, b0t);
  add(s2w, s0w);
  add(ending(s1), ending(s0), b0t);
  add(ending(s0), ending(next));
  // Triples of tags.
  add(b0t, b1t, b2t);
  add(feature(1, b0t, b1t, b2t), b3t);
  add(s0t, b0t, b1t);
  add(s0w, b0t, b1t);
  add(s0t, b0w, b1t);
  add(s1t, s0t, b0t);
  add(s1w, s0t, b0t);
  add(s1t, s0w, b0t);
  add(s1t, s0t, b0w);
  add(s2t, s1t, s0t);
  add(feature(2, s2t, s1t, s0t), b0t);
  add(feature(3, s1t, s0t, b0t), b1t);
  add(feature(4, s0t, b0t, b1t), b2t);
  add(s1w, s0w, b0t);
  // How far, and what stands between.
  add(s0w, near);
  add(s0t, near);
  add(b0w, near);
  add(b0t, near);
  add(s0t, b0t, near);
  add(s1t, s0t, apart);
  add(s1w, apart);
  add(s0w, apart);
  add(s0t, b0t, between);
  add(s1t, s0t, below);
  add(feature(5, s1t, s0t, b0t), below, between);
  // Children.
  add(s0w, count(rights, s0), 1 + count(lefts, s0));
  add(s0t, count(rights, s0), 1 + count(lefts, s0));
  add(s1w, count(rights, s1));
  add(s1t, count(rights, s1), 1 + count(lefts, s1));
  add(b0w, count(lefts, next));
  add(b0t, count(lefts, next));
  add(s0w, set(leftSet, s0));
  add(s0t, set(leftSet, s0));
  add(s0w, set(rightSet, s0));
  add(s0t, set(rightSet, s0));
  add(s1w, set(rightSet, s1));
  add(s1t, set(rightSet, s1), s0t);
  add(s1t, set(leftSet, s1), s0t);
  add(b0t, set(leftSet, next), s0t);
  add(b0w, set(leftSet, next));
  add(feature(6, s0t, set(leftSet, s0)), set(rightSet, s0), b0t);
  add(feature(7, s1t, set(rightSet, s1)), s0t, set(leftSet, s0));
  add(s0t, word(s0l), relation(s0l));
  add(s0t, word(s0r), relation(s0r));
  add(s0t, tag(s0l), b0t);
  add(s0t, tag(s0r), b0t);
  add(s0t, relation(s0r), b0t);
  add(s0t, tag(child(left2, s0)), tag(s0l));
  add(s0t, tag(child(right2, s0)), tag(s0r));
  add(s1t, word(s1r), relation(s1r));
  add(s1t, tag(s1r), s0t);
  add(s1t, tag(s1l), s0t);
  add(s1t, s0t, tag(s0r));
  add(s1t, s0t, tag(s0l));
  add(s1w, s0t, word(s0l));
  add(s1t, word(s0l), relation(s0l));
  add(b0t, tag(b0l), s0t);
  add(b0t, word(b0l), relation(b0l));
  add(b0t, tag(left2[next]!), tag(b0l));
  return n;
}
