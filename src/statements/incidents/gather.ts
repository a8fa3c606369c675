import type { Actor } from "./actors.ts";
import type { Mention } from "./mentions.ts";
import type { Moment } from "./moments.ts";
import type { Victim } from "./victims.ts";

/** What one mention tells of an incident. */
export interface Telling {
  readonly mention: Mention;
  readonly actors: readonly Actor[];
  /** The states and threat groups that the words for the actors name. */
  readonly doers: readonly Doer[];
  readonly victims: readonly Victim[];
  /** The names of its own that the incident is given, folded. */
  readonly names: readonly string[];
  readonly moments: readonly Moment[];
}

/** A state or a threat group that is named as doer, as an entity of the text. */
export interface Doer {
  readonly entity: number;
  readonly group: boolean;
}

/** The mentions that are held to tell of one incident, and whether each was joined by what it says, not by nearness alone. */
export interface Gathered {
  readonly tellings: readonly Telling[];
  readonly sure: boolean;
}

/** An incident while it is gathered. What its tellings say is kept as it comes, since a page may tell of thousands. */
interface Growing {
  /** Its place among the incidents of the text. */
  readonly index: number;
  readonly tellings: Telling[];
  sure: boolean;
  readonly victims: Set<string>;
  readonly names: Set<string>;
  /** Whether a body with a name was hit. */
  body: boolean;
  readonly doers: Map<number, Doer>;
  /** When it is said to have begun, as days since 1970, first and last. */
  readonly starts: (readonly [number, number])[];
  readonly sentences: Set<Mention["sentence"]>;
}

/** The incident that a mention tells of, and whether what it says leads there. */
interface Match {
  readonly to: Growing;
  readonly sure: boolean;
}

/**
 * Gathers mentions that tell of one incident, in the order of the text. A victim named before, or "the breach" that brings in nobody new, leads to
 * the incident that told of it last; another body or another time makes another incident, and so does what lies long before the page (`published`, a day). Mentions that say nothing of who, whom, when or how many make none.
 */
export function gather(tellings: readonly Telling[], keyOf: (victim: Victim) => string, published: string | null = null): Gathered[] {
  const old = published === null ? null : dayOf(published) - OLD;
  const incidents: Growing[] = [];
  /** For each victim the incidents that hit it, in the order in which they were told first. */
  const hitting = new Map<string, Growing[]>();
  let last: Growing | null = null;
  for (const telling of tellings) {
    const victims = new Set(telling.victims.map(keyOf));
    const known: Match | null = last === null ? null : matching(telling, victims, hitting, last, incidents.length === 1, old);
    if (known === null && !tells(telling)) continue;
    if (known === null) incidents.push(newAt(incidents.length));
    const to: Growing = known?.to ?? incidents.at(-1)!;
    // What tells nothing of its own cannot be wrongly put here.
    to.sure &&= (known?.sure ?? true) || !tells(telling);
    add(to, telling, victims, hitting);
    last = to;
  }
  return incidents;
}

function newAt(index: number): Growing {
  return {
    index,
    tellings: [],
    sure: true,
    victims: new Set(),
    body: false,
    names: new Set(),
    doers: new Map(),
    starts: [],
    sentences: new Set(),
  };
}

function add(to: Growing, telling: Telling, victims: ReadonlySet<string>, hitting: Map<string, Growing[]>): void {
  to.tellings.push(telling);
  to.sentences.add(telling.mention.sentence);
  to.body ||= telling.victims.some(({ named }) => named);
  for (const name of telling.names) to.names.add(name);
  for (const doer of telling.doers) to.doers.set(doer.entity, doer);
  if (to.starts.length < MOST) to.starts.push(...telling.moments.flatMap(startOf));
  for (const victim of victims) {
    if (to.victims.has(victim)) continue;
    to.victims.add(victim);
    const others = hitting.get(victim);
    if (others) others.push(to);
    else hitting.set(victim, [to]);
  }
}

function tells({ mention, actors, victims, names, moments }: Telling): boolean {
  return (mention.sways && mention.counted) || actors.length + victims.length + names.length + moments.length > 0;
}

function matching(
  telling: Telling,
  victims: ReadonlySet<string>,
  hitting: ReadonlyMap<string, readonly Growing[]>,
  last: Growing,
  alone: boolean,
  old: number | null,
): Match | null {
  const apart = (incident: Growing) => contradicts(telling, incident) || isOlder(telling, incident, old);
  const shared = [...victims].flatMap((victim) => hitting.get(victim)?.findLast((incident) => !apart(incident)) ?? []);
  if (shared.length > 0) return { to: shared.reduce((one, other) => (other.index > one.index ? other : one)), sure: true };
  if (telling.names.some((name) => last.names.has(name))) return { to: last, sure: true };
  if (telling.mention.sways !== last.tellings[0]!.mention.sways && !telling.mention.definite) return null;
  if (apart(last) || calledOtherwise(telling, last) || othersDid(telling, last)) return null;
  const { definite, introduces, sentence } = telling.mention;
  // "The same hackers then entered …": another body than the one that was hit before makes another incident.
  if (last.body && telling.victims.some(({ named }) => named) && !last.sentences.has(sentence)) return null;
  if (isOfItsOwn(telling, last)) return null;
  if (victims.size === 0 && definite) return { to: last, sure: true };
  if (last.sentences.has(sentence)) return { to: last, sure: victims.size === 0 || definite };
  // "The hack" is the only one that was told, unless it hit a body that was not named with it before.
  if (definite) return { to: last, sure: alone && !telling.victims.some(({ named }) => named) };
  if (introduces) return null;
  if (victims.size > 0) return last.victims.size === 0 ? { to: last, sure: false } : null;
  return telling.doers.some(({ entity }) => last.doers.has(entity)) || !tells(telling) ? { to: last, sure: false } : null;
}

/** Whether both name states, or both name groups, that did it, and none is the same: without a victim in common, that makes two. A group may be a state's. */
function othersDid({ doers }: Telling, known: Growing): boolean {
  return [true, false].some((group) => {
    const [own, theirs] = [doers, [...known.doers.values()]].map((all) => all.filter((doer) => doer.group === group));
    return own!.length > 0 && theirs!.length > 0 && !own!.some(({ entity }) => known.doers.has(entity));
  });
}

/** Whether both have a name of their own, and it is another. */
function calledOtherwise({ names }: Telling, known: Growing): boolean {
  return names.length > 0 && known.names.size > 0 && !names.some((name) => known.names.has(name));
}

/** Whether two times are told of the start that cannot be one. Who did it does not tell them apart: the same incident is laid at several doors. */
function contradicts({ moments }: Telling, { starts }: Growing): boolean {
  const told = moments.flatMap(startOf);
  return (
    told.length > 0 &&
    starts.length > 0 &&
    !told.some(([from, to]) => starts.some(([first, last]) => from - last <= APART && first - to <= APART))
  );
}

/** "The same unit had broken into the port in July 2021": another victim at a time that is told makes another incident, whoever did it. */
function isOfItsOwn({ mention, victims, moments }: Telling, known: Growing): boolean {
  return victims.length > 0 && known.victims.size > 0 && moments.some(({ of }) => of === "start") && !known.sentences.has(mention.sentence);
}

/** "In 2021 the same ministry was broken into": what is told as new and began long before the page is an older case than one of which no time is told. */
function isOlder({ mention, moments }: Telling, known: Growing, old: number | null): boolean {
  const starts = moments.flatMap(startOf);
  if (old === null || mention.definite || starts.length === 0 || known.starts.length > 0 || known.sentences.has(mention.sentence))
    return false;
  return starts.every(([, last]) => last < old);
}

/** Days before the page from which on a case is an older one than that of the page. */
const OLD = 700;

/** Days that may lie between two starts of one incident: an article is seldom more exact. */
const APART = 31;
/** How many starts of one incident are compared with. */
const MOST = 20;

function startOf({ of, date: { earliest, latest } }: Moment): [number, number][] {
  return of === "start" && earliest !== null && latest !== null ? [[dayOf(earliest), dayOf(latest)]] : [];
}

function dayOf(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** Milliseconds of a day. */
const DAY = 86_400_000;
