import type { FoundTime, TimeModifier } from "../time.ts";
import { type TimeView, wordAt } from "../view.ts";

/** Bends each time by the words straight before it, and takes them into its extent: "late 2022", "more than a decade", "earlier this year". */
export function modify(view: TimeView, times: readonly FoundTime[]): FoundTime[] {
  let free = 0;
  return times.map((time) => {
    const bent = bend(view, time, Math.max(free, view.starts[time.first]!));
    free = time.last;
    return bent;
  });
}

/** `from`: the first token that no other time has. */
function bend(view: TimeView, time: FoundTime, from: number): FoundTime {
  if (time.modifier !== null) return time;
  for (const rule of RULES) {
    const bent = rule(view, time);
    if (bent && bent.first >= from) return { ...time, first: bent.first, modifier: bent.modifier };
  }
  return time;
}

type Bending = (view: TimeView, time: FoundTime) => { readonly first: number; readonly modifier: TimeModifier } | null;

const RULES: readonly Bending[] = [partOf, partIn, boundOf, edgeOf, weekOf, earlierLater, amountOf, aboutClock];

const isDated = ({ type }: FoundTime) => type === "date" || type === "time";

/** "early June", "mid-2031", "late last year", "early Monday". */
function partOf(view: TimeView, time: FoundTime): ReturnType<Bending> {
  if (!isDated(time) || time.calendar.hour !== undefined || time.vague) return null;
  const dash = /^[-–]$/.test(wordAt(view, time.first, time.first - 1)) ? 1 : 0;
  const the = wordAt(view, time.first, time.first - 1) === "the" ? 1 : 0;
  const at = time.first - 1 - dash - the;
  const word = wordAt(view, time.first, at);
  return /^(?:early|mid|late)$/.test(word) ? { first: at, modifier: word as TimeModifier } : null;
}

/** "late in 2029", "early in the summer of 2030", "halfway through 2031". */
function partIn(view: TimeView, time: FoundTime): ReturnType<Bending> {
  if (
    !isDated(time) ||
    time.calendar.hour !== undefined ||
    time.calendar.day !== undefined ||
    time.calendar.weekday !== undefined ||
    time.vague
  )
    return null;
  const the = wordAt(view, time.first, time.first - 1) === "the" ? 1 : 0;
  const at = time.first - 2 - the;
  const said = `${wordAt(view, time.first, at)} ${wordAt(view, time.first, at + 1)}`;
  if (said === "halfway through" || said === "midway through") return { first: at, modifier: "mid" };
  return /^(?:early|late) in$/.test(said) ? { first: at, modifier: said === "late in" ? "late" : "early" } : null;
}

const BOUNDS: Readonly<Record<string, TimeModifier>> = { start: "early", beginning: "early", middle: "mid", end: "late", close: "late" };

const FIRST_OR_LAST: Readonly<Record<string, TimeModifier>> = {
  first: "early",
  opening: "early",
  last: "late",
  final: "late",
  closing: "late",
};

/** "the last week of October", "the first days of 2031": its start or its end. */
function edgeOf(view: TimeView, time: FoundTime): ReturnType<Bending> {
  if (!isDated(time) || time.calendar.day !== undefined) return null;
  const of = time.first - 1;
  const modifier = FIRST_OR_LAST[wordAt(view, time.first, of - 2)];
  if (!modifier || wordAt(view, time.first, of) !== "of" || !/^(?:days?|weeks?|months?)$/.test(wordAt(view, time.first, of - 1)))
    return null;
  return Object.hasOwn(FIRST_OR_LAST, wordAt(view, time.first, of - 2)) ? { first: of - 2, modifier } : null;
}

/** "the week of May 3": the one in which that day lies. */
function weekOf(view: TimeView, time: FoundTime): ReturnType<Bending> {
  if (!isDated(time) || time.calendar.day === undefined || wordAt(view, time.first, time.first - 1) !== "of") return null;
  if (wordAt(view, time.first, time.first - 2) !== "week") return null;
  return { first: wordAt(view, time.first, time.first - 3) === "the" ? time.first - 3 : time.first - 2, modifier: "week of" };
}

/** "the end of 2031", "the beginning of the year" where the year is one that was found. */
function boundOf(view: TimeView, time: FoundTime): ReturnType<Bending> {
  if (!isDated(time)) return null;
  const the = wordAt(view, time.first, time.first - 1) === "the" ? 1 : 0;
  const of = time.first - 1 - the;
  const modifier = wordAt(view, time.first, of) === "of" ? BOUNDS[wordAt(view, time.first, of - 1)] : undefined;
  if (!modifier || !Object.hasOwn(BOUNDS, wordAt(view, time.first, of - 1))) return null;
  return { first: wordAt(view, time.first, of - 2) === "the" ? of - 2 : of - 1, modifier };
}

/** "earlier this year", "later in May", "earlier in the day". */
function earlierLater(view: TimeView, time: FoundTime): ReturnType<Bending> {
  if (!isDated(time)) return null;
  let at = time.first - 1;
  if (wordAt(view, time.first, at) === "the") at--;
  if (/^(?:in|on)$/.test(wordAt(view, time.first, at))) at--;
  const word = wordAt(view, time.first, at);
  return word === "earlier" || word === "later" ? { first: at, modifier: word } : null;
}

/** "about two weeks", "more than a year", "at least 24 hours", "nearly three months ago". */
function amountOf(view: TimeView, time: FoundTime): ReturnType<Bending> {
  const counts =
    time.type === "duration"
      ? time.side === null
      : time.offset !== null && time.offset.direction !== 0 && /^(?:so long|two days)/.test(time.why);
  if (!counts) return null;
  const [one, two] = [wordAt(view, time.first, time.first - 1), wordAt(view, time.first, time.first - 2)];
  if (one === "than" && /^(?:more|longer|greater)$/.test(two)) return { first: time.first - 2, modifier: "more" };
  if (one === "than" && /^(?:less|fewer|shorter)$/.test(two)) return { first: time.first - 2, modifier: "less" };
  if (one === "least" && two === "at") return { first: time.first - 2, modifier: "more" };
  if (one === "to" && two === "up") return { first: time.first - 2, modifier: "less" };
  if (/^(?:about|around|approximately|roughly|some)$/.test(one)) return { first: time.first - 1, modifier: "about" };
  if (/^(?:nearly|almost|under)$/.test(one)) return { first: time.first - 1, modifier: "less" };
  return one === "over" && typeof time.amount?.min === "number" && two !== "" ? { first: time.first - 1, modifier: "more" } : null;
}

/** "around noon", "about 3 p.m.", "around 2014". */
function aboutClock(view: TimeView, time: FoundTime): ReturnType<Bending> {
  const fits = time.calendar.hour !== undefined || time.calendar.year !== undefined || time.calendar.decade !== undefined;
  return fits && isDated(time) && /^(?:about|around|approximately|circa|roughly)$/.test(wordAt(view, time.first, time.first - 1))
    ? { first: time.first - 1, modifier: "about" }
    : null;
}
