import type { Span } from "../doc.ts";

/** What an expression is, as TIMEX3 (ISO-TimeML) parts them: a day or longer, a part of a day, how long, how often. */
export type TimeType = "date" | "time" | "duration" | "set";

/** Units of the calendar and the clock. */
export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** The parts of the calendar and the clock that the words give; what they do not give is left out. */
export interface Calendar {
  /** The first year of a century is not its number: the 20th is 20. */
  readonly century?: number;
  /** The first year of a decade, 1990; 90 where the century is not said. */
  readonly decade?: number;
  /** Two digits stay two digits ("'22"): the century is not said. */
  readonly year?: number;
  /** The year is one of accounts ("fiscal 2023"), which begins where the institution says. */
  readonly fiscal?: true;
  readonly half?: 1 | 2;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly season?: "spring" | "summer" | "autumn" | "winter";
  /** The season goes on into the next year, as the words say: "the winter of 2030-31". */
  readonly intoNextYear?: true;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** 1, Monday, to 7. */
  readonly weekday?: number;
  readonly weekend?: true;
  /** A named day, as it is written: "Election Day". */
  readonly holiday?: string;
  readonly part?: "morning" | "midday" | "afternoon" | "evening" | "night" | "dawn";
  /** 0 to 24; 1 to 12 where `half` of the day is not said. */
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** True where the hour is one to twelve and neither a.m. nor p.m. is said. */
  readonly halfDayOpen?: true;
  /** As it is written: "EST", "+02:00", "local time". */
  readonly zone?: string;
}

/** How many of a unit; null where the words do not say ("several weeks", "for years"). Both are the same where one number is said. */
export interface Amount {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: TimeUnit;
}

/**
 * How far from the anchor, and in which direction: -1 before, 0 the one around it, 1 after. With `occurrence` the calendar parts
 * are counted: "last Monday" is the first Monday before. `min` and `max` are null where the words do not say how many.
 */
export interface Offset {
  readonly direction: -1 | 0 | 1;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: TimeUnit | "occurrence";
}

/**
 * What must be known to tell the time: nothing; when the text was published; another time in the text ("the next day"); or when
 * something happened, whose words follow ("two days after the vote").
 */
export type TimeAnchor =
  | { readonly to: "nothing" }
  | { readonly to: "publication" }
  | { readonly to: "text" }
  | { readonly to: "event"; readonly span: Span };

/** What bends a time: "early June", "about two weeks", "more than a year", "earlier this year" (of it, what lies before the anchor), "the week of May 3". */
export type TimeModifier = "early" | "mid" | "late" | "about" | "more" | "less" | "earlier" | "later" | "week of";

/** How often: so many times in each stretch; `times` is null where the words do not say. */
export interface TimeRate {
  readonly times: number | null;
  readonly per: Amount;
}

/** From one to the other, both included; null is an open end ("since 2014"). */
export interface TimeRange {
  readonly from: Calendar | null;
  readonly to: Calendar | null;
  /** What bends each end by itself: "from late 2030 to early 2031". */
  readonly fromModifier?: TimeModifier;
  readonly toModifier?: TimeModifier;
}

/**
 * A time expression with everything that its words say, enough to resolve it once its anchor is known. Nothing is guessed from a
 * clock or from another article.
 *
 * @example
 * // "two weeks ago": offset { direction: -1, min: 2, max: 2, unit: "week" }, anchor { to: "publication" }
 */
export interface TimeExpression {
  readonly span: Span;
  readonly type: TimeType;
  readonly calendar: Calendar;
  readonly modifier: TimeModifier | null;
  readonly anchor: TimeAnchor;
  readonly offset: Offset | null;
  /** Of a duration: how long. */
  readonly amount: Amount | null;
  /** Of a duration that touches its anchor ("the past three weeks"): on which side it lies. */
  readonly side: "before" | "after" | null;
  /** Of a vague time ("recently", "nowadays"): where it lies. */
  readonly vague: "past" | "present" | null;
  readonly rate: TimeRate | null;
  readonly range: TimeRange | null;
  /** Every reading where figures can be read in several ways: 04/05/2031 is in May or in April. Else none. */
  readonly readings: readonly Calendar[];
  /** The rule that found it. */
  readonly why: string;
}

/** An expression by its tokens, on its way through the refiners; `last` is exclusive. */
export type FoundTime = Omit<TimeExpression, "span"> & { readonly first: number; readonly last: number };

const PLAIN: Omit<FoundTime, "first" | "last" | "type" | "why"> = {
  calendar: {},
  modifier: null,
  anchor: { to: "nothing" },
  offset: null,
  amount: null,
  side: null,
  vague: null,
  rate: null,
  range: null,
  readings: [],
};

/** Makes an expression out of what is special about it. */
export function found(
  first: number,
  last: number,
  type: TimeType,
  why: string,
  more: Partial<Omit<FoundTime, "first" | "last" | "type" | "why">> = {},
): FoundTime {
  return { ...PLAIN, ...more, first, last, type, why };
}

/** The anchor of a calendar time: none where its year is said, else the publication. */
export function anchorOf(calendar: Calendar): TimeAnchor {
  const complete = calendar.century !== undefined || calendar.year !== undefined || calendar.decade !== undefined;
  return complete ? { to: "nothing" } : { to: "publication" };
}

/** Whether a calendar says something about the clock. */
export function isClock(calendar: Calendar): boolean {
  return calendar.hour !== undefined || calendar.part !== undefined;
}
