import type { Event } from "../../record/event.ts";
import type { Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { firstTokenAt, spanOf, type View } from "../view.ts";
import { carrierOf } from "./carrier.ts";
import { type Gathered, gather } from "./gather.ts";
import { mentionsIn } from "./mentions.ts";
import { outcomesOf, type StatementsIn } from "./outcomes.ts";
import { participantsOf } from "./participants.ts";
import { dateOf, placeOf, standingOf } from "./setting.ts";
import { Who } from "./who.ts";

/**
 * Meetings, calls, visits, hearings that the story tells of, in the order of the text: who took part, where, when, whether it took place, and what
 * came of it. What tells of one event is one entry.
 */
export function eventsOf(view: View, statements: readonly Statement[], book: PartyBook): Event[] {
  const who = new Who(view, statements, book);
  const tellings = mentionsIn(view).flatMap((mention) => {
    const carrier = carrierOf(view, mention);
    const setting = {
      place: placeOf(view, mention, carrier),
      date: dateOf(view, mention, carrier),
      standing: standingOf(view, mention, carrier),
    };
    return participantsOf(who, mention, carrier).map((participants) => ({ mention, participants, ...setting }));
  });
  const gathered = gather(tellings, (span) => view.text.slice(...span));
  const named = gathered.filter(({ participants }) => participants.some((party) => who.isNamed(party)));
  const bySentence = Map.groupBy(
    statements,
    ({ cue, content }) => view.sentenceAt[firstTokenAt(view.doc, (cue[0] ?? content[0])?.[0] ?? 0)],
  );
  return named.map((event, index) => eventOf(who, `e${index + 1}`, event, (sentence) => bySentence.get(sentence) ?? []));
}

function eventOf(who: Who, id: string, { tellings, participants }: Gathered, statementsIn: StatementsIn): Event {
  const mentions = tellings.map(({ mention }) => mention);
  const spans = mentions.map(({ token }): [number, number] => pair(spanOf(who.view, { first: token, last: token + 1 })));
  const place = longest(tellings.flatMap(({ place }) => (place === null ? [] : [place])));
  return {
    id,
    kind: mentions.find(({ kind }) => kind === "summit")?.kind ?? mentions[0]!.kind,
    span: spans[0]!,
    participants: [...participants],
    place: place && { span: pair(place) },
    date: tellings.find(({ date }) => date !== null)?.date ?? null,
    outcomes: outcomesOf(who, { mentions, participants }, statementsIn).map(pair),
    mentions: spans,
    standing: standing(tellings.map((telling) => telling.standing)),
  };
}

function longest(spans: readonly Span[]): Span | null {
  return spans.reduce<Span | null>((best, span) => (best === null || span[1] - span[0] > best[1] - best[0] ? span : best), null);
}

/** What is told last of putting off or calling off counts; else that it took place. */
function standing(told: readonly Event["standing"][]): Event["standing"] {
  return told.findLast((one) => one === "called-off" || one === "postponed") ?? (told.includes("held") ? "held" : "planned");
}

function pair([start, end]: Span): [number, number] {
  return [start, end];
}
