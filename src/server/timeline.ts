import type { StatementEntry } from "../archive/archive.ts";
import { type Act, type ActFamily, FAMILIES } from "../record/acts.ts";
import { daysOf } from "../record/date.ts";
import { familyOf } from "./acts.ts";
import { words } from "./words.ts";

/** Measures of the drawing, in its own units. */
export const LAYOUT = { width: 860, left: 180, right: 24, top: 8, row: 18, gap: 14, axis: 32 } as const;

/** How wide a drawing is, and where its axis begins: narrower where it stands in a column of text. */
export interface Measures {
  readonly width: number;
  readonly left: number;
}

/** Of a drawing in a column of text. */
export const IN_COLUMN: Measures = { width: 680, left: 132 };

const DAY = 86_400_000;

/** What is drawn of a statement: a shape that leads to it and has a name. */
export interface Mark {
  readonly id: string;
  /** By which shape and colour it is drawn. */
  readonly act: Act;
  /** What it does, in words, and what it says. */
  readonly does: string;
  readonly says: string;
  /** EDTF. */
  readonly date: string | null;
  readonly waits: boolean;
}

/** A statement as it is drawn. */
export function markOf({ id, act, date, words: said, sure, decided }: StatementEntry): Mark {
  return { id, act: act.main, does: words.act(act.main), says: said.content || said.cue, date, waits: !sure && decided === null };
}

/** Where everything on a timeline stands, in its own units; `Lane` is what its lanes are told apart by. */
export interface TimelineLayout<Lane = ActFamily> {
  readonly height: number;
  readonly measures: Measures;
  readonly lanes: readonly { readonly lane: Lane; readonly y: number; readonly bottom: number }[];
  /** Years, or months where all is within two years; `label` as EDTF. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly marks: readonly { readonly mark: Mark; readonly x: number; readonly y: number }[];
  /** How many statements have no date and stand nowhere on the axis. */
  readonly undated: number;
}

/** Lays statements out by date and family. */
export function layOut(statements: readonly StatementEntry[]): TimelineLayout {
  return layOutIn(
    statements.map((statement) => ({ mark: markOf(statement), lane: familyOf(statement.act.main), date: statement.date })),
    FAMILIES,
  );
}

/** Lays statements out by date, a lane for each of `all` that has any; what would cover another is put below it. */
export function layOutIn<Lane>(
  placed: readonly { readonly mark: Mark; readonly lane: Lane; readonly date: string | null }[],
  all: readonly Lane[],
  measures: Measures = LAYOUT,
): TimelineLayout<Lane> {
  const dated = placed.flatMap(({ mark, lane, date }) => {
    const days = date === null ? null : daysOf(date.split("/")[0]!);
    return days ? [{ mark, lane, at: Date.parse(days.earliest) }] : [];
  });
  const undated = placed.length - dated.length;
  if (dated.length === 0) return { height: 0, measures, lanes: [], ticks: [], marks: [], undated };
  const times = dated.map(({ at }) => at);
  const [first, last] = [
    times.reduce((one, other) => Math.min(one, other)) - 20 * DAY,
    times.reduce((one, other) => Math.max(one, other)) + 20 * DAY,
  ];
  const place = (at: number) =>
    Math.round(measures.left + 12 + ((at - first) / (last - first)) * (measures.width - measures.left - 12 - LAYOUT.right));
  const marks: { mark: Mark; x: number; y: number }[] = [];
  const lanes: { lane: Lane; y: number; bottom: number }[] = [];
  let y: number = LAYOUT.top;
  for (const lane of all) {
    const rows: number[] = [];
    const inLane = dated.filter((one) => one.lane === lane).sort((one, other) => one.at - other.at);
    if (inLane.length === 0) continue;
    for (const { mark, at } of inLane) {
      const x = place(at);
      const free = rows.findIndex((end) => end + LAYOUT.row <= x);
      const row = free === -1 ? rows.length : free;
      rows[row] = x;
      marks.push({ mark, x, y: y + LAYOUT.gap + row * LAYOUT.row });
    }
    const bottom = y + LAYOUT.gap * 2 + (rows.length - 1) * LAYOUT.row;
    lanes.push({ lane, y: y + LAYOUT.gap + 4, bottom });
    y = bottom;
  }
  return { height: y + LAYOUT.axis, measures, lanes, ticks: ticksOf(first, last, place), marks, undated };
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
