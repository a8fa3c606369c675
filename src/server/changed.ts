import type { Archive, PositionTable, SearchResult, Stand } from "../archive/archive.ts";
import type { Act } from "../record/acts.ts";
import { daysOf } from "../record/date.ts";

/** What is looked at for changes, each a search of its own: the acts of each part. */
export const CHANGE_PARTS = {
  denied: ["denial", "rejection"],
  charged: ["attribution", "accusation", "charge", "condemnation", "sanction"],
  promised: ["assurance", "agreement"],
  owned: ["admission", "confirmation"],
} as const satisfies Readonly<Record<string, readonly Act[]>>;
/** One of them. */
export type ChangePart = keyof typeof CHANGE_PARTS;

/** How many statements of each part are listed, newest first. */
const LISTED = 8;

const DAY = 86_400_000;

/** Somebody who took another position to an incident than before. */
export interface Moved {
  readonly name: string;
  readonly party: string | null;
  readonly incident: { readonly id: string; readonly name: string };
  readonly before: Stand;
  readonly now: Stand;
}

/** What changed since a day. */
export interface Changed {
  /** EDTF; null where no statement has a day. */
  readonly since: string | null;
  /** The newest day on record. */
  readonly newest: string | null;
  readonly parts: readonly { readonly part: ChangePart; readonly found: SearchResult }[];
  readonly moved: readonly Moved[];
  /** Whether positions rest on the newest statements only. */
  readonly more: boolean;
}

/** What changed since a day; since a month before the newest statement where no day is asked for, so that no clock comes in. */
export async function changedSince(archive: Archive, asked: string | undefined): Promise<Changed> {
  const newest = await newestDay(archive);
  const since = asked ?? (newest === null ? null : daysBefore(newest, 30));
  if (since === null) return { since, newest, parts: [], moved: [], more: false };
  const parts: Changed["parts"][number][] = [];
  for (const part of Object.keys(CHANGE_PARTS) as ChangePart[])
    parts.push({ part, found: await archive.search({ acts: CHANGE_PARTS[part], since, limit: LISTED, facets: false }) });
  const table = await archive.positions({ by: "side" });
  return { since, newest, parts, moved: movedSince(table, since), more: table.more };
}

/** The day so many days before another, or the first day of a month or year. */
export function daysBefore(edtf: string, days: number): string {
  return new Date(Date.parse(daysOf(edtf)!.earliest) - days * DAY).toISOString().slice(0, 10);
}

async function newestDay(archive: Archive): Promise<string | null> {
  const [first] = (await archive.search({ limit: 1, facets: false })).entries;
  return first?.date != null && daysOf(first.date) ? first.date : null;
}

/** Who took another position to one incident since a day, the newest change first. What is said of different things is no change. */
function movedSince({ columns, rows }: PositionTable, since: string): Moved[] {
  const from = daysOf(since)!.earliest;
  const moved = rows.flatMap(({ name, party, cells }) =>
    cells.flatMap((stands, column) => {
      const { kind, id, name: incident } = columns[column]!;
      if (kind !== "incident") return [];
      return stands.flatMap((now, at) => {
        const day = dayOf(now);
        return now.changed && day >= from
          ? [{ day, moved: { name, party, incident: { id, name: incident }, before: stands[at - 1]!, now } }]
          : [];
      });
    }),
  );
  return moved.sort((one, other) => (one.day > other.day ? -1 : one.day < other.day ? 1 : 0)).map((one) => one.moved);
}

function dayOf({ statements }: Stand): string {
  const date = statements[0]?.date;
  return (date != null && daysOf(date)?.earliest) || "";
}
