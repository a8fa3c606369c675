import type { Mark } from "../../src/english/train/names/marked.ts";

/** Sums of the mentions' own precision and recall, and how many mentions they are the sums of. */
export interface BCubed {
  readonly precision: number;
  readonly found: number;
  readonly recall: number;
  readonly gold: number;
}

/**
 * B-cubed over mentions that are names. A mention's precision is the share of its found party that gold puts together with it, its recall the share of
 * its gold party that was put together with it; a mention that the other side does not have scores 0. Mentions are the same where their bounds are.
 */
export function bCubed(found: readonly Mark[], gold: readonly Mark[]): BCubed {
  return { precision: shares(found, gold), found: found.length, recall: shares(gold, found), gold: gold.length };
}

/** B-cubed of the mentions that both sides have: who is who, whatever names were missed. */
export function bCubedOfShared(found: readonly Mark[], gold: readonly Mark[]): BCubed {
  const keys = new Set(gold.map(key));
  const both = new Set(found.map(key).filter((one) => keys.has(one)));
  const shared = (marks: readonly Mark[]) => marks.filter((mark) => both.has(key(mark)));
  return bCubed(shared(found), shared(gold));
}

const key = ({ start, end }: Mark) => `${start}:${end}`;

function shares(marks: readonly Mark[], others: readonly Mark[]): number {
  const otherParty = new Map(others.map((mark) => [key(mark), mark.party]));
  let sum = 0;
  for (const mark of marks) {
    const party = otherParty.get(key(mark));
    if (party === undefined) continue;
    const together = marks.filter((one) => one.party === mark.party);
    sum += together.filter((one) => otherParty.get(key(one)) === party).length / together.length;
  }
  return sum;
}

/** Both scores of many documents. */
export const sumBCubed = (scores: readonly BCubed[]): BCubed =>
  scores.reduce(
    (one, other) => ({
      precision: one.precision + other.precision,
      found: one.found + other.found,
      recall: one.recall + other.recall,
      gold: one.gold + other.gold,
    }),
    { precision: 0, found: 0, recall: 0, gold: 0 },
  );

/** The harmonic mean of B-cubed precision and recall, null where there are no mentions. */
export function bCubedF1({ precision, found, recall, gold }: BCubed): number | null {
  if (found === 0 || gold === 0) return null;
  const [p, r] = [precision / found, recall / gold];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
