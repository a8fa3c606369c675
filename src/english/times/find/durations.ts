import { numberAt, quantityAt } from "../numbers.ts";
import { type FoundTime, found } from "../time.ts";
import { type TimeView, wordAt } from "../view.ts";
import { UNITS } from "../words.ts";

/** Words before "years" or "a year" that make it a stretch of time. */
const BEFORE_STRETCH =
  /^(?:for|over|in|within|after|during|throughout|about|around|nearly|almost|than|under|every|took|takes|take|lasted|last|lasting|spent|spanning|since|of|at|least|to|approximately|roughly|up)$/;

/** "three weeks", "24 hours", "several months", "a decade" after "for"; an age ("10 years old") is none. */
export function duration(view: TimeView, at: number): FoundTime | null {
  const quantity = quantityAt(view, at);
  if (quantity === null || quantity.last >= view.ends[at]!) return null;
  const dash = /^[-–]$/.test(wordAt(view, at, quantity.last)) ? 1 : 0;
  const word = wordAt(view, at, quantity.last + dash);
  const unit = UNITS.get(word);
  if (unit === undefined || (unit === "second" && quantity.min === 1) || (dash === 1 && /s$/.test(word))) return null;
  const last = quantity.last + dash + 1;
  if (isAge(view, at, last) || isRate(view, at)) return null;
  return found(at, last, "duration", "a number of units", { amount: { min: quantity.min, max: quantity.max, unit } });
}

function isAge(view: TimeView, of: number, at: number): boolean {
  const [next, then] = [wordAt(view, of, at), wordAt(view, of, at + 1)];
  return /^(?:old|olds)$/.test(next) || (/^[-–]$/.test(next) && /^olds?$/.test(then)) || (next === "of" && then === "age");
}

/** "a year" after a sum is how often, not how long; alone it needs a word that measures. */
function isRate(view: TimeView, at: number): boolean {
  return (
    /^an?$/.test(view.words[at]!) &&
    !/^(?:half|couple|few|dozen|number|handful|hundred|thousand)$/.test(wordAt(view, at, at + 1)) &&
    !BEFORE_STRETCH.test(wordAt(view, at, at - 1))
  );
}

/** "for years", "over decades", "months of talks", "hours of". */
export function manyUnits(view: TimeView, at: number): FoundTime | null {
  const word = view.words[at]!;
  const unit = UNITS.get(word);
  if (unit === undefined || !/s$|centuries/.test(word) || unit === "second" || unit === "quarter") return null;
  const before = wordAt(view, at, at - 1);
  const told =
    /^(?:for|over|within|after|during|took|takes|lasted|spent)$/.test(before) ||
    (wordAt(view, at, at + 1) === "of" && !/^(?:the|early|first|last|final|those|these)$/.test(before));
  if (!told || numberAt(view, Math.max(view.starts[at]!, at - 1))) return null;
  return found(at, at + 1, "duration", "an unsaid number of units", { amount: { min: null, max: null, unit } });
}

/** "weeklong", "yearlong", "months-long", "decade-long". */
export function longWords(view: TimeView, at: number): FoundTime | null {
  const match = /^(day|week|month|year|decade|hour)(s?)-?long$/.exec(view.words[at]!);
  const cut =
    !match && /^(?:-|–)$/.test(wordAt(view, at, at + 1)) && wordAt(view, at, at + 2) === "long" ? UNITS.get(view.words[at]!) : undefined;
  const unit = match ? UNITS.get(match[1]!) : cut;
  if (unit === undefined) return null;
  const many = match ? match[2] !== "" : /s$/.test(view.words[at]!);
  return found(at, at + (cut ? 3 : 1), "duration", "so long", { amount: { min: many ? null : 1, max: many ? null : 1, unit } });
}
