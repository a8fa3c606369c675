import type { StatementEntry } from "../archive/archive.ts";
import { type ActFamily, FAMILIES } from "../record/acts.ts";
import { daysOf } from "../record/date.ts";
import { familyOf } from "./acts.ts";

/** Measures of the drawing, in its own units. */
export const LAYOUT = { width: 860, left: 180, right: 24, top: 8, row: 18, gap: 14, axis: 32 } as const;

const DAY = 86_400_000;

/** Where everything on a timeline stands, in its own units. */
export interface TimelineLayout {
  readonly height: number;
  readonly lanes: readonly { readonly family: ActFamily; readonly y: number; readonly bottom: number }[];
  /** Years, or months where all is within two years; `label` as EDTF. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly marks: readonly { readonly statement: StatementEntry; readonly x: number; readonly y: number }[];
  /** How many statements have no date and stand nowhere on the axis. */
  readonly undated: number;
}

/** Lays statements out by date and family; what would cover another is put below it. */
export function layOut(statements: readonly StatementEntry[]): TimelineLayout {
  const dated = statements.flatMap((statement) => {
    const days = statement.date === null ? null : daysOf(statement.date);
    return days ? [{ statement, at: Date.parse(days.earliest) }] : [];
  });
  const undated = statements.length - dated.length;
  if (dated.length === 0) return { height: 0, lanes: [], ticks: [], marks: [], undated };
  const times = dated.map(({ at }) => at);
  const [first, last] = [
    times.reduce((one, other) => Math.min(one, other)) - 20 * DAY,
    times.reduce((one, other) => Math.max(one, other)) + 20 * DAY,
  ];
  const place = (at: number) =>
    Math.round(LAYOUT.left + 12 + ((at - first) / (last - first)) * (LAYOUT.width - LAYOUT.left - 12 - LAYOUT.right));
  const marks: { statement: StatementEntry; x: number; y: number }[] = [];
  const lanes: { family: ActFamily; y: number; bottom: number }[] = [];
  let y: number = LAYOUT.top;
  for (const family of FAMILIES) {
    const rows: number[] = [];
    const inLane = dated.filter(({ statement }) => familyOf(statement.act.main) === family).sort((one, other) => one.at - other.at);
    if (inLane.length === 0) continue;
    for (const { statement, at } of inLane) {
      const x = place(at);
      const free = rows.findIndex((end) => end + LAYOUT.row <= x);
      const row = free === -1 ? rows.length : free;
      rows[row] = x;
      marks.push({ statement, x, y: y + LAYOUT.gap + row * LAYOUT.row });
    }
    const bottom = y + LAYOUT.gap * 2 + (rows.length - 1) * LAYOUT.row;
    lanes.push({ family, y: y + LAYOUT.gap + 4, bottom });
    y = bottom;
  }
  return { height: y + LAYOUT.axis, lanes, ticks: ticksOf(first, last, place), marks, undated };
}

function ticksOf(first: number, last: number, place: (at: number) => number): { x: number; label: string }[] {
  const [from, to] = [new Date(first), new Date(last)];
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const step = months <= 6 ? 1 : months <= 12 ? 3 : months <= 24 ? 6 : 12 * Math.ceil(months / 96);
  const ticks: { x: number; label: string }[] = [];
  for (let month = 0; month <= months; month++) {
    const at = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + month));
    const started = at.getUTCFullYear() * 12 + at.getUTCMonth();
    if (started % step !== 0 || at.getTime() < first) continue;
    const label = at.toISOString().slice(0, step >= 12 ? 4 : 7);
    ticks.push({ x: place(at.getTime()), label });
  }
  return ticks;
}
