import type { Label, Mark } from "../../src/english/train/names/marked.ts";

/** How many of the found are right, how many were found, how many there are. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Counts put together. */
export const sum = (counts: readonly Counts[]): Counts =>
  counts.reduce((one, other) => ({ right: one.right + other.right, found: one.found + other.found, gold: one.gold + other.gold }), {
    right: 0,
    found: 0,
    gold: 0,
  });

/** The harmonic mean of precision and recall, null where there is nothing. */
export const f1 = ({ right, found, gold }: Counts): number | null => (found + gold === 0 ? null : (2 * right) / (found + gold));

/** Names with the very same bounds and label. */
export function exact(found: readonly Mark[], gold: readonly Mark[], label: Label): Counts {
  const key = ({ start, end }: Mark) => `${start}:${end}`;
  const wanted = new Set(gold.filter((mark) => mark.label === label).map(key));
  const given = found.filter((mark) => mark.label === label);
  return { right: given.filter((mark) => wanted.has(key(mark))).length, found: given.length, gold: wanted.size };
}

/** Names with the same label that share a character: each is paired with the first one that is free. */
export function overlapping(found: readonly Mark[], gold: readonly Mark[], label: Label): Counts {
  const wanted = gold.filter((mark) => mark.label === label);
  const given = found.filter((mark) => mark.label === label);
  const taken = new Set<Mark>();
  for (const { start, end } of given) {
    const pair = wanted.find((mark) => !taken.has(mark) && mark.start < end && start < mark.end);
    if (pair) taken.add(pair);
  }
  return { right: taken.size, found: given.length, gold: wanted.length };
}
