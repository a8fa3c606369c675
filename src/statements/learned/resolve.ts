import type { Weighty } from "./choose.ts";
import { overlapOf, touching } from "./rival-features.ts";
import type { Sight } from "./sight.ts";
import { UNIT } from "./tables.ts";
import { tagAround } from "./tag.ts";

/**
 * Readings that people would less likely mark than this are dropped, in log-odds. On PolNeAR dev, -0.3 gives lenient F1 82.6, strict F1 64.6 and alpha 70.9; -0.6 gave
 * 82.5, 64.2 and 70.8, and 75.1 of a hundred indirect ones where -0.3 finds 72.8; 0 gave 81.9, 64.6 and 70.5, and finds 69.6 of them.
 */
export const LEAST_KEEP = Math.round(-0.3 * UNIT);

/**
 * Which readings stay: those that people would mark, the likeliest first, none that tells what another tells. Of equal ones the first in the
 * text; in the order of the text. A tag behind a statement that stays is kept too.
 */
export function resolve(sight: Sight, chosen: readonly Weighty[]): Weighty[] {
  const order = [...chosen.keys()].sort((one, other) => chosen[other]!.keep - chosen[one]!.keep || one - other);
  const kept = new Set<number>();
  for (const index of order) {
    const reading = chosen[index]!;
    if (reading.keep < LEAST_KEEP) break;
    const { around, inside, beside } = touching(chosen, reading, index);
    const clashes = [...around, ...inside, ...beside.filter((other) => isSame(reading, chosen[other]!))];
    if (clashes.every((other) => !kept.has(other))) kept.add(index);
  }
  return chosen.flatMap((reading, index) => {
    if (kept.has(index)) return [reading];
    const near = touching(chosen, reading, index);
    const inner = [...near.inside, ...near.beside, ...near.around].filter((other) => kept.has(other));
    const tag = inner.length === 1 ? tagAround(sight, reading.ways, chosen[inner[0]!]!) : null;
    return tag ? [{ ...reading, ...tag }] : [];
  });
}

/** Whether two readings tell the same words, by the larger part of the shorter. */
function isSame(one: Weighty, other: Weighty): boolean {
  const size = ({ content }: Weighty) => content.reduce((sum, { first, last }) => sum + last - first, 0);
  return 2 * overlapOf(one, other) > Math.min(size(one), size(other));
}
