/** How often one coder gave each label where another gave each: `[first coder][second coder]`. Square. */
export type Confusion = readonly (readonly number[])[];

/**
 * Krippendorff's alpha of two coders for labels without order: 1 where they agree throughout, 0 where they agree as chance would
 * have it. A text on which only one label was ever given counts as agreement.
 */
export function nominalAlpha(confusion: Confusion): number {
  const labels = confusion.map((_, label) => label);
  const given = labels.map((label) => labels.reduce((sum, other) => sum + confusion[label]![other]! + confusion[other]![label]!, 0));
  const total = given.reduce((sum, count) => sum + count, 0);
  let apart = 0;
  let apartByChance = 0;
  for (const one of labels) {
    for (const other of labels) {
      if (one === other) continue;
      apart += confusion[one]![other]! + confusion[other]![one]!;
      apartByChance += given[one]! * given[other]!;
    }
  }
  return apartByChance === 0 ? 1 : 1 - ((total - 1) * apart) / apartByChance;
}
