import type { Weighty } from "./choose.ts";
import { holds } from "./outline.ts";
import { overlapOf, touching } from "./rival-features.ts";
import { UNIT } from "./tables.ts";

/**
 * Readings that people would less likely mark than this are dropped, in log-odds. In half of the articles of the corpus, left out of the lessons,
 * -0.6 gave lenient F1 78.7 and alpha 65.8; -0.2 gave 78.3 and 65.6, 0 gave 77.7 and 65.2; strict F1 stayed within 0.1.
 */
const LEAST_KEEP = Math.round(-0.6 * UNIT);

/**
 * Which readings stay: those that people would mark, the likeliest first, none that tells what another tells. Of equal ones the first in the
 * text; in the order of the text.
 */
export function resolve(chosen: readonly Weighty[]): Weighty[] {
  const order = [...chosen.keys()].sort((one, other) => chosen[other]!.keep - chosen[one]!.keep || one - other);
  const kept = new Set<number>();
  for (const index of order) {
    const reading = chosen[index]!;
    if (reading.keep < LEAST_KEEP) break;
    const { around, inside, beside } = touching(chosen, reading, index);
    const clashes = [...around, ...inside, ...beside.filter((other) => isSame(reading, chosen[other]!))];
    if (clashes.every((other) => !kept.has(other))) kept.add(index);
  }
  return chosen.filter(
    (reading, index) =>
      kept.has(index) ||
      tags(
        reading,
        touching(chosen, reading, index)
          .inside.filter((inner) => kept.has(inner))
          .map((inner) => chosen[inner]!),
      ),
  );
}

/** Readings whose cue is less likely one than this are no tags, in log-odds. */
const LEAST_TAG = -UNIT;

/** "The minister assured her that …, two officials told the paper": a tag behind a whole statement tells it, though that stands by itself too. */
function tags(tag: Weighty, inner: readonly Weighty[]): boolean {
  return (
    inner.length === 1 &&
    tag.odds >= LEAST_TAG &&
    tag.source !== null &&
    tag.content.length === 1 &&
    tag.content[0]!.last <= Math.min(tag.source.first, tag.cue.first) &&
    inner.every(
      ({ source, content }) =>
        (source === null || holds(tag, source.first)) && content.every(({ first, last }) => holds(tag, first) && holds(tag, last - 1)),
    )
  );
}

/** Whether two readings tell the same words, by the larger part of the shorter. */
function isSame(one: Weighty, other: Weighty): boolean {
  const size = ({ content }: Weighty) => content.reduce((sum, { first, last }) => sum + last - first, 0);
  return 2 * overlapOf(one, other) > Math.min(size(one), size(other));
}
