import { DAYS, PREPOSITIONS } from "../lexicon/function-words.ts";
import { CONTENT, CUE, SOURCE } from "./labels.ts";
import type { Sight } from "./sight.ts";
import type { Units } from "./units.ts";

/** A stretch of tokens, `first` inclusive and `last` exclusive. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** What a labelling says, as stretches of tokens without the marks at their ends. */
export interface Told {
  readonly source: Run | null;
  readonly cue: Run;
  readonly content: readonly Run[];
}

/** How many tokens may stand between two pieces of a source that are one ("Roe, a judge, …"). */
const SOURCE_GAP = 2;

/** Reads a labelling. */
export function toldBy(sight: Sight, units: Units, labels: Uint8Array): Told {
  const runs = (label: number) => runsOf(units, labels, label);
  const content = runs(CONTENT).flatMap((run) => trimmed(sight, run) ?? []);
  const cue = runs(CUE).find(({ first, last }) => first <= units.head && units.head < last)!;
  return { source: sourceOf(sight, units, runs(SOURCE)), cue: withoutDay(sight, units.head, trimmed(sight, cue) ?? cue), content };
}

/** "confirmed [on Monday]": the day of the telling is no part of its cue. */
function withoutDay({ view: { words } }: Sight, head: number, { first, last }: Run): Run {
  for (let at = head + 1; at < last; at++)
    if (DAYS.has(words[at]!)) return { first, last: at > head + 1 && PREPOSITIONS.has(words[at - 1]!) ? at - 1 : at };
  return { first, last };
}

function runsOf({ count, firsts, lasts }: Units, labels: Uint8Array, label: number): Run[] {
  const runs: Run[] = [];
  for (let unit = 0; unit < count; unit++) {
    if (labels[unit] !== label) continue;
    const before = runs.at(-1);
    if (before !== undefined && before.last === firsts[unit]) runs[runs.length - 1] = { first: before.first, last: lasts[unit]! };
    else runs.push({ first: firsts[unit]!, last: lasts[unit]! });
  }
  return runs;
}

/** The piece of a source that is nearest to the cue, joined with the pieces right beside it. */
function sourceOf(sight: Sight, { head }: Units, runs: readonly Run[]): Run | null {
  const kept = runs.flatMap((run) => trimmed(sight, run) ?? []);
  if (kept.length === 0) return null;
  const away = ({ first, last }: Run) => (last <= head ? head - last : first - head);
  let at = 0;
  for (let index = 1; index < kept.length; index++) if (away(kept[index]!) < away(kept[at]!)) at = index;
  let first = at;
  let last = at;
  const joins = (one: Run, other: Run) => other.first - one.last <= SOURCE_GAP && !(one.last <= head && head < other.first);
  while (first > 0 && joins(kept[first - 1]!, kept[first]!)) first--;
  while (last + 1 < kept.length && joins(kept[last]!, kept[last + 1]!)) last++;
  return wholePhrase(sight, { first: kept[first]!.first, last: kept[last]!.last });
}

/** A source with all of the names in it, titles included, and the words right before it that describe its first word. */
function wholePhrase({ view: { nameAt, tree, quotationAt } }: Sight, { first, last }: Run): Run {
  let from = first;
  let to = last;
  const describes = (at: number) =>
    quotationAt[at]! < 0 && /^(?:det|amod|compound|nummod)$/.test(tree.relations[at]!) && tree.heads[at]! > at && tree.heads[at]! < to;
  while (from > 0 && ((nameAt[from]! >= 0 && nameAt[from - 1] === nameAt[from]) || describes(from - 1))) from--;
  while (to < nameAt.length && nameAt[to]! >= 0 && nameAt[to] === nameAt[to - 1]) to++;
  return { first: from, last: to };
}

/** A run without the commas, stops and colons at its ends that stand outside of quotation marks; null where nothing is left. */
function trimmed({ view }: Sight, { first, last }: Run): Run | null {
  const isLoose = (at: number) => view.quotationAt[at]! < 0 && /^[.,;:—–-]+$/.test(view.words[at]!);
  let from = first;
  let to = last;
  while (from < to && isLoose(from)) from++;
  while (to > from && isLoose(to - 1)) to--;
  return from < to ? { first: from, last: to } : null;
}
