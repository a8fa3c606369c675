import { type EventSketch, eventNode, eventsAlike } from "../linking/index.ts";
import type { Event } from "../record/event.ts";
import { idOf } from "../record/id.ts";
import { slice } from "../record/span.ts";
import type { ArticleDraft, Read } from "./draft.ts";
import { linkKind } from "./link-kind.ts";

/** How many events of one article are gathered with those of others: more is a page gone wrong. */
const MOST = 200;

/** Meetings, calls and visits, gathered round the telling of each that stands first. */
export const EVENTS = linkKind<EventSketch>({
  name: "event",
  nodesOf: ({ capture, text, findings: { events } }, { parties, day }) => {
    const byId = new Map(parties.map((party) => [party.id, party]));
    const ids = eventIds(capture, text, events);
    return events.slice(0, MOST).map(({ kind, participants, place, date }, index) =>
      eventNode({
        ...{ id: ids[index]!, kind, published: day, place: place && slice(text, place.span) },
        ...{ earliest: date?.earliest ?? null, latest: date?.latest ?? null },
        participants: participants.flatMap((id) => namedBy(byId.get(id))),
      }),
    );
  },
  alike: eventsAlike,
});

/** The ids of an article's events over the archive: of its capture, the kind and the words around the first mention, numbered where these stand several times. */
export function eventIds(capture: Read["capture"], text: string, events: readonly Event[]): string[] {
  const met = new Map<string, number>();
  return events.map(({ kind, span: [start, end] }) => {
    const words = `${kind} ${text.slice(Math.max(0, start - AROUND), end + AROUND)}`;
    const ordinal = (met.get(words) ?? 0) + 1;
    met.set(words, ordinal);
    return idOf("e", [capture, words, String(ordinal)]);
  });
}

/** How much around its word tells an event from others, in UTF-16 code units. */
const AROUND = 24;

function namedBy(party: ArticleDraft["parties"][number] | undefined): { words: string; key: string | null }[] {
  return party ? [{ words: party.name, key: party.link ? `${party.kind} ${party.link.key}` : null }] : [];
}
