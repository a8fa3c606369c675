import { type DateValue, daysOf } from "../../record/date.ts";
import { machineDay } from "../about/written-date.ts";
import type { Head, Said } from "../page.ts";
import { dayAfter } from "./next-day.ts";

/** What each part of a page says of its date; null where it says nothing. */
export interface Sources {
  readonly head: Head;
  /** Under the headline. */
  readonly line: DateValue | null;
  /** In the first paragraphs of the story. */
  readonly story: DateValue | null;
  /** A line anywhere that says "Published". */
  readonly labelled: DateValue | null;
  readonly address: DateValue | null;
}

/** No newspaper is older, and no page was put up in the first hours of a machine's time: such dates are a program's word for none. */
const FIRST_YEAR = 1605;
const NO_DATES = new Set(["1900-01-01", "1970-01-01", "1969-12-31"]);

const isPlausible = (day: string | null): day is string => day !== null && Number(day.slice(0, 4)) >= FIRST_YEAR && !NO_DATES.has(day);

/** The date that a page has, by the surest of those who say one; the reason names the others that disagree. */
export function chosen({ head, line, story, labelled, address }: Sources): DateValue | null {
  const said = [...(head.published ? [head.published] : []), ...head.otherDates].flatMap((each) => {
    const day = machineDay(each.value);
    return isPlausible(day) ? [{ ...exactly(day, each), said: each }] : [];
  });
  const shown = [line, story, labelled, address].filter((date) => date !== null);
  const [first] = said;
  const surest =
    (first && (ofPlace(first, first.said, shown) ?? byMost(first, said, shown) ?? withoutSaid(first))) ??
    shown.find(isFull) ??
    shown[0] ??
    null;
  if (surest === null) return null;
  const others = [...said.map(withoutSaid), ...shown].filter((date) => disagree(date, surest) && date.why !== surest.why);
  return others.length === 0
    ? surest
    : { ...surest, why: `${surest.why}; ${[...new Set(others.map(({ edtf, why }) => `${why} says ${edtf}`))].join(", ")}` };
}

const withoutSaid = ({ said: _, ...date }: DateValue & { said: Said }): DateValue => date;

const isFull = ({ earliest, latest }: DateValue) => earliest !== null && latest !== null;

function exactly(edtf: string, { why, span }: Said): DateValue {
  const days = daysOf(edtf);
  return { span: span ? [...span] : null, edtf, earliest: days?.earliest ?? null, latest: days?.latest ?? null, basis: "explicit", why };
}

/** A clock, its hour, and whether it is one of universal time. */
const CLOCK = /[T ](\d{2}):\d{2}[:.\d]{0,12} ?(Z|[+-]00:?00|GMT|UTC)?/i;

/** Hours by which clocks of places are behind universal time, up to Hawaii's; by which they are ahead, up to those of the Line Islands. */
const [BEHIND, AHEAD] = [10, 14];

/**
 * A date is of the place where the page was made: where the hour of a machine's clock can be of the day before or after there, and the page shows people that day,
 * that is right. A line that people read is believed before any clock, since programs get zones wrong; an address only before one of universal time.
 */
function ofPlace(date: DateValue, { value }: Said, shown: readonly DateValue[]): DateValue | null {
  const clock = CLOCK.exec(value);
  if (clock === null || shown.some(({ edtf }) => edtf === date.edtf)) return null;
  const hour = Number(clock[1]);
  const isNear = ({ edtf, span }: DateValue) =>
    (span !== null || clock[2] !== undefined) &&
    edtf.length === DAY &&
    ((hour < BEHIND && dayAfter(edtf) === date.edtf) || (hour >= 24 - AHEAD && dayAfter(date.edtf) === edtf));
  return shown.find(isNear) ?? null;
}

const DAY = "2031-04-09".length;

/** Lines of a page in different places of it, or one of them and another date of its head, that outweigh what its head says first. */
const WITNESSES = 2;

/**
 * The day that people read on the page twice, or once where the head has it, too, and before the one that the head says first: programs that take a page over to another site
 * give it the day of that.
 */
function byMost(first: DateValue, said: readonly DateValue[], shown: readonly DateValue[]): DateValue | null {
  const lines = shown.filter(({ span, edtf, basis }) => span !== null && basis === "explicit" && edtf.length === DAY);
  for (const line of lines) {
    if (line.edtf >= first.edtf) continue;
    const same = lines.filter(({ edtf }) => edtf === line.edtf);
    const places = same.filter(({ span }, index) => same.findIndex((other) => other.span!.join() === span!.join()) === index);
    const heads = said.filter(({ edtf }) => edtf === line.edtf);
    if (places.length + Math.min(1, heads.length) < WITNESSES) continue;
    const why = [...new Set([...places, ...heads].map((each) => each.why))].join(" and ");
    return { ...line, why: `${why}, which say the same day` };
  }
  return null;
}

function disagree(one: DateValue, other: DateValue): boolean {
  if (one.earliest === null || one.latest === null || other.earliest === null || other.latest === null) return false;
  return one.latest < other.earliest || other.latest < one.earliest;
}
