import type { EventEntry, EventTelling, Page } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { incidentWords } from "../incident-words.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";
import { Pager } from "./pager.tsx";

/** Meetings, calls and visits, newest first, with who took part and what came of each. */
export function EventsPage({ events, query }: { readonly events: Page<EventEntry>; readonly query: URLSearchParams }) {
  const { events: say } = incidentWords;
  return (
    <div class="page narrow">
      <h1>{say.title}</h1>
      <p class="total">{say.means}</p>
      {events.entries.length === 0 ? (
        <p class="empty">{say.empty}</p>
      ) : (
        <ul class="event-lines">
          {events.entries.map((event) => (
            <Line event={event} />
          ))}
        </ul>
      )}
      <Pager path="/events" query={query} next={events.next} />
    </div>
  );
}

function Line({ event: { id, kind, participants, tellings, articles } }: { readonly event: EventEntry }) {
  const format = useFormat();
  const { events: say } = incidentWords;
  const date = tellings.map((telling) => telling.date).find((one) => one !== null) ?? null;
  const place = tellings.map((telling) => telling.place).find((one) => one !== null);
  const standing = [...new Set(tellings.map((telling) => telling.standing).filter((one) => one !== null && one !== "held"))];
  const outcomes = tellings.flatMap((telling) => telling.outcomes.map(({ text }) => ({ text, telling })));
  return (
    <li id={id}>
      <p class="event-head dots">
        <DateOf edtf={date} />
        <strong>
          {say.kinds[kind]}
          {place !== undefined && (
            <>
              {" "}
              {say.in} <bdi>{place}</bdi>
            </>
          )}
        </strong>
        {standing.map((one) => (
          <span>
            <span class="waits">{say.standing[one!]}</span>
          </span>
        ))}
      </p>
      <p>
        {participants.map(({ name, party }, index) => (
          <>
            {index > 0 && ", "}
            {party === null ? (
              <bdi>{name}</bdi>
            ) : (
              <a href={`/parties/${party}`}>
                <bdi>{name}</bdi>
              </a>
            )}
          </>
        ))}
      </p>
      {outcomes.length > 0 && (
        <ul class="outcomes">
          {outcomes.map(({ text, telling }) => (
            <li>
              <a href={`/articles/${telling.capture}`}>
                <bdi>{text}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">
        {words.count.articles(articles, format.number(articles))}:{" "}
        {tellings.map((telling, index) => (
          <Where telling={telling} first={index === 0} />
        ))}
      </p>
    </li>
  );
}

function Where({ telling: { capture, title }, first }: { readonly telling: EventTelling; readonly first: boolean }) {
  return (
    <>
      {!first && ", "}
      <a href={`/articles/${capture}`}>
        <bdi>{title ?? words.untitled}</bdi>
      </a>
    </>
  );
}
