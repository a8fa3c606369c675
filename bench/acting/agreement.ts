import { nominalAlpha } from "../scoring/alpha.ts";

/** How two coders labelled the same things: for each thing the one's label and the other's. */
export type Pairs = readonly (readonly [one: string, other: string])[];

/** The share of things on which both gave the same label; null where there are none. */
export function agreement(pairs: Pairs): number | null {
  return pairs.length === 0 ? null : pairs.filter(([one, other]) => one === other).length / pairs.length;
}

/** Cohen's kappa: agreement beyond what the two coders' own habits would give by chance. 1 where only one label was ever given. */
export function kappa(pairs: Pairs): number | null {
  const same = agreement(pairs);
  if (same === null) return null;
  const byChance = labelsOf(pairs).reduce((sum, label) => {
    const ones = pairs.filter(([one]) => one === label).length;
    const others = pairs.filter(([, other]) => other === label).length;
    return sum + (ones / pairs.length) * (others / pairs.length);
  }, 0);
  return byChance === 1 ? 1 : (same - byChance) / (1 - byChance);
}

/** Krippendorff's alpha, nominal. */
export function alpha(pairs: Pairs): number | null {
  if (pairs.length === 0) return null;
  const labels = labelsOf(pairs);
  const cells = labels.map(() => labels.map(() => 0));
  for (const [one, other] of pairs) cells[labels.indexOf(one)]![labels.indexOf(other)]!++;
  return nominalAlpha(cells);
}

/** For a label: how often the first coder gave it, the second, and both on the same thing. */
export function given(pairs: Pairs, label: string): { first: number; second: number; both: number } {
  return {
    first: pairs.filter(([one]) => one === label).length,
    second: pairs.filter(([, other]) => other === label).length,
    both: pairs.filter(([one, other]) => one === label && other === label).length,
  };
}

/** Every label that either coder gave, sorted. */
export function labelsOf(pairs: Pairs): string[] {
  return [...new Set(pairs.flat())].sort();
}
