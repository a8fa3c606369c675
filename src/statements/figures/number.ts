const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
  k: 1e3,
};

/** A number in the words of a text and the token after it. */
export interface NumberAt {
  readonly value: number;
  readonly last: number;
}

/** The number that begins at a token, figures or words, with its scale ("2.5 million", "twenty-five", "a dozen"); null where none does. */
export function numberAt(words: readonly string[], at: number, end: number): NumberAt | null {
  const first = simple(words[at]!) ?? dozen(words, at, end);
  if (first === null) return null;
  let value = typeof first === "number" ? first : first.value;
  let last = typeof first === "number" ? at + 1 : first.last;
  if (TENS.includes(words[at]!) && words[last] === "-" && last + 1 < end && below(words[last + 1]!, 10)) {
    value += ONES.indexOf(words[last + 1]!);
    last += 2;
  }
  for (let scale = SCALES[words[last] ?? ""]; last < end && scale !== undefined; scale = SCALES[words[last] ?? ""]) {
    value *= scale;
    last++;
  }
  return Number.isFinite(value) ? { value: Math.round(value * 1e6) / 1e6, last } : null;
}

/** A word that is a number by itself. Figures with more than one point, leading zeros or letters are names, not numbers. */
function simple(word: string): number | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,4})?(m|bn|k)?$/.exec(word);
  if (match) return /^0\d/.test(word) ? null : Number(match[1]!.replaceAll(",", "") + (match[2] ?? "")) * (SCALES[match[3] ?? ""] ?? 1);
  const hyphened = /^([a-z]+)-([a-z]+)$/.exec(word);
  if (hyphened && TENS.includes(hyphened[1]!) && below(hyphened[2]!, 10)) return tens(hyphened[1]!) + ONES.indexOf(hyphened[2]!);
  if (TENS.includes(word)) return tens(word);
  const one = ONES.indexOf(word);
  return one > 1 ? one : null;
}

function tens(word: string): number {
  return 20 + 10 * TENS.indexOf(word);
}

function below(word: string, limit: number): boolean {
  const index = ONES.indexOf(word);
  return index > 0 && index < limit;
}

function dozen(words: readonly string[], at: number, end: number): NumberAt | null {
  if (at + 1 >= end) return null;
  if (/^(?:a|one)$/.test(words[at]!) && words[at + 1] === "dozen") return { value: 12, last: at + 2 };
  if (/^(?:a|one)$/.test(words[at]!) && SCALES[words[at + 1]!] !== undefined && words[at + 1]!.length > 2)
    return { value: SCALES[words[at + 1]!]!, last: at + 2 };
  return words[at] === "half" && words[at + 1] === "a" && words[at + 2] === "dozen" && at + 2 < end ? { value: 6, last: at + 3 } : null;
}
