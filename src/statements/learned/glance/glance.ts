import type { Range } from "../../view.ts";
import type { PlainSight } from "../sight.ts";
import { UNIT } from "../tables.ts";
import type { GlanceNet } from "./net.ts";
import { readStretches } from "./read.ts";
import { stretchesOf } from "./stretches.ts";

/** What each token of a text is taken for at a glance, before any cue is looked at by itself: by how much a class is ahead of the best other one, in steps of `UNIT`. */
export interface Glance {
  readonly source: Int16Array;
  readonly cue: Int16Array;
  /** Part of what somebody tells; and the first word of it. */
  readonly content: Int16Array;
  readonly begins: Int16Array;
}

/** What stands for tokens that were not read: those of headlines and furniture, and of what is no prose. */
export const UNREAD = -16 * UNIT;

/** A glance at nothing. */
export function blank(tokens: number): Glance {
  const margins = () => new Int16Array(tokens).fill(UNREAD);
  return { source: margins(), cue: margins(), content: margins(), begins: margins() };
}

/** Glances at a text. Linear in its length; what is told of one paragraph does not depend on the others. */
export function glanceAt(sight: PlainSight, net: GlanceNet): Glance {
  const glance = blank(sight.word.length);
  readStretches(net, sight, stretchesOf(sight.view), (at, told, from) => write(glance, at, told, from));
  return glance;
}

/** The classes in the order of the net: none, source, cue, content, and content that begins. */
function write({ source, cue, content, begins }: Glance, at: number, told: Float32Array, from: number): void {
  const none = told[from]!;
  const speaks = told[from + 1]!;
  const tells = told[from + 2]!;
  const goesOn = told[from + 3]!;
  const opens = told[from + 4]!;
  const inside = Math.max(goesOn, opens);
  source[at] = steps(speaks - Math.max(none, tells, inside));
  cue[at] = steps(tells - Math.max(none, speaks, inside));
  content[at] = steps(inside - Math.max(none, speaks, tells));
  begins[at] = steps(opens - Math.max(none, speaks, tells, goesOn));
}

function steps(margin: number): number {
  return Math.trunc(Math.max(-15, Math.min(15, margin)) * UNIT);
}

/** A margin as a small number, 0 to 15: finer near nothing, where it matters. */
export function marginStep(margin: number): number {
  const halves = Math.floor((margin * 2) / UNIT);
  if (halves >= 0) return halves < 4 ? 8 + halves : halves < 6 ? 12 : halves < 9 ? 13 : halves < 13 ? 14 : 15;
  const below = -1 - halves;
  return below < 4 ? 7 - below : below < 6 ? 3 : below < 9 ? 2 : below < 13 ? 1 : 0;
}

/** The mean of margins over a stretch of tokens. */
export function meanMargin(margins: Int16Array, first: number, last: number): number {
  let sum = 0;
  for (let at = first; at < last; at++) sum += margins[at]!;
  return Math.trunc(sum / Math.max(1, last - first));
}

/** The mean and the least of margins over the words of a content. */
export function heldBy(margins: Int16Array, mark: Uint8Array, content: readonly Range[]): { mean: number; least: number } {
  let sum = 0;
  let count = 0;
  let least = 15 * UNIT;
  for (const { first, last } of content)
    for (let at = first; at < last; at++) {
      if (mark[at] === 1) continue;
      sum += margins[at]!;
      count++;
      if (margins[at]! < least) least = margins[at]!;
    }
  return count === 0 ? { mean: UNREAD, least: UNREAD } : { mean: Math.trunc(sum / count), least };
}
