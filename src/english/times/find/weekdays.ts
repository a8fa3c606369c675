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
  if (nextIsName && NAMES_AFTER.test(after) && !(after === "night" && told)) return null;
  if (nextIsName && before === "the" && !MONTHS.has(after) && !PARTS.has(after)) return null;
  return found(at, at + 1, "date", "a day of the week", { calendar: { weekday: value }, anchor: { to: "publication" } });
}

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
