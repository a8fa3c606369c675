import { feature } from "../../english/model/hash.ts";
import { marginStep, meanMargin } from "./glance/glance.ts";
import { ELSEWHERE } from "./paths.ts";
import type { Scene } from "./scene.ts";
import { bucket, EDGE, ending, PIECE } from "./shared-features.ts";
import type { Sight } from "./sight.ts";

/** The most features that one unit has. */
export const UNIT_FEATURES = 82;

/** The features of one unit's label. Templates count up in the order in which they stand here. */
export function unitFeatures(
  sight: Sight,
  { units, paths, frame, commas, rivals, quotations }: Scene,
  unit: number,
  out: Int32Array,
): number {
  const { view, word, xpos, relation, cue, rate, source, attitude, name, quoted, glance } = sight;
  const { head, firsts, lasts, heads, pieces } = units;
  const at = heads[unit]!;
  const first = firsts[unit]!;
  const last = lasts[unit]!;
  let n = 0;
  const add = (a: number, b = 0, c = 0) => {
    out[n] = feature(n, a, b, c);
    n++;
  };
  const of = (values: Int32Array | Uint8Array, index: number) =>
    index >= 0 && index < values.length && view.sentenceAt[index] === view.sentenceAt[at] ? values[index]! : EDGE;
  const piece = pieces[unit]! >= 0;
  const side = unit < units.cue ? 1 : unit > units.cue ? 2 : 3;
  const distance = (unit < units.cue ? 16 : 0) + bucket(Math.abs(unit - units.cue));
  const wh = word[head]!;
  const lexh = cue[head]!;
  const atth = attitude[head]!;
  const xh = xpos[head]!;
  const w0 = piece ? PIECE : word[at]!;
  const x0 = xpos[at]!;
  const r0 = relation[at]!;
  const level = paths.level[unit]!;
  const branch = paths.branch[unit]!;
  const reach = level * 4 + side;
  const branchRelation = level === ELSEWHERE ? 0 : relation[branch]!;
  const depth = Math.min(paths.depth[unit]!, 5);
  const kind = piece ? 1 : quoted[at] === 1 ? 2 : 0;

  add(side, kind);
  add(w0, side);
  add(w0, wh);
  add(w0, x0, kind);
  add(x0, side, kind);
  add(r0, side, kind);
  add(distance, kind);
  add(distance, x0);
  add(distance, wh);
  add(distance, lexh, kind);
  add(distance, r0);
  // The way through the tree.
  add(reach, branchRelation, kind);
  add(reach, branchRelation, wh);
  add(reach, branchRelation, lexh);
  add(reach, branchRelation, atth * 8 + Math.min(depth, 2));
  add(reach, branchRelation, depth);
  add(reach, branchRelation, r0);
  add(reach, branchRelation, frame);
  add(reach, branchRelation, x0);
  add(reach, branchRelation, w0);
  add(reach, branchRelation, commas[unit]!);
  add(reach, branchRelation, paths.rival[unit]!);
  add(reach, branchRelation, xh);
  add(paths.up[unit]!, paths.down[unit]!, side);
  add(paths.up[unit]!, paths.down[unit]!, lexh);
  add(paths.up[unit]!, branchRelation, side);
  add(reach, frame);
  add(reach, frame, kind);
  add(level === ELSEWHERE ? 0 : word[branch]!, reach, branchRelation);
  add(level === ELSEWHERE ? 0 : xpos[branch]!, reach, branchRelation);
  // Names, and words of those who speak.
  add(name[at]!, side, kind);
  add(name[at]!, reach, branchRelation);
  add(source[at]!, reach);
  add(source[at]!, distance);
  add(source[at]!, reach, branchRelation);
  add(attitude[at]!, side);
  add(rate[at]!, reach);
  add(cue[at]!, distance);
  // What stands beside it, and between it and the cue.
  add(of(word, first - 1), w0);
  add(of(word, last), w0);
  add(of(word, first - 1), side, x0);
  add(of(word, last), side, x0);
  add(of(xpos, first - 1), x0, of(xpos, last));
  add(of(word, first - 1), of(word, first - 2), side);
  add(of(word, last), of(word, last + 1), side);
  add(commas[unit]!, side, kind);
  add(commas[unit]!, distance);
  add(commas[unit]!, quotations[unit]!, distance);
  add(rivals[unit]!, side, kind);
  add(rivals[unit]!, reach);
  add(rivals[unit]!, lexh, side);
  add(paths.rival[unit]!, reach);
  add(paths.rival[unit]!, kind, side);
  add(quotations[unit]!, side, kind);
  add(quoted[at]!, quoted[head]!, side);
  // Quotations, and other sentences.
  const away = view.sentenceAt[at]! - view.sentenceAt[head]!;
  const block = view.blockOf[view.sentenceAt[at]!] === view.blockOf[view.sentenceAt[head]!] ? 1 : 0;
  const far = Math.max(-3, Math.min(3, away)) * 4 + block;
  add(far, kind);
  add(far, kind, lexh);
  // What it is taken for at a glance.
  const told = marginStep(meanMargin(glance.content, first, last));
  const speaks = marginStep(glance.source[at]!);
  add(told, side, kind);
  add(told, reach, branchRelation);
  add(told, distance);
  add(told, lexh, side);
  add(told, w0);
  add(told, speaks, marginStep(glance.cue[at]!));
  add(speaks, side, kind);
  add(speaks, reach, branchRelation);
  if (piece) {
    const length = bucket(last - first);
    const end = ending(sight, first, last);
    add(length, side, 50);
    add(length, far, quotations[unit]!);
    add(end, side, commas[unit]!);
    add(end, distance, lexh);
    add(end, far, length);
    add(of(word, first - 1), side, length);
    add(of(word, last), side, end);
    add(opens(sight, first) ? 1 : 0, end, side);
    add(opens(sight, first) ? 1 : 0, far, quotations[unit]!);
    add(wh, side, far);
  }
  return n;
}

function opens({ view }: Sight, first: number): boolean {
  return view.doc.sentences[view.sentenceAt[first]!]?.first === first;
}
