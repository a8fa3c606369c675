import type { SearchResult } from "../archive/archive.ts";
import { type ActFamily, FAMILIES } from "../record/acts.ts";
import { familyOf, isAct } from "./acts.ts";

/** Measures of the drawing, in its own units: a lane for each family, a column for each period. */
export const CHART = { width: 860, left: 180, right: 16, lane: 34, bar: 26, axis: 28, widest: 28 } as const;

/** The most columns: where there are more periods, the newest are drawn. */
const MOST_COLUMNS = 60;

/** How wide a label is at most: none touches another, and none goes out of the drawing. */
const LABEL_ROOM = 106;

/** How many statements of a family were made in a period: a bar. */
export interface Bar {
  readonly family: ActFamily;
  /** EDTF month or year. */
  readonly period: string;
  readonly count: number;
  readonly x: number;
  /** Its top, and its height. */
  readonly y: number;
  readonly height: number;
}

/** Where everything of a chart of counts by period stands. */
export interface PeriodLayout {
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly barWidth: number;
  readonly lanes: readonly { readonly family: ActFamily; readonly bottom: number }[];
  readonly labels: readonly { readonly x: number; readonly period: string }[];
  /** The periods that are drawn, oldest first, also those of which there is nothing. */
  readonly periods: readonly string[];
}

/** Lays out how many statements of each family of acts were made in each period, on one axis of time. */
export function layOutPeriods(counted: SearchResult["facets"]["period"]): PeriodLayout {
  const all = between(counted[0]?.value, counted.at(-1)?.value);
  const periods = all.slice(-MOST_COLUMNS);
  const counts = new Map<string, number>();
  for (const { value, act, count } of counted) {
    // A claim is whatever does nothing else: its bars would cover all others.
    if (!isAct(act) || act === "claim") continue;
    const key = `${familyOf(act)} ${value}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const families = FAMILIES.filter((family) => periods.some((period) => counts.has(`${family} ${period}`)));
  const most = Math.max(1, ...families.flatMap((family) => periods.map((period) => counts.get(`${family} ${period}`) ?? 0)));
  const step = (CHART.width - CHART.left - CHART.right) / Math.max(1, periods.length);
  const x = (at: number) => Math.round(CHART.left + at * step);
  const barWidth = Math.max(3, Math.min(CHART.widest, Math.floor(step) - 2));
  const bars = families.flatMap((family, lane) =>
    periods.flatMap((period, at): Bar[] => {
      const count = counts.get(`${family} ${period}`) ?? 0;
      const height = Math.max(2, Math.round((count / most) * CHART.bar));
      return count === 0 ? [] : [{ family, period, count, x: x(at), y: (lane + 1) * CHART.lane - height, height }];
    }),
  );
  const every = Math.max(1, Math.ceil(LABEL_ROOM / step));
  return {
    height: families.length * CHART.lane + CHART.axis,
    ...{ bars, barWidth, periods },
    lanes: families.map((family, lane) => ({ family, bottom: (lane + 1) * CHART.lane })),
    labels: periods.flatMap((period, at) =>
      at % every === 0 && x(at) + LABEL_ROOM <= CHART.width + CHART.right ? [{ x: x(at), period }] : [],
    ),
  };
}

/** All months, or all years, from the first to the last. */
function between(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return [];
  const monthly = first.length > 4;
  const number = (period: string) => (monthly ? Number(period.slice(0, 4)) * 12 + Number(period.slice(5)) - 1 : Number(period));
  const name = (at: number) => {
    const year = String(monthly ? Math.floor(at / 12) : at).padStart(4, "0");
    return monthly ? `${year}-${String((at % 12) + 1).padStart(2, "0")}` : year;
  };
  const [from, to] = [number(first), number(last)];
  const begin = Math.max(from, to - MOST_COLUMNS + 1);
  return Array.from({ length: to - begin + 1 }, (_, at) => name(begin + at));
}
