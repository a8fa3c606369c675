import { daysSince } from "../days.ts";
import type { IncidentSketch } from "./sketch.ts";
import type { When } from "./told.ts";

/** How the times of two incidents stand to each other. */
export interface Meeting {
  /** `agree`: a date that both tell is the same; `near`: nothing is against it, and the articles are of one month; `open`: nothing is known; `apart`: told dates contradict. */
  readonly is: "agree" | "near" | "open" | "apart";
  readonly why: string;
}

/** Days. Articles of one story are `story` apart at most; days that are told exactly may differ by `slip`; what is told without a date is `recent`, and in the news for `news`. */
const DAYS = { story: 30, slip: 7, exact: 14, recent: 400, found: 62, news: 62, year: 366 };

/** Whether two incidents may have been at one time, by what is told of when they began, were found and made known, and when the articles are of. */
export function timesMeet(one: Pick<IncidentSketch, "dates" | "day">, other: Pick<IncidentSketch, "dates" | "day">): Meeting {
  for (const kind of ["start", "discovery", "end", "disclosure"] as const) {
    const pairs = one.dates
      .filter((when) => when.of === kind)
      .flatMap((when) => other.dates.filter((same) => same.of === kind).map((same) => [when, same] as const));
    const gaps = pairs.map(([when, same]) => gapOf(when, same)).filter((gap) => gap !== null);
    if (gaps.some((gap) => gap <= 0)) return { is: "agree", why: `the same ${kind}` };
    if (kind === "disclosure" || gaps.length === 0) continue;
    const [least] = gaps.sort((a, b) => a - b);
    const exact = pairs.every(([when, same]) => isExact(when) && isExact(same));
    const most = kind === "discovery" ? DAYS.found : exact ? DAYS.slip : 0;
    if (least! > most) return { is: "apart", why: `another ${kind}` };
    return { is: "near", why: `a ${kind} ${least} days apart` };
  }
  if (beganAfterFound(one, other) || beganAfterFound(other, one)) return { is: "apart", why: "one began after the other was found" };
  if (isRecentTo(one, other) || isRecentTo(other, one)) return { is: "near", why: "told without a date when the other was" };
  if (one.day === null || other.day === null) return { is: "open", why: "no day is known" };
  const days = Math.abs(daysSince(one.day) - daysSince(other.day));
  if (days > DAYS.story || isOld(one, other.day) || isOld(other, one.day)) return { is: "open", why: `told ${days} days apart` };
  return { is: "near", why: `told ${days} days apart` };
}

/** How many days lie between two times: none or fewer where they can be one; null where one has no bounds. */
function gapOf(one: When, other: When): number | null {
  if (one.earliest === null || one.latest === null || other.earliest === null || other.latest === null) return null;
  return Math.max(daysSince(one.earliest) - daysSince(other.latest), daysSince(other.earliest) - daysSince(one.latest));
}

function isExact({ earliest, latest }: When): boolean {
  return earliest !== null && latest !== null && daysSince(latest) - daysSince(earliest) <= DAYS.exact;
}

function beganAfterFound(one: Pick<IncidentSketch, "dates">, other: Pick<IncidentSketch, "dates">): boolean {
  const starts = one.dates.filter(({ of }) => of === "start").flatMap(({ earliest }) => earliest ?? []);
  const ends = other.dates.filter(({ of }) => of === "discovery" || of === "end").flatMap(({ latest }) => latest ?? []);
  return (
    starts.length > 0 && ends.length > 0 && starts.every((start) => ends.every((end) => daysSince(start) - daysSince(end) > DAYS.slip))
  );
}

/** Whether one is told without a date, and the other's dates lie shortly before that was told. */
function isRecentTo({ dates, day }: Pick<IncidentSketch, "dates" | "day">, other: Pick<IncidentSketch, "dates">): boolean {
  if (dates.length > 0 || day === null) return false;
  return other.dates.some(({ earliest, latest }) => {
    if (earliest === null || latest === null) return false;
    const [from, to] = [daysSince(day) - daysSince(latest), daysSince(day) - daysSince(earliest)];
    return to >= 0 && from <= DAYS.news && to - from <= DAYS.year;
  });
}

/** Whether all that is told of when it was lies long before a day: an incident that another article tells without a date is of its own time. */
function isOld({ dates }: Pick<IncidentSketch, "dates">, day: string): boolean {
  const told = dates.flatMap(({ latest }) => latest ?? []);
  return told.length > 0 && told.every((latest) => daysSince(day) - daysSince(latest) > DAYS.recent);
}
