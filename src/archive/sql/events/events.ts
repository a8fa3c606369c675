import { sql } from "kysely";
import type { Article } from "../../../record/article.ts";
import type { Findings } from "../../../record/contract.ts";
import { slice } from "../../../record/span.ts";
import type { EventEntry, EventTelling, ExportEntry, Page, PageRequest } from "../../archive.ts";
import type { ArticleDraft } from "../../draft.ts";
import { eventIds } from "../../events.ts";
import { eventEntryOf } from "../../export.ts";
import { fromCursor, KeyAndId, limitOf, pageOf } from "../../page.ts";
import { pagedParties } from "../articles.ts";
import type { Db } from "../connection.ts";
import { indexedBy } from "../dialects.ts";
import { fromJson } from "../json.ts";
import { clusterOf } from "../linking/index.ts";

/** How many tellings of one event are shown, and how much around its word, in UTF-16 code units. */
const MOST = 20;
const AROUND = 160;

/** After every rank. */
const LAST = "\u007f";

/** Events by when they were, as far as that is told, else by when the article was published; newest first. */
export async function eventPage(db: Db, request: PageRequest): Promise<Page<EventEntry>> {
  const limit = limitOf(request);
  const [before] = fromCursor(request.after, KeyAndId) ?? [LAST];
  const { rows: found } = await sql<{
    id: string;
    rank: string;
    members: number;
  }>`select id, rank, members from links ${indexedBy("events_by_rank")}
    where kind = 'event' and members > 0 and rank < ${before} order by rank desc limit ${limit + 1}`.execute(db);
  const { rows, next } = pageOf(found, limit, ({ rank, id }) => [rank, id]);
  const { rows: counted } = await sql<{ total: number }>`select count(*) as total from links where kind = 'event' and members > 0`.execute(
    db,
  );
  const entries: EventEntry[] = [];
  for (const { id, members } of rows) entries.push(await eventOf(db, id, members));
  return { entries, next, total: counted[0]!.total };
}

/** How many centres are fetched at a time. */
const BATCH = 200;

/** Every event over articles, sorted by id. */
export async function* exportedEvents(db: Db): AsyncIterable<ExportEntry> {
  for (let last = ""; ; ) {
    const { rows } = await sql<{
      id: string;
      members: number;
    }>`select id, members from links where kind = 'event' and centre = seq and id > ${last}
      order by id limit ${BATCH}`.execute(db);
    for (const { id, members } of rows) yield eventEntryOf(await eventOf(db, id, members));
    if (rows.length < BATCH) return;
    last = rows.at(-1)!.id;
  }
}

async function eventOf(db: Db, centre: string, articles: number): Promise<EventEntry> {
  const { members } = (await clusterOf(db, "event", centre, MOST))!;
  const tellings: (EventTelling & { kind: EventEntry["kind"]; participants: EventEntry["participants"] })[] = [];
  for (const { id, capture } of members) tellings.push(...(await tellingOf(db, capture, id)));
  const participants = new Map(tellings.flatMap((telling) => telling.participants).map((one) => [one.party ?? one.name, one]));
  return {
    ...{ id: centre, kind: tellings.find(({ kind }) => kind === "summit")?.kind ?? tellings[0]?.kind ?? "other" },
    ...{ participants: [...participants.values()], articles },
    tellings: tellings.map(({ kind: _, participants: __, ...telling }) => telling),
  };
}

async function tellingOf(db: Db, capture: string, id: string) {
  const { rows } = await sql<{ article_json: string; findings_json: string; parties_json: string; text_json: string }>`
    select a.article_json, t.findings_json, t.parties_json, t.text_json from articles a join texts t on t.capture = a.capture where a.sha256 = ${capture}`.execute(
    db,
  );
  const [row] = rows;
  if (!row) return [];
  const text = fromJson<string>(row.text_json);
  const { events } = fromJson<Findings>(row.findings_json);
  const { title, publisher, published } = fromJson<Article>(row.article_json);
  const event = events[eventIds(capture, text, events).indexOf(id)];
  if (!event) return [];
  const parties = new Map((await pagedParties(db, fromJson<ArticleDraft["parties"]>(row.parties_json))).map((party) => [party.id, party]));
  const participants = event.participants.flatMap((party) => {
    const known = parties.get(party);
    return known ? [{ name: known.name, party: known.party }] : [];
  });
  return [
    {
      ...{ capture, local: event.id, kind: event.kind, participants, span: event.span },
      ...{ title: title?.text ?? null, publisher: publisher?.name ?? null, published: published?.edtf ?? null },
      words: text.slice(Math.max(0, event.span[0] - AROUND), event.span[1] + AROUND),
      place: event.place && slice(text, event.place.span),
      ...{ date: event.date?.edtf ?? null, standing: event.standing ?? null },
      outcomes: event.outcomes.map((span) => ({ text: slice(text, span), span })),
    },
  ];
}
