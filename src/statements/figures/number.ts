const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["m", 1e6],
  ["bn", 1e9],
  ["k", 1e3],
]);
/** Words that are numbers by themselves. "One" is rarely an amount. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
  ...ONES.map((word, value) => [word, value] as const).slice(2),
]);

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
  for (let scale = SCALES.get(words[last] ?? ""); last < end && scale !== undefined; scale = SCALES.get(words[last] ?? "")) {
    value *= scale;
    last++;
  }
  return Number.isFinite(value) ? { value: Math.round(value * 1e6) / 1e6, last } : null;
}

/** A word that is a number by itself. Figures with more than one point, leading zeros or letters are names, not numbers. */
function simple(word: string): number | null {
  if (/^\d/.test(word)) return inFigures(word);
  const hyphened = word.includes("-") ? /^([a-z]+)-([a-z]+)$/.exec(word) : null;
  if (hyphened && TENS.includes(hyphened[1]!) && below(hyphened[2]!, 10)) return NUMBERS.get(hyphened[1]!)! + ONES.indexOf(hyphened[2]!);
  return NUMBERS.get(word) ?? null;
}

function inFigures(word: string): number | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,4})?(m|bn|k)?$/.exec(word);
  if (!match || /^0\d/.test(word)) return null;
  return Number(match[1]!.replaceAll(",", "") + (match[2] ?? "")) * (SCALES.get(match[3] ?? "") ?? 1);
}

function below(word: string, limit: number): boolean {
  const index = ONES.indexOf(word);
  return index > 0 && index < limit;
}

function dozen(words: readonly string[], at: number, end: number): NumberAt | null {
  if (at + 1 >= end) return null;
  if (words[at] === "a" || words[at] === "one") {
    const next = words[at + 1]!;
    if (next === "dozen") return { value: 12, last: at + 2 };
    const scale = next.length > 2 ? SCALES.get(next) : undefined;
    return scale === undefined ? null : { value: scale, last: at + 2 };
  }
  return words[at] === "half" && words[at + 1] === "a" && words[at + 2] === "dozen" && at + 2 < end ? { value: 6, last: at + 3 } : null;
}
