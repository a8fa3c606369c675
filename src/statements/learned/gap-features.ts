import { feature } from "../../english/model/hash.ts";
import { marginStep } from "./glance/glance.ts";
import { ELSEWHERE } from "./paths.ts";
import type { Scene } from "./scene.ts";
import { bucket, EDGE, ending, PIECE } from "./shared-features.ts";
import type { Sight } from "./sight.ts";

/** The most features that one gap has. */
export const GAP_FEATURES = 50;

/** The features of the gap before a unit: what begins, what ends, and what stands on either side. Templates count up as they stand here. */
export function gapFeatures(sight: Sight, { units, paths, frame, commas }: Scene, unit: number, out: Int32Array): number {
  const { view, word, xpos, relation, cue, rate, quoted, mark, glance } = sight;
  const { tree } = view;
  const { head, firsts, lasts, pieces } = units;
  const a = lasts[unit - 1]! - 1;
  const b = firsts[unit]!;
  let n = 0;
  const add = (one: number, two = 0, three = 0) => {
    out[n] = feature(100 + n, one, two, three);
    n++;
  };
  const side = unit <= units.cue ? 1 : 2;
  const pa = pieces[unit - 1]! >= 0 ? 1 : 0;
  const pb = pieces[unit]! >= 0 ? 1 : 0;
  const wa = pa ? PIECE : word[a]!;
  const wb = pb ? PIECE : word[b]!;
  const markA = pa ? 0 : mark[a] ? word[a]! : 1;
  const begins = highestFrom(sight, b);
  const ends = highestTo(sight, a);
  const rs = relation[begins]!;
  const re = relation[ends]!;
  const next = b + 1 < word.length ? word[b + 1]! : EDGE;
  const pieceState = pa * 2 + pb + (quoted[a] === 1 ? 4 : 0) + (quoted[b] === 1 ? 8 : 0);
  const near = (unit <= units.cue ? 16 : 0) + bucket(Math.abs(unit - units.cue));
  const beginsAt =
    tree.heads[begins] === head ? 1 : begins === head ? 2 : tree.firsts[begins]! <= head && head < tree.lasts[begins]! ? 3 : 0;
  const endsAt = tree.heads[ends] === head ? 1 : ends === head ? 2 : tree.firsts[ends]! <= head && head < tree.lasts[ends]! ? 3 : 0;
  const reach = (index: number) => paths.level[index]!;
  const branchOf = (index: number) => (reach(index) === ELSEWHERE ? 0 : relation[paths.branch[index]!]!);
  const sentence =
    view.sentenceAt[a] === view.sentenceAt[b] ? 0 : view.blockOf[view.sentenceAt[a]!] === view.blockOf[view.sentenceAt[b]!] ? 1 : 2;

  add(side, pieceState);
  add(wa, side);
  add(wb, side);
  add(wa, wb);
  add(wa, wb, side);
  add(xpos[a]!, xpos[b]!, pieceState);
  add(xpos[b]!, side, pieceState);
  add(xpos[a]!, side, pieceState);
  add(near, pieceState);
  add(near, wa);
  add(near, wb);
  add(word[head]!, side, wb);
  add(word[head]!, near);
  add(word[head]!, rs, side);
  add(cue[head]!, rs, side);
  // The clause that begins here, and the one that ends.
  add(rs, side, beginsAt);
  add(rs, wb, side);
  add(rs, xpos[begins]!, side);
  add(rs, markA, side);
  add(rs, re, markA);
  add(rs, word[begins]!, side);
  add(rs, beginsAt, bucket(tree.lasts[begins]! - tree.firsts[begins]!));
  add(re, side, endsAt);
  add(re, wb, side);
  add(re, xpos[ends]!, side);
  add(re, endsAt, bucket(tree.lasts[ends]! - tree.firsts[ends]!));
  add(re, markA, xpos[b]!);
  add(rate[begins]!, rs, side);
  add(rate[begins]!, markA, side);
  add(frame, side, rs);
  add(frame, near);
  // Where the way from the cue turns.
  add(reach(unit - 1) * 16 + reach(unit), branchOf(unit - 1), branchOf(unit));
  add(reach(unit), branchOf(unit), side * 2 + (paths.branch[unit] === paths.branch[unit - 1] ? 1 : 0));
  add(paths.branch[unit] === paths.branch[unit - 1] ? 1 : 0, markA, side);
  add(markA, wb, next);
  add(markA, wb, rs);
  add(markA, commas[unit]!, side);
  add(sentence, pieceState, side);
  add(sentence, near, pieceState);
  // What stands on either side, as it is taken at a glance.
  const before = marginStep(glance.content[a]!);
  const behind = marginStep(glance.content[b]!);
  const opens = marginStep(glance.begins[b]!);
  add(before, behind, side);
  add(before, behind, markA);
  add(before, behind, rs);
  add(opens, side, pieceState);
  add(opens, behind, wb);
  add(marginStep(glance.source[a]!), marginStep(glance.source[b]!), side);
  if (pa) add(ending(sight, firsts[unit - 1]!, a + 1), wb, side);
  else add(wa, next, 61);
  if (pa) add(ending(sight, firsts[unit - 1]!, a + 1), sentence, side * 2 + pb);
  else add(xpos[a]!, wb, 62);
  return n;
}

/** The highest token whose subtree begins at a token. */
function highestFrom({ view: { tree } }: Sight, at: number): number {
  let high = at;
  for (let steps = 0; steps < 12; steps++) {
    const head = tree.heads[high]!;
    if (head < 0 || tree.firsts[head] !== at) break;
    high = head;
  }
  return high;
}

/** The highest token whose subtree ends with a token. */
function highestTo({ view: { tree } }: Sight, at: number): number {
  let high = at;
  for (let steps = 0; steps < 12; steps++) {
    const head = tree.heads[high]!;
    if (head < 0 || tree.lasts[head] !== at + 1) break;
    high = head;
  }
  return high;
}
