import { anchorOf, type FoundTime } from "../time.ts";
import type { TimeView } from "../view.ts";

/** In "June and September 2016" and "May 3, June 5 and July 7, 2016" the year holds for all of the list. */
export function inheritYear(view: TimeView, times: readonly FoundTime[]): FoundTime[] {
  const whole = [...times];
  for (let index = whole.length - 2; index >= 0; index--) {
    const [one, next] = [whole[index]!, whole[index + 1]!];
    const year = next.calendar.year;
    const lacks = one.calendar.month !== undefined && one.calendar.year === undefined && one.offset === null && one.range === null;
    if (!lacks || year === undefined || next.calendar.month === undefined) continue;
    const joint = view.words.slice(one.last, Math.min(next.first, one.last + 3)).join(" ");
    if (next.first - one.last > 2 || !/^(?:and|or|,|, and|, or|&|\/)$/.test(joint)) continue;
    const calendar = { year, ...one.calendar };
    whole[index] = { ...one, calendar, anchor: anchorOf(calendar), why: `${one.why}, with the year of the next` };
  }
  return whole;
}
