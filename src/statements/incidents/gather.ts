import type { Actor } from "./actors.ts";
import type { Mention } from "./mentions.ts";
import type { Moment } from "./moments.ts";
import type { Victim } from "./victims.ts";

/** What one mention tells of an incident. */
export interface Telling {
  readonly mention: Mention;
  readonly actors: readonly Actor[];
  /** The states and threat groups that the words for the actors name, as entities of the text. */
  readonly doers: readonly number[];
  readonly victims: readonly Victim[];
  readonly moments: readonly Moment[];
}

/** The mentions that are held to tell of one incident, and whether each was joined by what it says, not by nearness alone. */
export interface Gathered {
  readonly tellings: Telling[];
  sure: boolean;
}

/**
 * Gathers mentions that tell of one incident, in the order of the text. A victim named before, or "the breach" that brings in nobody new, leads to
 * the incident that told of it last; another victim or another year makes another incident. Mentions that say nothing of who, whom or when make none.
 */
export function gather(tellings: readonly Telling[], keyOf: (victim: Victim) => string): Gathered[] {
  const incidents: Gathered[] = [];
  let last: Gathered | null = null;
  for (const telling of tellings) {
    const known: Match | null = last === null ? null : matching(telling, incidents, last, keyOf);
    if (known) {
      known.to.tellings.push(telling);
      known.to.sure &&= known.sure;
      last = known.to;
    } else if (tells(telling)) {
      last = { tellings: [telling], sure: true };
      incidents.push(last);
    }
  }
  return incidents;
}

/** The incident that a mention tells of, and whether what it says leads there. */
interface Match {
  readonly to: Gathered;
  readonly sure: boolean;
}

function tells({ actors, victims, moments }: Telling): boolean {
  return actors.length + victims.length + moments.length > 0;
}

function matching(telling: Telling, incidents: readonly Gathered[], last: Gathered, keyOf: (victim: Victim) => string): Match | null {
  const victims = new Set(telling.victims.map(keyOf));
  const fitting = incidents.filter((incident) => !contradicts(telling, incident));
  const shared = fitting.findLast(({ tellings }) => tellings.some((other) => other.victims.some((victim) => victims.has(keyOf(victim)))));
  if (shared) return { to: shared, sure: true };
  if (!fitting.includes(last) || othersDid(telling, last)) return null;
  const { definite, introduces, sentence } = telling.mention;
  if (victims.size === 0 && definite) return { to: last, sure: true };
  if (last.tellings.some(({ mention }) => mention.sentence === sentence)) return { to: last, sure: victims.size === 0 || definite };
  if (definite) return { to: last, sure: false };
  if (introduces && tells(telling)) return null;
  if (victims.size > 0) return victimsOf(last) === 0 ? { to: last, sure: false } : null;
  return telling.doers.some((doer) => last.tellings.some(({ doers }) => doers.includes(doer))) || !tells(telling)
    ? { to: last, sure: false }
    : null;
}

/** Whether both say who did it, and one names other states or groups than the other: without a victim in common, that makes two. */
function othersDid({ doers }: Telling, { tellings }: Gathered): boolean {
  const known = new Set(tellings.flatMap((other) => other.doers));
  return doers.length > 0 && known.size > 0 && !doers.some((doer) => known.has(doer));
}

function victimsOf({ tellings }: Gathered): number {
  return tellings.reduce((sum, { victims }) => sum + victims.length, 0);
}

/** Whether two years are told of the start, so that they cannot be one. Who did it does not tell them apart: the same incident is laid at several doors. */
function contradicts({ moments }: Telling, { tellings }: Gathered): boolean {
  const years = new Set(moments.flatMap(yearOf));
  const others = new Set(tellings.flatMap((other) => other.moments.flatMap(yearOf)));
  return years.size > 0 && others.size > 0 && ![...years].some((year) => others.has(year));
}

function yearOf({ of, date }: Moment): string[] {
  const year = date.edtf.slice(0, 4);
  return of === "start" && /^\d{4}$/.test(year) ? [year] : [];
}
