import type { DateValue } from "../../record/date.ts";
import type { Event } from "../../record/event.ts";
import type { Span } from "../../record/span.ts";
import type { Mention } from "./mentions.ts";

/** What one mention tells of an event. */
export interface Telling {
  readonly mention: Mention;
  readonly participants: readonly string[];
  readonly place: Span | null;
  readonly date: DateValue | null;
  readonly standing: Event["standing"];
}

/** The mentions that are held to tell of one event. */
export interface Gathered {
  readonly tellings: readonly Telling[];
  readonly participants: readonly string[];
}

interface Growing {
  readonly tellings: Telling[];
  readonly participants: string[];
}

/** How many times one event is told are kept: more is a page gone wrong. */
const MOST = 50;
/** How many events back a mention may tell of one again: what stood long before is another. */
const REACH = 40;

/**
 * Gathers mentions that tell of one event, in the order of the text: the same parties in the same kind of event, at no other time and place; "the
 * meeting" that brings in nobody tells of the last one. A mention that says neither between whom nor where or when makes none.
 */
export function gather(tellings: readonly Telling[], wordsAt: (span: Span) => string): Gathered[] {
  const events: Growing[] = [];
  for (const telling of tellings) {
    const before = events.slice(-REACH);
    const known = telling.participants.length === 0 ? again(telling, before) : before.findLast((event) => isSame(event, telling, wordsAt));
    if (known) {
      if (known.tellings.length < MOST) known.tellings.push(telling);
      for (const party of telling.participants) if (!known.participants.includes(party)) known.participants.push(party);
    } else if (tells(telling)) events.push({ tellings: [telling], participants: [...telling.participants] });
  }
  return events;
}

/** Whether it says enough to be told apart: between whom, or who was where or when. */
function tells({ mention, participants, place, date }: Telling): boolean {
  if (participants.length > 1) return true;
  if (participants.length === 0 || (mention.loose && !mention.verb)) return false;
  return place !== null || date !== null;
}

function again({ mention, date }: Telling, before: readonly Growing[]): Growing | undefined {
  if (!mention.definite) return undefined;
  return before.findLast(
    ({ tellings }) => familyOf(tellings[0]!) === familyOf({ mention }) && tellings.every((one) => agree(one.date, date)),
  );
}

function isSame({ tellings, participants }: Growing, telling: Telling, wordsAt: (span: Span) => string): boolean {
  if (familyOf(tellings[0]!) !== familyOf(telling)) return false;
  const shared = telling.participants.filter((party) => participants.includes(party)).length;
  const all = shared === participants.length && shared === telling.participants.length;
  const some =
    shared === Math.min(participants.length, telling.participants.length) &&
    (shared > 1 || (telling.mention.definite && shared > 0)) &&
    familyOf(telling) !== "visit";
  if (!all && !some) return false;
  return tellings.every(({ date, place }) => agree(date, telling.date) && near(place, telling.place, wordsAt));
}

/** A summit is a meeting by another word. */
function familyOf({ mention: { kind } }: Pick<Telling, "mention">): string {
  return kind === "summit" ? "meeting" : kind;
}

function agree(one: DateValue | null, other: DateValue | null): boolean {
  if (!one?.earliest || !one.latest || !other?.earliest || !other.latest) return true;
  return one.earliest <= other.latest && other.earliest <= one.latest;
}

/** Whether two places can be one: they share a word. */
function near(one: Span | null, other: Span | null, wordsAt: (span: Span) => string): boolean {
  if (one === null || other === null) return true;
  const words = new Set(
    wordsAt(one)
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  return (
    wordsAt(other)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).some((word) => words.has(word));
}
