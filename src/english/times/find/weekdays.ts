import { numberAt, ordinalAt } from "../numbers.ts";
import { type FoundTime, found } from "../time.ts";
import { type TimeView, wordAt } from "../view.ts";
import { BEFORE_TIMES, HOLIDAYS, MONTHS, PARTS, WEEKDAYS } from "../words.ts";

/** What makes a weekday before it the name of a paper, a group or a day of its own: the Sunday Post, Wednesday Group. */
const NAMES_AFTER =
  /^(?:post|times|mail|mirror|telegraph|express|star|herald|independent|tribune|ledger|business|people|world|world|club|group|review|magazine|edition|night|market|movement|agreement|school|massacre|prayers)$/;

/** "Monday", unless it is part of a name ("Sunday Post", "Black Friday", "Friday Oru"). */
export function weekday(view: TimeView, at: number): FoundTime | null {
  const value = WEEKDAYS.get(view.words[at]!);
  if (value === undefined || !view.capital[at]) return null;
  const before = wordAt(view, at, at - 1);
  const after = wordAt(view, at, at + 1);
  const told = BEFORE_TIMES.has(before);
  const nextIsName = at + 1 < view.ends[at]! && view.capital[at + 1]!;
  if (/^(?:black|bloody|good|ash|super|cyber|giving|palm|holy|easter|man)$/.test(before) && view.capital[at - 1]) return null;
  // "the first Tuesday in November" is a day of that month, not the last Tuesday.
  if (/^(?:in|of)$/.test(after) && MONTHS.has(wordAt(view, at, at + 2)) && (before === "last" || isOrdinal(view, at - 1))) return null;
  if (nextIsName && NAMES_AFTER.test(after) && !(after === "night" && told)) return null;
  if (nextIsName && before === "the" && !MONTHS.has(after) && !PARTS.has(after)) return null;
  return found(at, at + 1, "date", "a day of the week", { calendar: { weekday: value }, anchor: { to: "publication" } });
}

const isOrdinal = (view: TimeView, at: number) => at >= 0 && (ordinalAt(view, at)?.value ?? MOST_IN_MONTH + 1) <= MOST_IN_MONTH;

/** A month has no more Mondays. */
const MOST_IN_MONTH = 5;

/** "two Tuesdays ago", "the Monday before last": weekdays counted back from the day of publication; "a week ago Monday": of that week. */
export function weekdayAway(view: TimeView, at: number): FoundTime | null {
  const back = (many: number, unit: "occurrence" | "week", weekday: number, last: number, why: string) =>
    found(at, last, "date", why, {
      calendar: { weekday },
      offset: { direction: -1, min: many, max: many, unit },
      anchor: { to: "publication" },
    });
  const [one, two, three] = [wordAt(view, at, at + 1), wordAt(view, at, at + 2), wordAt(view, at, at + 3)];
  const next = WEEKDAYS.get(one);
  if (view.words[at] === "the")
    return next !== undefined && two === "before" && three === "last"
      ? back(2, "occurrence", next, at + 4, "the one before the last")
      : null;
  const number = /^an?$/.test(view.words[at]!) ? { value: 1, last: at + 1 } : numberAt(view, at);
  if (number === null || number.value < 1 || number.value > MOST_WEEKS) return null;
  const [unit, ago, day] = [
    wordAt(view, at, number.last),
    wordAt(view, at, number.last + 1),
    WEEKDAYS.get(wordAt(view, at, number.last + 2)),
  ];
  const many = WEEKDAYS.get(unit.replace(/s$/, ""));
  if (ago !== "ago") return null;
  if (many !== undefined && unit.endsWith("s")) return back(number.value, "occurrence", many, number.last + 2, "so many weekdays ago");
  return /^weeks?$/.test(unit) && day !== undefined
    ? back(number.value, "week", day, number.last + 3, "a weekday so many weeks ago")
    : null;
}

/** Nobody counts more weeks back by their weekday. */
const MOST_WEEKS = 12;

/** "Mondays", "weekdays", "weekends": the same day again and again. */
export function weekdays(view: TimeView, at: number): FoundTime | null {
  const word = view.words[at]!;
  const value = /s$/.test(word) && view.capital[at] ? WEEKDAYS.get(word.slice(0, -1)) : undefined;
  const week = { times: null, per: { min: 1, max: 1, unit: "week" } } as const;
  if (value !== undefined) return found(at, at + 1, "set", "days of the week", { calendar: { weekday: value }, rate: week });
  if (word === "weekends" && !/^(?:\w*\d|two|three|several|few|many)$/.test(wordAt(view, at, at - 1)))
    return found(at, at + 1, "set", "weekends", { calendar: { weekend: true }, rate: week });
  return word === "weekdays" ? found(at, at + 1, "set", "weekdays", { rate: week }) : null;
}

/** "Election Day", "New Year's Eve". */
export function holiday(view: TimeView, at: number): FoundTime | null {
  if (!view.capital[at]) return null;
  for (let last = Math.min(view.ends[at]!, at + 4); last > at; last--) {
    if (!HOLIDAYS.has(view.words.slice(at, last).join(" "))) continue;
    const name = view.text.slice(view.tokens[at]!.start, view.tokens[last - 1]!.end);
    return found(at, last, "date", "a named day", { calendar: { holiday: name }, anchor: { to: "publication" } });
  }
  return null;
}
