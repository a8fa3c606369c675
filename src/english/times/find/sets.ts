import { numberAt } from "../numbers.ts";
import { type Calendar, type FoundTime, found, type TimeUnit } from "../time.ts";
import { type TimeView, wordAt } from "../view.ts";
import { MONTHS, PARTS, SEASONS, UNITS, WEEKDAYS } from "../words.ts";

const ADVERBS: ReadonlyMap<string, readonly [times: number, per: number, unit: TimeUnit]> = new Map([
  ["hourly", [1, 1, "hour"]],
  ["daily", [1, 1, "day"]],
  ["nightly", [1, 1, "night"]],
  ["weekly", [1, 1, "week"]],
  ["biweekly", [1, 2, "week"]],
  ["fortnightly", [1, 2, "week"]],
  ["monthly", [1, 1, "month"]],
  ["bimonthly", [1, 2, "month"]],
  ["quarterly", [1, 1, "quarter"]],
  ["annually", [1, 1, "year"]],
  ["yearly", [1, 1, "year"]],
  ["biannually", [2, 1, "year"]],
]);

/** "daily", "weekly", "annually"; not the Daily Post or Weekly Ledger. */
export function adverb(view: TimeView, at: number): FoundTime | null {
  const rate = ADVERBS.get(view.words[at]!);
  if (rate === undefined) return null;
  const next = at + 1 < view.ends[at]! && view.capital[at + 1]!;
  if (view.capital[at] && (next || at > view.starts[at]!)) return null;
  return found(at, at + 1, "set", "how often, in a word", { rate: { times: rate[0], per: { min: rate[1], max: rate[1], unit: rate[2] } } });
}

/** "every Monday", "each year", "every two weeks", "every other day", "every morning". */
export function every(view: TimeView, at: number): FoundTime | null {
  if (!/^(?:every|each)$/.test(view.words[at]!)) return null;
  const other = /^(?:other|second)$/.test(wordAt(view, at, at + 1));
  const number = other || at + 1 >= view.ends[at]! ? null : numberAt(view, at + 1);
  const next = number?.last ?? at + (other || wordAt(view, at, at + 1) === "single" ? 2 : 1);
  const word = wordAt(view, at, next);
  const count = other ? 2 : (number?.value ?? 1);
  const per = (unit: TimeUnit) => ({ times: 1, per: { min: count, max: count, unit } });
  const named = (calendar: Calendar, unit: TimeUnit) => found(at, next + 1, "set", "every so often", { calendar, rate: per(unit) });
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) return named({ weekday }, "week");
  const month = view.capital[next] ? MONTHS.get(word) : undefined;
  if (month !== undefined) return named({ month }, "year");
  const season = SEASONS.get(word);
  if (season) return named({ season }, "year");
  const part = PARTS.get(word);
  if (part) return named({ part }, "day");
  if (word === "weekend") return named({ weekend: true }, "week");
  const unit = UNITS.get(word);
  return unit === undefined || (unit === "second" && other) ? null : named({}, unit);
}

/** "twice a week", "three times a year", "once every two months", "per day". */
export function timesPer(view: TimeView, at: number): FoundTime | null {
  const word = view.words[at]!;
  if (word === "per") {
    const unit = UNITS.get(wordAt(view, at, at + 1));
    // "kilometers per hour" is how fast.
    return unit && !/^(?:second|minute|hour)$/.test(unit)
      ? found(at, at + 2, "set", "per unit", { rate: { times: null, per: { min: 1, max: 1, unit } } })
      : null;
  }
  const fixed = word === "once" ? 1 : word === "twice" ? 2 : null;
  const number = fixed === null ? numberAt(view, at) : null;
  if (fixed === null && (number === null || wordAt(view, at, number.last) !== "times")) return null;
  const next = fixed === null ? number!.last + 1 : at + 1;
  if (!/^(?:a|an|per|every|each)$/.test(wordAt(view, at, next))) return null;
  const several = next + 1 < view.ends[at]! ? numberAt(view, next + 1) : null;
  const unit = UNITS.get(wordAt(view, at, several?.last ?? next + 1));
  if (unit === undefined) return null;
  const per = several?.value ?? 1;
  return found(at, (several?.last ?? next + 1) + 1, "set", "so many times per unit", {
    rate: { times: fixed ?? number!.value, per: { min: per, max: per, unit } },
  });
}
