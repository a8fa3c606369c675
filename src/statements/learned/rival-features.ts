import { feature } from "../../english/model/hash.ts";
import { holds, type Outline } from "./outline.ts";
import { oddsStep } from "./outline-features.ts";
import type { Sight } from "./sight.ts";

/** The most features that `rivalFeatures` writes. */
export const RIVAL_FEATURES = 40;

/** Which of the other cues' readings touch a reading: those that hold its cue, those whose cue it holds, and those that tell some of the same words. */
export interface Touching {
  readonly around: readonly number[];
  readonly inside: readonly number[];
  readonly beside: readonly number[];
}

/** The most readings before and after one that are compared with it. */
const REACH = 24;

/** Finds which readings touch a reading of the cue at `index`; in bounded time. */
export function touching(outlines: readonly Outline[], way: Outline, index: number): Touching {
  const around: number[] = [];
  const inside: number[] = [];
  const beside: number[] = [];
  const end = Math.min(outlines.length, index + REACH);
  for (let other = Math.max(0, index - REACH); other < end; other++) {
    if (other === index) continue;
    const outline = outlines[other]!;
    const held = holds(way, outline.head);
    const holding = holds(outline, way.head);
    if (held) inside.push(other);
    if (holding) around.push(other);
    if (!held && !holding && overlapOf(way, outline) > 0) beside.push(other);
  }
  return { around, inside, beside };
}

/** How many tokens two contents share. */
export function overlapOf(one: Outline, other: Outline): number {
  let shared = 0;
  for (const a of one.content) for (const b of other.content) shared += Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first));
  return shared;
}

/** The features of a reading among others. Templates count up in the order in which they stand here. */
export function rivalFeatures(sight: Sight, outlines: readonly Outline[], own: Outline, index: number, out: Int32Array): number {
  const { view, word, cue, quoted, relation } = sight;
  const { tree } = view;
  const { around, inside, beside } = touching(outlines, own, index);
  let n = 0;
  const add = (a: number, b = 0, c = 0) => {
    out[n] = feature(500 + n, a, b, c);
    n++;
  };
  const strongest = (others: readonly number[]) => {
    let best = -1;
    for (const other of others) if (best < 0 || outlines[other]!.odds > outlines[best]!.odds) best = other;
    return best;
  };
  const outer = strongest(around);
  const inner = strongest(inside);
  const next = strongest(beside);
  const step = (other: number) => (other < 0 ? 30 : oddsStep(outlines[other]!.odds));
  const mine = oddsStep(own.odds);
  const lexh = cue[own.head]!;
  const wh = word[own.head]!;
  const qh = quoted[own.head]!;
  const tie = (other: number) =>
    other < 0
      ? 0
      : tree.heads[outlines[other]!.head] === own.head
        ? 1
        : tree.heads[own.head] === outlines[other]!.head
          ? relation[own.head]!
          : 2;
  const mutual = outer >= 0 && inside.includes(outer) ? 1 : 0;
  const shared = next < 0 ? 0 : Math.min(4, Math.floor((5 * overlapOf(own, outlines[next]!)) / sizeOf(own)));
  const sharedBack = next < 0 ? 0 : Math.min(4, Math.floor((5 * overlapOf(own, outlines[next]!)) / sizeOf(outlines[next]!)));
  const first = next < 0 ? 0 : next < index ? 1 : 2;
  add(step(outer), mutual);
  add(step(outer), mine, mutual);
  add(step(outer), lexh);
  add(step(outer), qh, mine);
  add(tie(outer), step(outer));
  add(tie(outer), lexh);
  add(outer < 0 ? 0 : word[outlines[outer]!.head]!, wh);
  add(outer < 0 ? 0 : word[outlines[outer]!.head]!, mine);
  add(Math.min(3, around.length), mine);
  add(step(inner), mutual);
  add(step(inner), mine);
  add(tie(inner), step(inner), lexh);
  add(Math.min(3, inside.length), mine);
  add(step(next), mine, first);
  add(shared, sharedBack, first);
  add(shared, step(next), mine);
  add(tie(next), step(next), shared);
  add(next < 0 ? 0 : word[outlines[next]!.head]!, wh, first);
  add(sameSource(own, next < 0 ? null : outlines[next]!) ? 1 : 0, step(next), first);
  add(sameSource(own, outer < 0 ? null : outlines[outer]!) ? 1 : 0, step(outer), mine);
  return n;
}

/** How many tokens a content has. */
export function sizeOf({ content }: Outline): number {
  return content.reduce((sum, { first, last }) => sum + last - first, 0);
}

function sameSource(one: Outline, other: Outline | null): boolean {
  return one.source !== null && other?.source?.first === one.source.first;
}
