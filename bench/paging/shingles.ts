/** Words of a shingle, as scrapinghub/article-extraction-benchmark has them. */
const SHINGLE = 4;

/** Precision and recall of one page, null where nothing is there to be measured. */
export interface Score {
  readonly precision: number | null;
  readonly recall: number | null;
}

/** How much of what was expected was found, over shingles of four words, each as often as it stands there. */
export function score(expected: string, found: string): Score {
  const wanted = shingles(expected);
  const got = shingles(found);
  let both = 0;
  let more = 0;
  let less = 0;
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [one, other] = [wanted.get(key) ?? 0, got.get(key) ?? 0];
    both += Math.min(one, other);
    more += Math.max(0, other - one);
    less += Math.max(0, one - other);
  }
  return { precision: both + more > 0 ? both / (both + more) : null, recall: both + less > 0 ? both / (both + less) : null };
}

/** The shingles of a text and how often each stands in it; a text of fewer words is one shingle. */
export function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at++) {
    const shingle = words.slice(at, at + SHINGLE).join(" ");
    if (shingle !== "") counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** The mean over pages of precision and of recall, and F1 of these two: each page weighs the same. */
export function overall(scores: readonly Score[]): { precision: number; recall: number; f1: number } {
  const precision = mean(scores.flatMap((one) => one.precision ?? []));
  const recall = mean(scores.flatMap((one) => one.recall ?? []));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
