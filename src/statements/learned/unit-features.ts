import { feature } from "../../english/model/hash.ts";
import { ELSEWHERE, type Paths } from "./paths.ts";
import type { Sight } from "./sight.ts";
import type { Units } from "./units.ts";

/** The most features that one unit, and one gap, have. */
export const UNIT_FEATURES = 72;
export const GAP_FEATURES = 44;

const EDGE = 7;
/** What stands for the word of a piece of a quotation. */
const PIECE = 20;

/** What is known of a cue and the way to each of its units before features are written. */
export interface Scene {
  readonly units: Units;
  readonly paths: Paths;
  /** The relations that hang on the cue, as bits. */
  readonly frame: number;
  /** Of each unit how many commas stand between it and the cue, and the best rival's rate. */
  readonly commas: Uint8Array;
  readonly rivals: Uint8Array;
  /** How many pieces of quotations stand between. */
  readonly quotations: Uint8Array;
}

const ROLES = [
  "nsubj",
  "nsubj:pass",
  "ccomp",
  "xcomp",
  "obj",
  "iobj",
  "obl",
  "parataxis",
  "advcl",
  "nmod",
  "acl",
  "mark",
  "aux:pass",
  "cop",
];

/** Looks over what stands between a cue and its units. */
export function sceneOf(sight: Sight, units: Units, paths: Paths): Scene {
  const { view, rate } = sight;
  const { count, cue, firsts, pieces, head } = units;
  const commas = new Uint8Array(count);
  const rivals = new Uint8Array(count);
  const quotations = new Uint8Array(count);
  for (const step of [-1, 1]) {
    let [seen, best, quoted] = [0, 0, 0];
    for (let unit = cue + step; unit >= 0 && unit < count; unit += step) {
      commas[unit] = Math.min(seen, 3);
      rivals[unit] = best;
      quotations[unit] = Math.min(quoted, 2);
      const first = firsts[unit]!;
      if (pieces[unit]! >= 0) quoted++;
      else if (view.words[first] === ",") seen++;
      else best = Math.max(best, rate[first]!);
    }
  }
  let frame = 0;
  for (const child of view.tree.children[head]!) {
    const role = ROLES.indexOf(view.tree.relations[child]!);
    if (role >= 0) frame |= 1 << role;
  }
  return { units, paths, frame, commas, rivals, quotations };
}

const bucket = (distance: number) => (distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : distance < 22 ? 7 : 8);

/** How a quotation's piece ends: with a comma, a stop, another mark, or in the middle of a sentence. */
function ending({ view: { words } }: Sight, first: number, last: number): number {
  for (let at = last - 1; at > first && at >= last - 3; at--) {
    const word = words[at]!;
    if (word === ",") return 1;
    if (word === ".") return 2;
    if (word === "?" || word === "!") return 3;
    if (/[\p{L}\p{N}]/u.test(word)) return 4;
  }
  return 5;
}

/** The features of one unit's label. Templates count up in the order in which they stand here. */
export function unitFeatures(
  sight: Sight,
  { units, paths, frame, commas, rivals, quotations }: Scene,
  unit: number,
  out: Int32Array,
): number {
  const { view, word, xpos, relation, cue, rate, source, attitude, name, quoted } = sight;
  const { head, firsts, lasts, heads, pieces } = units;
  const at = heads[unit]!;
  const [first, last] = [firsts[unit]!, lasts[unit]!];
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
  const [wh, lexh, atth, xh] = [word[head]!, cue[head]!, attitude[head]!, xpos[head]!];
  const w0 = piece ? PIECE : word[at]!;
  const [x0, r0] = [xpos[at]!, relation[at]!];
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

/** The features of the gap before a unit: what begins, what ends, and what stands on either side. Templates count up as they stand here. */
export function gapFeatures(sight: Sight, { units, paths, frame, commas }: Scene, unit: number, out: Int32Array): number {
  const { view, word, xpos, relation, cue, rate, quoted, mark } = sight;
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
  const [pa, pb] = [pieces[unit - 1]! >= 0 ? 1 : 0, pieces[unit]! >= 0 ? 1 : 0];
  const wa = pa ? PIECE : word[a]!;
  const wb = pb ? PIECE : word[b]!;
  const markA = pa ? 0 : mark[a] ? word[a]! : 1;
  const begins = highestFrom(sight, b);
  const ends = highestTo(sight, a);
  const [rs, re] = [relation[begins]!, relation[ends]!];
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
