import type { Candidate } from "./candidates.ts";
import type { Sight } from "./sight.ts";
import { type Told, toldBy } from "./told.ts";

/** One reading of what stands around a cue: who tells what by it. */
export interface Outline extends Told {
  readonly head: number;
  /** How surely the head is a cue, in log-odds. */
  readonly odds: number;
  /** Its place among the readings of its cue, and by how much its score is behind that of the best. */
  readonly rank: number;
  readonly behind: number;
  /** For the best reading, by how much the next one is behind it; 0 for the others. */
  readonly ahead: number;
}

/** The different readings of a candidate, best first. Those that differ in marks alone are one. */
export function outlinesOf(sight: Sight, { head, odds, scene, labellings }: Candidate): Outline[] {
  const seen = new Set<string>();
  const found: { told: Told; score: number }[] = [];
  for (const { labels, score } of labellings) {
    const told = toldBy(sight, scene.units, labels);
    const key = `${told.source?.first},${told.source?.last};${told.content.map(({ first, last }) => `${first},${last}`).join(";")}`;
    if (told.content.length === 0 || seen.has(key)) continue;
    seen.add(key);
    found.push({ told, score });
  }
  return found.map(({ told, score }, rank) => ({
    ...told,
    head,
    odds,
    rank,
    behind: found[0]!.score - score,
    ahead: rank === 0 && found.length > 1 ? found[0]!.score - found[1]!.score : 0,
  }));
}

/** Whether a token is part of what is told. */
export function holds({ content }: Told, at: number): boolean {
  for (const { first, last } of content) if (first <= at && at < last) return true;
  return false;
}
