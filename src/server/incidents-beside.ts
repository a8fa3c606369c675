import type { Archive, IncidentEntry, IncidentSummary } from "../archive/archive.ts";
import { daysOf } from "../record/date.ts";

/** An incident that a person may hold to be the same: what both name, and how many days lie between their first articles. */
export interface Beside {
  readonly incident: IncidentSummary;
  /** Words that stand in the names, victims or doers of both. */
  readonly shared: readonly string[];
  /** Null where one of the days is not known. */
  readonly days: number | null;
}

const DAY = 86_400_000;

/** How far apart in days the first articles lie, how near without any shared word, how many are looked at, and how many are offered. */
const MOST = { apart: 120, near: 30, looked: 100, offered: 8 };

/** Words that many incidents have. */
const PLAIN: ReadonlySet<string> = new Set([
  ..."the and for that this with from their its his her other others every group groups hackers hacker state people officials office offices".split(
    " ",
  ),
]);

/** The incidents told first near an incident's first article that a person may hold to be the same, likeliest first; those suggested already are left out. Never a link by itself. */
export async function incidentsBeside(archive: Pick<Archive, "incidents">, incident: IncidentEntry): Promise<readonly Beside[]> {
  const day = dayOf(incident);
  const around = day === null ? {} : { since: dated(day - MOST.apart * DAY), until: dated(day + MOST.apart * DAY) };
  const { entries } = await archive.incidents({ standing: "any", limit: MOST.looked, ...around });
  const known = new Set([incident.id, ...incident.members.map(({ id }) => id), ...incident.maybe.map(({ id }) => id)]);
  const own = wordsOf({ ...incident, victims: textsOf(incident, "victims"), actors: textsOf(incident, "actors") });
  return entries
    .filter(({ id }) => !known.has(id))
    .map((other): Beside => {
      const there = dayOf(other);
      const days = day === null || there === null ? null : Math.abs(day - there) / DAY;
      return { incident: other, shared: [...wordsOf(other)].filter((word) => own.has(word)), days };
    })
    .filter(({ shared, days }) => shared.length > 0 || (days !== null && days <= MOST.near))
    .sort((one, other) => other.shared.length - one.shared.length || (one.days ?? MOST.apart) - (other.days ?? MOST.apart))
    .slice(0, MOST.offered);
}

function textsOf({ values, ...incident }: IncidentEntry, kind: "victims" | "actors"): readonly string[] {
  return [...incident[kind], ...values[kind].map(({ text }) => text)];
}

function wordsOf({ names, victims, actors }: Pick<IncidentSummary, "names" | "victims" | "actors">): ReadonlySet<string> {
  const words = [...names, ...victims, ...actors].flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return new Set(words.filter((word) => !PLAIN.has(word)));
}

function dayOf({ published }: Pick<IncidentSummary, "published">): number | null {
  const days = published === null ? null : daysOf(published);
  return days && Date.parse(days.earliest);
}

function dated(time: number): string {
  return new Date(Math.max(time, Date.UTC(1, 0))).toISOString().slice(0, 10);
}
