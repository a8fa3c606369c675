import { feature } from "../hash.ts";
import { NOWHERE, type State } from "./state.ts";
import type { Seen } from "./templates.ts";

/** The most features that `relationFeatures` writes. */
export const RELATION_FEATURES = 64;

/** The features of an arc, just before it is made: the child has all its children by then. Returns how many were written; templates are numbered in order. */
export function relationFeatures(state: State, seen: Seen, head: number, child: number, out: Int32Array): number {
  const { words, tags, endings, verbs, marks } = seen;
  const { relations, left, left2, right, right2, leftSet, rightSet, length } = state;
  let n = 0;
  const add = (a: number, b = 0, c = 0) => {
    out[n] = feature(n, a, b, c);
    n++;
  };
  const word = (at: number) => (at < 0 ? 0 : words[at]!);
  const tag = (at: number) => (at < 0 || at > length ? -1 : tags[at]!);
  const relation = (at: number) => (at === NOWHERE ? -1 : relations[at]!);
  const forward = head < child ? 1 : 0;
  const low = Math.min(head, child);
  const high = Math.max(head, child);
  const apart = high - low;
  const far = apart < 4 ? apart : apart < 8 ? 4 : 5;
  const between = Math.min(verbs[high]! - verbs[low + 1]!, 2) * 4 + Math.min(marks[high]! - marks[low + 1]!, 3);
  const [hw, ht, cw, ct] = [words[head]!, tags[head]!, words[child]!, tags[child]!];
  const [cl, cl2, cr, cr2] = [left[child]!, left2[child]!, right[child]!, right2[child]!];
  const side = forward === 1 ? rightSet : leftSet;
  const nearest = forward === 1 ? right[head]! : left[head]!;

  add(forward, ct);
  add(forward, ht);
  add(cw, forward);
  add(cw, ct, forward);
  add(hw, forward);
  add(hw, ht, forward);
  add(ht, ct, forward);
  add(hw, ct, forward);
  add(ht, cw, forward);
  add(hw, cw, forward);
  add(endings[child]!, ct, forward);
  add(endings[head]!, ct, forward);
  add(feature(0, ht, ct), forward, far);
  add(feature(1, ht, ct), forward, between);
  add(cw, forward, far);
  add(hw, forward, between);
  add(feature(2, ht, ct), forward, tag(child - 1));
  add(feature(3, ht, ct), forward, tag(child + 1));
  add(feature(4, ht, ct), forward, tag(head - 1));
  add(feature(5, ht, ct), forward, tag(head + 1));
  add(word(child - 1), ct, forward);
  add(tag(child + 1) === -1 ? 0 : words[child + 1]!, ct, forward);
  add(word(cl), ct, forward);
  add(word(cl), ht, forward);
  add(word(cl), hw, forward);
  add(feature(6, word(cl), cw), forward);
  add(feature(7, word(cl), ct), feature(8, hw, ht), forward);
  add(relation(cl), ct, forward);
  add(feature(9, relation(cl), relation(cl2)), feature(10, ct, ht), forward);
  add(word(cl2), ct, forward);
  add(word(cr), ct, forward);
  add(relation(cr), ct, forward);
  add(feature(11, relation(cr), relation(cr2)), ct, forward);
  add(leftSet[child]!, ct, forward);
  add(leftSet[child]!, feature(12, ht, ct), forward);
  add(leftSet[child]!, hw, forward);
  add(rightSet[child]!, ct, forward);
  add(rightSet[child]!, feature(13, ht, ct), forward);
  add(feature(14, leftSet[child]!, rightSet[child]!), feature(15, ht, ct), forward);
  add(side[head]!, feature(16, ht, ct), forward);
  add(side[head]!, hw, ct);
  add(side[head]!, leftSet[child]!, feature(17, ht, ct));
  add(leftSet[head]!, feature(18, ht, ct), forward);
  add(leftSet[head]!, hw, ct);
  add(relation(nearest), feature(19, ht, ct), forward);
  add(tag(nearest), feature(20, ht, ct), forward);
  add(word(nearest), ct, forward);
  add(relation(nearest), hw, ct);
  add(marks[child]! - marks[Math.max(child - 1, 0)]!, feature(21, ht, ct), forward);
  add(child === 0 ? 1 : 0, ct, forward);
  return n;
}
