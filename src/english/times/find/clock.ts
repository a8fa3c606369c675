import { type Calendar, type FoundTime, found } from "../time.ts";
import { type TimeView, touchesNext, wordAt } from "../view.ts";
import { PARTS, ZONES } from "../words.ts";

const MERIDIEM = /^(a|p)\.?m\.?$/;

/** Words before figures like 12:30 that make them a time of day. */
const BEFORE_CLOCK = /^(?:at|by|around|about|until|till|from|since|before|after|between|past|,|-|–|and|to|\()$/;

/** "12:30 p.m. EST", "5pm", "17:00 (UTC)", "1700 GMT", "3 o'clock". */
export function clock(view: TimeView, at: number): FoundTime | null {
  const word = view.words[at]!;
  const figures = /^(\d{1,2})(?:[:.](\d\d)(?::(\d\d))?)?(?:([ap])\.?m\.?)?$/.exec(word) ?? /^(\d\d)(\d\d)$/.exec(word);
  if (!figures) return null;
  const [, hour, minute, second, glued] = figures;
  const next = wordAt(view, at, at + 1);
  const half = glued ?? MERIDIEM.exec(next)?.[1];
  const military = /^\d{4}$/.test(word);
  let last = at + (glued === undefined && half !== undefined ? 2 : 1);
  const spoken = !half && /^(?:o'clock|hours)$/.test(next) && (next === "o'clock" ? minute === undefined : military);
  if (spoken) last = at + 2;
  const zone = zoneAt(view, at, last);
  const told = half !== undefined || spoken || zone !== null;
  if (!told && (minute === undefined || military || word.includes(".") || !BEFORE_CLOCK.test(wordAt(view, at, at - 1)))) return null;
  if (!told && (touches(view, at - 1) || /^[-–:/]$/.test(next))) return null;
  if (military && zone === null && !spoken) return null;
  const calendar = clockOf(Number(hour), minute === undefined ? null : Number(minute), second === undefined ? null : Number(second), half);
  if (calendar === null) return null;
  return found(at, zone?.last ?? last, "time", "a clock", {
    calendar: zone ? { ...calendar, zone: zone.words } : calendar,
    anchor: { to: "publication" },
  });
}

/** "8-9 a.m.", "9 to 11:30 p.m. EST": the first hour has its half of the day and its zone from the second. */
export function clockSpan(view: TimeView, at: number): FoundTime | null {
  const figures = /^(\d{1,2})(?::(\d\d))?$/.exec(view.words[at]!);
  if (!figures || !/^(?:-|–|to|and|until)$/.test(wordAt(view, at, at + 1)) || at + 2 >= view.ends[at]!) return null;
  const until = clock(view, at + 2);
  if (until?.calendar.hour === undefined || until.calendar.halfDayOpen || !/m/.test(view.words.slice(at + 2, until.last).join("")))
    return null;
  const hour = Number(figures[1]);
  const late = until.calendar.hour >= 12;
  const whole = (hour % 12) + (late && (hour % 12) + 12 <= until.calendar.hour ? 12 : 0);
  if (hour < 1 || hour > 12) return null;
  const { zone } = until.calendar;
  const from: Calendar = { hour: whole, ...(figures[2] && { minute: Number(figures[2]) }), ...(zone && { zone }) };
  return found(at, until.last, "time", "from clock to clock", { range: { from, to: until.calendar }, anchor: { to: "publication" } });
}

/** Whether a mark stands right before: the figures are the end of something longer. */
function touches(view: TimeView, before: number): boolean {
  return before >= 0 && touchesNext(view, before) && !/[-–—("“]/.test(view.text[view.tokens[before]!.end - 1]!);
}

function clockOf(hour: number, minute: number | null, second: number | null, half: string | undefined): Calendar | null {
  if (hour > (half ? 12 : 24) || (half && hour === 0) || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  const at = half ? (hour % 12) + (half === "p" ? 12 : 0) : hour;
  const open = !half && minute === null && hour >= 1 && hour <= 12;
  return { hour: at, ...(minute !== null && { minute }), ...(second !== null && { second }), ...(open && { halfDayOpen: true as const }) };
}

/** The zone after a clock: "EST", "(UTC+2)", "local time", "Eastern time", "in Halden" not. */
function zoneAt(view: TimeView, of: number, at: number): { readonly words: string; readonly last: number } | null {
  const open = wordAt(view, of, at) === "(" ? 1 : 0;
  const first = at + open;
  const word = wordAt(view, of, first);
  let last = 0;
  if (ZONES.has(word) && view.text.slice(view.tokens[first]!.start, view.tokens[first]!.end) === word.toUpperCase()) last = first + 1;
  else if (/^(?:local|eastern|central|pacific|mountain|universal|moscow|greenwich|european)$/.test(word)) {
    const mid = /^(?:standard|daylight|european|mean)$/.test(wordAt(view, of, first + 1)) ? 1 : 0;
    if (wordAt(view, of, first + 1 + mid) === "time") last = first + 2 + mid;
    else if (word === "eastern" || word === "pacific") last = first + 1;
  }
  if (last === 0) return null;
  if (/^[+-]$/.test(wordAt(view, of, last)) && /^\d{1,2}(?::\d\d)?$/.test(wordAt(view, of, last + 1))) last += 2;
  if (last < view.ends[of]! && /^[+-]\d{1,2}(?::\d\d)?$/.test(view.words[last]!)) last++;
  const words = view.text.slice(view.tokens[first]!.start, view.tokens[last - 1]!.end);
  return { words, last: open && wordAt(view, of, last) === ")" ? last + 1 : last };
}

/** "noon", "midnight". */
export function noon(view: TimeView, at: number): FoundTime | null {
  const word = view.words[at]!;
  if (view.capital[at] && at > view.starts[at]!) return null;
  if (word !== "noon" && word !== "midday" && word !== "midnight") return null;
  const calendar: Calendar = word === "midday" ? { part: "midday" } : { hour: word === "noon" ? 12 : 0, minute: 0 };
  return found(at, at + 1, "time", "noon or midnight", { calendar, anchor: { to: "publication" } });
}

/** "in the morning", "the evening of", "that night", "at dawn", "Wednesday evening" (joined to its day later). */
export function partOfDay(view: TimeView, at: number): FoundTime | null {
  const part = PARTS.get(view.words[at]!);
  if (part === undefined || (view.capital[at] && at > view.starts[at]!)) return null;
  const before = wordAt(view, at, at - 1);
  const told =
    before === "the"
      ? /^(?:in|during|by|into|on|of|late|early|through)$/.test(wordAt(view, at, at - 2))
      : /^(?:at|mid|by|before|until|late|early)$/.test(before);
  const ofDay = wordAt(view, at, at + 1) === "of" && before === "the";
  if (!told && !ofDay) return null;
  if (wordAt(view, at, at + 1) === "-") return null;
  return found(at, at + 1, "time", "a part of the day", { calendar: { part }, anchor: { to: "text" } });
}
