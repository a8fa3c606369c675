import { quantityAt } from "../numbers.ts";
import { type Calendar, type FoundTime, found, type Offset, type TimeAnchor, type TimeModifier } from "../time.ts";
import { type TimeView, wordAt } from "../view.ts";
import { BEFORE_TIMES, DOUBTFUL_MONTHS, HOLIDAYS, MONTHS, PARTS, SEASONS, UNITS, WEEKDAYS } from "../words.ts";
import { yearAt } from "./year-words.ts";

/** Words that place a time beside its anchor. */
const DIRECTIONS: ReadonlyMap<string, { readonly direction: -1 | 0 | 1; readonly to: "publication" | "text" }> = new Map([
  ["last", { direction: -1, to: "publication" }],
  ["past", { direction: -1, to: "publication" }],
  ["this", { direction: 0, to: "publication" }],
  ["current", { direction: 0, to: "publication" }],
  ["next", { direction: 1, to: "publication" }],
  ["coming", { direction: 1, to: "publication" }],
  ["upcoming", { direction: 1, to: "publication" }],
  ["previous", { direction: -1, to: "text" }],
  ["preceding", { direction: -1, to: "text" }],
  ["prior", { direction: -1, to: "text" }],
  ["same", { direction: 0, to: "text" }],
  ["that", { direction: 0, to: "text" }],
  ["following", { direction: 1, to: "text" }],
  ["ensuing", { direction: 1, to: "text" }],
]);

/** What follows the word of direction: the parts that are named, and the unit that is counted. */
interface Target {
  readonly calendar: Calendar;
  readonly unit: Offset["unit"];
  readonly last: number;
  readonly clock: boolean;
}

/** "last week", "this past weekend", "next Monday", "the following day", "that night", "last fall", "this year". */
export function beside(view: TimeView, at: number): FoundTime | null {
  const words = directionAt(view, at);
  if (words === null) return null;
  const { direction, to, next } = words;
  const target = targetAt(view, at, next);
  if (target === null || isNoTime(view, at, target)) return null;
  const { calendar, unit, last, clock } = target;
  if (isEdge(view, at, last)) return null;
  // "the next day" and "the same week" are told from another time of the text; "next week" from the day of publication.
  const fromText = to === "text" || (direction === 1 && wordAt(view, at, at - 1) === "the" && unit === "day");
  const anchor: TimeAnchor = { to: fromText ? "text" : "publication" };
  const offset: Offset = { direction, min: direction === 0 ? 0 : 1, max: direction === 0 ? 0 : 1, unit };
  return found(at, last, clock ? "time" : "date", `beside its anchor: ${view.words[next - 1]}`, { calendar, offset, anchor });
}

function directionAt(view: TimeView, at: number): { direction: -1 | 0 | 1; to: "publication" | "text"; next: number } | null {
  const first = DIRECTIONS.get(view.words[at]!);
  if (first === undefined) return null;
  if (view.words[at] !== "this" && view.words[at] !== "that") return { ...first, next: at + 1 };
  const second = DIRECTIONS.get(wordAt(view, at, at + 1));
  return second && /^(?:past|last|coming|next|same)$/.test(wordAt(view, at, at + 1))
    ? { ...second, next: at + 2 }
    : { ...first, next: at + 1 };
}

function targetAt(view: TimeView, of: number, at: number): Target | null {
  const word = wordAt(view, of, at);
  const two = `${word} ${wordAt(view, of, at + 1)}`;
  const weekday = view.capital[at] ? WEEKDAYS.get(word) : undefined;
  if (weekday !== undefined) return { calendar: { weekday }, unit: "occurrence", last: at + 1, clock: false };
  const month = view.capital[at] && word !== "mar" ? MONTHS.get(word) : undefined;
  if (month !== undefined && at + 1 < view.ends[of]! && yearAt(view, at + 1) !== null) return null;
  if (month !== undefined && !(word === "may" && wordAt(view, of, at - 1) === "this" && !/^(?:[.,;)]|)$/.test(wordAt(view, of, at + 1))))
    return { calendar: { month }, unit: "occurrence", last: at + 1, clock: false };
  if (HOLIDAYS.has(word) || (view.capital[at] && HOLIDAYS.has(two))) {
    const last = at + (HOLIDAYS.has(two) ? 2 : 1);
    return {
      calendar: { holiday: view.text.slice(view.tokens[at]!.start, view.tokens[last - 1]!.end) },
      unit: "occurrence",
      last,
      clock: false,
    };
  }
  const season = SEASONS.get(word);
  if (season) return { calendar: { season }, unit: "occurrence", last: at + 1, clock: false };
  const part = PARTS.get(word);
  if (part) return { calendar: { part }, unit: "day", last: at + 1, clock: true };
  if (word === "weekend") return { calendar: { weekend: true }, unit: "occurrence", last: at + 1, clock: false };
  if (/^(?:fiscal|financial|calendar|school|academic)$/.test(word) && wordAt(view, of, at + 1) === "year")
    return { calendar: word === "fiscal" || word === "financial" ? { fiscal: true } : {}, unit: "year", last: at + 2, clock: false };
  const unit = UNITS.get(word);
  if (unit === undefined || /s$/.test(word) || unit === "second" || unit === "minute") return null;
  return { calendar: {}, unit, last: at + 1, clock: unit === "hour" };
}

/** "the last week of October" is the end of October, and no week beside publication. */
function isEdge(view: TimeView, at: number, last: number): boolean {
  if (view.words[at] !== "last" || wordAt(view, at, at - 1) !== "the" || wordAt(view, at, last) !== "of") return false;
  const next = wordAt(view, at, last + 1);
  return MONTHS.has(next) || /^(?:\d{4}|the|last|this|early|mid|late)$/.test(next);
}

/** "that second", "this May be": not every word after "that" is a time. */
function isNoTime(view: TimeView, at: number, { last }: Target): boolean {
  const after = wordAt(view, at, last);
  if (/^(?:-|–)$/.test(after) && /^(?:old|long|olds)$/.test(wordAt(view, at, last + 1))) return true;
  if (view.words[at] === "past" && !/^(?:the|this|a|over|in)$/.test(wordAt(view, at, at - 1))) return true;
  const month = view.words[last - 1]!;
  if (view.words[at] === "that" && (DOUBTFUL_MONTHS.has(month) || WEEKDAYS.has(month) || month === "fall" || month === "spring"))
    return true;
  return (
    /^(?:this|that|next|last|same)$/.test(view.words[at]!) &&
    /^(?:fall|spring)$/.test(month) &&
    /^(?:from|into|to|of)$/.test(after) &&
    view.words[at] !== "last"
  );
}

const BOUNDS: ReadonlyMap<string, TimeModifier> = new Map<string, TimeModifier>([
  ["start", "early"],
  ["beginning", "early"],
  ["middle", "mid"],
  ["end", "late"],
  ["close", "late"],
  ["rest", "later"],
]);

/** "the end of the year", "the rest of the week": of the one that the text is in. */
export function boundOfUnit(view: TimeView, at: number): FoundTime | null {
  const modifier = view.words[at] === "the" ? BOUNDS.get(wordAt(view, at, at + 1)) : undefined;
  if (!modifier || wordAt(view, at, at + 2) !== "of" || !/^(?:the|this)$/.test(wordAt(view, at, at + 3))) return null;
  const unit = UNITS.get(wordAt(view, at, at + 4));
  if (!unit || !/^(?:day|week|month|quarter|year|decade|century)$/.test(wordAt(view, at, at + 4))) return null;
  const offset: Offset = { direction: 0, min: 0, max: 0, unit };
  return found(at, at + 5, "date", "a bound of the unit around", {
    offset,
    modifier,
    anchor: { to: wordAt(view, at, at + 3) === "the" ? "text" : "publication" },
  });
}

/** "the past three weeks", "the next two years", "in recent months", "the coming days": a stretch that touches its anchor. */
export function stretch(view: TimeView, at: number): FoundTime | null {
  const word = view.words[at]!;
  const recent = word === "recent";
  const direction = DIRECTIONS.get(word);
  if (
    !recent &&
    (direction === undefined ||
      direction.direction === 0 ||
      (word === "past" && BEFORE_TIMES.has(wordAt(view, at, at - 1)) && !/^(?:in|over|during|for)$/.test(wordAt(view, at, at - 1))))
  )
    return null;
  const quantity = recent ? null : quantityAt(view, at + 1);
  const bare = quantity === null || quantity.last >= view.ends[at]!;
  const next = bare ? at + 1 : quantity.last;
  const unit = UNITS.get(wordAt(view, at, next));
  const many = /s$|centuries/.test(wordAt(view, at, next));
  // "the last days of 2029" touch the end of the year, not the day of publication.
  if (bare && wordAt(view, at, next + 1) === "of") return null;
  if (unit === undefined || (bare && !many) || (quantity?.min === 1 && word !== "past")) return null;
  return found(at, next + 1, "duration", `a stretch that touches its anchor: ${word}`, {
    amount: { min: bare ? null : quantity.min, max: bare ? null : quantity.max, unit },
    side: recent || direction!.direction === -1 ? "before" : "after",
    anchor: { to: recent ? "publication" : direction!.to },
  });
}
