import { type TimeView, wordAt } from "./view.ts";
import { NUMBERS, ORDINALS } from "./words.ts";

/** How many, as words or figures say it, and where they end; null where they do not say how many exactly ("several"). */
export interface Quantity {
  readonly min: number | null;
  readonly max: number | null;
  readonly last: number;
}

const FIGURE = /^(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:\.\d{1,3})?$/;

/** A number at a token: 21, 1,500, three, twenty-one. Null where there is none. */
export function numberAt(view: TimeView, at: number): { readonly value: number; readonly last: number } | null {
  const word = wordAt(view, at, at);
  if (FIGURE.test(word)) return { value: Number(word.replaceAll(",", "")), last: at + 1 };
  const value = NUMBERS.get(word);
  if (value === undefined) return compound(word, at);
  const dash = wordAt(view, at, at + 1) === "-";
  const ones = NUMBERS.get(wordAt(view, at, at + (dash ? 2 : 1)));
  if (value >= 20 && ones !== undefined && ones > 0 && ones < 10) return { value: value + ones, last: at + (dash ? 3 : 2) };
  return { value, last: at + 1 };
}

/** "twenty-one" in one token. */
function compound(word: string, at: number): { value: number; last: number } | null {
  const [tens, ones] = word.split("-");
  const [first, second] = [NUMBERS.get(tens ?? ""), NUMBERS.get(ones ?? "")];
  return first !== undefined && second !== undefined && first >= 20 && second < 10 ? { value: first + second, last: at + 1 } : null;
}

/** How many at a token: a number, "a", "a few", "two or three", "24 to 48", "a couple of", "two dozen", "half a". */
export function quantityAt(view: TimeView, at: number): Quantity | null {
  const [one, two, three] = [wordAt(view, at, at), wordAt(view, at, at + 1), wordAt(view, at, at + 2)];
  if (one === "half" && /^an?$/.test(two)) return { min: 0.5, max: 0.5, last: at + 2 };
  // "in as many weeks" says a number that stands elsewhere.
  if (one === "many" && wordAt(view, at, at - 1) === "as") return null;
  if (/^(?:several|many|few|countless)$/.test(one)) return { min: null, max: null, last: at + 1 };
  if (/^(?:a|the)$/.test(one) && /^(?:few|couple|dozen|handful|number)$/.test(two)) {
    const exact = two === "couple" ? 2 : two === "dozen" ? 12 : null;
    return { min: exact, max: exact, last: at + (three === "of" ? 3 : 2) };
  }
  if (/^an?$/.test(one)) {
    if (/^(?:hundred|thousand)$/.test(two)) return exactly(two === "hundred" ? 100 : 1000, at + 2);
    if (two === "half" && three === "-") return exactly(0.5, at + 3);
    return exactly(1, at + 1);
  }
  const number = numberAt(view, at);
  if (number === null) return null;
  const then = wordAt(view, at, number.last);
  if (then === "dozen") return exactly(number.value * 12, number.last + 1);
  if (/^(?:hundred|thousand)$/.test(then)) return exactly(number.value * (then === "hundred" ? 100 : 1000), number.last + 1);
  if (then === "and" && wordAt(view, at, number.last + 1) === "a" && wordAt(view, at, number.last + 2) === "half")
    return exactly(number.value + 0.5, number.last + 3);
  if (/^(?:or|to|-|–)$/.test(then)) {
    const other = numberAt(view, number.last + 1);
    if (other && other.value > number.value) return { min: number.value, max: other.value, last: other.last };
  }
  return exactly(number.value, number.last);
}

const exactly = (value: number, last: number): Quantity => ({ min: value, max: value, last });

/** An ordinal at a token: 3rd, third, twenty-first. */
export function ordinalAt(view: TimeView, at: number): { readonly value: number; readonly last: number } | null {
  const word = wordAt(view, at, at);
  const figures = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  if (figures) return { value: Number(figures[1]), last: at + 1 };
  const plain = ORDINALS.get(word);
  if (plain !== undefined) return { value: plain, last: at + 1 };
  const tens = NUMBERS.get(word);
  const ones = ORDINALS.get(wordAt(view, at, at + 2));
  if (tens !== undefined && tens >= 20 && ones !== undefined && ones < 10 && wordAt(view, at, at + 1) === "-")
    return { value: tens + ones, last: at + 3 };
  return null;
}
