import type { Name } from "../../doc.ts";
import type { FoundTime } from "../time.ts";
import { type TimeView, wordAt } from "../view.ts";

/** What after a year makes both of them a name: the 2031 Group, the 2032 Games. */
const NAMED_AFTER =
  /^(?:group|foundation|fund|project|club|commission|initiative|olympics?|paralympics?|games|agenda|vision|program|programme|strategy|network|coalition|movement)$/;

/** Passes over what is part of a name: the Sunday Post, April Roe, the 2031 Group, Vision 2030. */
export function outsideNames(view: TimeView, times: readonly FoundTime[], names: readonly Pick<Name, "span">[]): FoundTime[] {
  const sorted = [...names].sort((one, other) => one.span[0] - other.span[0]);
  let next = 0;
  return times.filter((time) => {
    const [start, end] = [view.tokens[time.first]!.start, view.tokens[time.last - 1]!.end];
    while (next < sorted.length && sorted[next]!.span[1] <= start) next++;
    const span = sorted[next]?.span;
    const inside = span !== undefined && span[0] <= start && end <= span[1] && span[1] - span[0] > end - start;
    return !inside && !isNaming(view, time);
  });
}

function isNaming(view: TimeView, { first, last, calendar }: FoundTime): boolean {
  const isYear = calendar.year !== undefined && Object.keys(calendar).length === 1;
  return isYear && last < view.ends[first]! && view.capital[last]! && NAMED_AFTER.test(wordAt(view, first, last));
}
