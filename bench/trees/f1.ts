/** How much was found, how much of it rightly, and how much there was to find. */
export interface Counts {
  right: number;
  found: number;
  gold: number;
}

/** Nothing found yet. */
export const noCounts = (): Counts => ({ right: 0, found: 0, gold: 0 });

/** Adds what was found in one document. */
export function count(counts: Counts, found: readonly string[], gold: { readonly size: number; has(span: string): boolean }): void {
  counts.right += found.filter((span) => gold.has(span)).length;
  counts.found += found.length;
  counts.gold += gold.size;
}

/** The harmonic mean of precision and recall, in per cent with two decimals. */
export const f1 = ({ right, found, gold }: Counts): string => ((200 * right) / (found + gold)).toFixed(2);
