import { anchorOf, type Calendar, type FoundTime } from "../time.ts";
import { type TimeView, wordAt } from "../view.ts";

/** "from 2014 to 2016", "between May and July", "Monday through Friday" become one time each; "since 2014" gets an open end. */
export function ranges(view: TimeView, times: readonly FoundTime[]): FoundTime[] {
  const ranged: FoundTime[] = [];
  for (const time of times) {
    const before = ranged.at(-1);
    const whole = before ? range(view, before, time) : null;
    if (whole) ranged[ranged.length - 1] = whole;
    else ranged.push(time);
  }
  return ranged.map((time) => open(view, time));
}

function range(view: TimeView, one: FoundTime, other: FoundTime): FoundTime | null {
  if (!isPlain(one) || !isPlain(other) || view.ends[one.first] !== view.ends[other.first]) return null;
  const joint = view.words.slice(one.last, Math.min(other.first, one.last + 2)).join(" ");
  const opener = wordAt(view, one.first, one.first - 1);
  const said = opener === "between" ? joint === "and" : /^(?:(?:to|through|thru|until|till)(?: the)?|-|–|—)$/.test(joint);
  if (other.first - one.last > 2 || !said) return null;
  // "from late 2028 until the spring of 2030": where both have their year, grains may differ.
  const inFull = opener === "from" && one.calendar.year !== undefined && other.calendar.year !== undefined;
  if (!isAlike(one.calendar, other.calendar) && !inFull) return null;
  const [from, to] = [filled(one.calendar, other.calendar), other.calendar];
  const bent = one.modifier === null && other.modifier === null ? null : (one.modifier ?? other.modifier);
  return {
    ...one,
    last: other.last,
    calendar: {},
    range: {
      from,
      to,
      ...(one.modifier !== null && { fromModifier: one.modifier }),
      ...(other.modifier !== null && { toModifier: other.modifier }),
    },
    modifier: bent,
    anchor: anchorOf(from),
    why: `a range: ${one.why}`,
  };
}

function isPlain({ type, offset, range: span, readings, vague, calendar }: FoundTime): boolean {
  return (type === "date" || type === "time") && !offset && !span && !vague && readings.length === 0 && Object.keys(calendar).length > 0;
}

const GRAINS: readonly (keyof Calendar)[] = [
  "hour",
  "part",
  "weekday",
  "day",
  "holiday",
  "month",
  "season",
  "quarter",
  "year",
  "decade",
  "century",
];

/** Both name their times in the same grain: months and months, days and days. */
function isAlike(one: Calendar, other: Calendar): boolean {
  return GRAINS.find((grain) => one[grain] !== undefined) === GRAINS.find((grain) => other[grain] !== undefined);
}

/** "June to September 2016": what only the end says holds for the start, where it is larger. */
function filled(from: Calendar, to: Calendar): Calendar {
  const isClockOnly = from.hour !== undefined && from.day === undefined && from.weekday === undefined;
  if (isClockOnly) return { ...Object.fromEntries(Object.entries(to).filter(([key]) => DAY_PARTS.has(key))), ...from };
  const year = from.year ?? to.year;
  return year === undefined ? from : { year, ...from };
}

/** What of an end's calendar holds for a start that gives its clock alone. */
const DAY_PARTS: ReadonlySet<string> = new Set(["year", "month", "day", "weekday", "holiday", "zone"]);

function open(view: TimeView, time: FoundTime): FoundTime {
  if (!isPlain(time)) return time;
  const before = wordAt(view, time.first, time.first - 1);
  const toNow =
    /^(?:and|to|until|till)$/.test(wordAt(view, time.first, time.last)) &&
    /^(?:now|present)$/.test(wordAt(view, time.first, time.last + 1));
  if (toNow && /^(?:between|from)$/.test(before)) return { ...time, last: time.last + 2, range: { from: time.calendar, to: null } };
  const atLeast = before === "least" && wordAt(view, time.first, time.first - 2) === "at" ? 2 : 0;
  if (wordAt(view, time.first, time.first - 1 - atLeast) === "since") return { ...time, range: { from: time.calendar, to: null } };
  return /^(?:until|till)$/.test(before) ? { ...time, range: { from: null, to: time.calendar } } : time;
}
