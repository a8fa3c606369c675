import { setImmediate as turn } from "node:timers/promises";
import type { Given } from "../../record/capture.ts";
import type { Findings } from "../../record/contract.ts";
import type { Decision } from "../../record/decision.ts";
import type { ExportEntry } from "../archive.ts";
import {
  articleEntry,
  captureEntry,
  decisionEntry,
  entriesWithin,
  exportedStandings,
  partyEntry,
  removalEntry,
  statementEntry,
  type Within,
} from "../export.ts";
import { incidentIds, withoutStruck } from "../incidents/index.ts";
import { pagedParties } from "./articles.ts";
import { exportedCommitments } from "./commitments/index.ts";
import type { Db } from "./connection.ts";
import { readingOf } from "./derive.ts";
import { unindexed } from "./dialects.ts";
import { entriesOf } from "./entries.ts";
import { exportedEvents } from "./events/events.ts";
import { exportedIncidents } from "./incidents/index.ts";
import { struckOf } from "./incidents/struck.ts";
import { fromJson } from "./json.ts";
import { exportedOrigins } from "./origins/index.ts";
import { partiesOf } from "./party-pages.ts";
import { removalsAfter } from "./removal/removals.ts";
import { exportedTellings } from "./telling/export.ts";

/** How many small entries are fetched at a time; articles, which may be large, come one by one. */
const BATCH = 200;

/** The record, sorted by type and id. The caller's connection sees one state while this runs. */
export async function* exportOf(db: Db, all: boolean): AsyncIterable<ExportEntry> {
  yield* articles(db);
  yield* captures(db);
  yield* within(db, "commitment", all);
  yield* exportedCommitments(db, all);
  yield* decisions(db);
  yield* within(db, "event", all);
  yield* exportedEvents(db);
  yield* within(db, "figure", all);
  yield* within(db, "incident", all);
  yield* exportedIncidents(db, all);
  yield* exportedOrigins(db);
  yield* parties(db);
  for (const type of ["quotation", "relation"] as const) yield* within(db, type, all);
  yield* removals(db);
  yield* statements(db, all);
  yield* exportedTellings(db);
}

async function* articles(db: Db): AsyncIterable<ExportEntry> {
  for await (const capture of readCaptures(db)) {
    const read = await readingOf(db, capture);
    const { parties_json } = await db.selectFrom("texts").select("parties_json").where("capture", "=", read.seq).executeTakeFirstOrThrow();
    yield articleEntry({ ...read, parties: await pagedParties(db, fromJson(parties_json)) });
  }
}

async function* removals(db: Db): AsyncIterable<ExportEntry> {
  for await (const page of pagesOf((after) => removalsAfter(db, after, BATCH))) for (const removal of page) yield removalEntry(removal);
}

async function* captures(db: Db): AsyncIterable<ExportEntry> {
  const pages = pagesOf((after) =>
    db
      .selectFrom("captures")
      .select(["seq", "sha256 as id", "media_type", "size"])
      .where("sha256", ">", after)
      .where("removed", "=", 0)
      .orderBy("sha256")
      .limit(BATCH)
      .execute(),
  );
  for await (const page of pages)
    for (const { seq, id: sha256, media_type: mediaType, size } of page) {
      const sightings = await db.selectFrom("sightings").selectAll().where("capture", "=", seq).execute();
      const met = sightings.map(({ place_json, at, given_json }) => ({
        capture: sha256,
        place: fromJson<string>(place_json),
        at,
        given: fromJson<Given>(given_json),
      }));
      yield captureEntry({ sha256, mediaType, size, sightings: met });
    }
}

async function* within(db: Db, type: Within, all: boolean): AsyncIterable<ExportEntry> {
  for await (const capture of readCaptures(db)) {
    const { capture: seq, findings_json } = await db
      .selectFrom("articles as a")
      .innerJoin("texts as t", "t.capture", "a.capture")
      .select(["a.capture", "t.findings_json"])
      .where("a.sha256", "=", capture)
      .executeTakeFirstOrThrow();
    const found = await db.selectFrom("statements").select(["id", "local", "standing"]).where("capture", "=", seq).execute();
    const findings = fromJson<Findings>(findings_json);
    const told = type === "incident" ? await unstruck(db, capture, findings) : findings;
    yield* entriesWithin(type, { capture, findings: told, statements: found }, all);
  }
}

/** An article's findings without the values of incidents that people struck out. */
async function unstruck(db: Db, capture: string, findings: Findings): Promise<Findings> {
  const ids = incidentIds(capture, findings.incidents);
  const struck = await struckOf(db, ids);
  return { ...findings, incidents: findings.incidents.map((incident, at) => withoutStruck(incident, struck.get(ids[at]!) ?? [])) };
}

async function* decisions(db: Db): AsyncIterable<ExportEntry> {
  const pages = pagesOf((after) =>
    db.selectFrom("decisions").select(["id", "decision_json"]).where("id", ">", after).orderBy("id").limit(BATCH).execute(),
  );
  for await (const page of pages) for (const { decision_json } of page) yield decisionEntry(fromJson<Decision>(decision_json));
}

async function* parties(db: Db): AsyncIterable<ExportEntry> {
  const pages = pagesOf((after) =>
    db
      .selectFrom("parties")
      .select("id")
      .where(unindexed<number>("paged"), "=", 1)
      .where("id", ">", after)
      .orderBy("id")
      .limit(BATCH)
      .execute(),
  );
  for await (const page of pages) {
    const ids = page.map(({ id }) => id);
    for (const party of await partiesOf(db, ids)) yield partyEntry(party);
  }
}

async function* statements(db: Db, all: boolean): AsyncIterable<ExportEntry> {
  const standings = exportedStandings(all);
  const pages = pagesOf((after) =>
    db
      .selectFrom("statements")
      .select(["seq", "id"])
      .where("id", ">", after)
      .where(unindexed<string>("standing"), "in", standings)
      .orderBy("id")
      .limit(BATCH)
      .execute(),
  );
  for await (const page of pages) {
    const numbers = page.map(({ seq }) => seq);
    for (const entry of await entriesOf(db, numbers)) yield statementEntry(entry);
  }
}

async function* readCaptures(db: Db): AsyncIterable<string> {
  const pages = pagesOf((after) =>
    db
      .selectFrom("captures as c")
      .innerJoin("articles as a", "a.capture", "c.seq")
      .select("c.sha256 as id")
      .where("c.sha256", ">", after)
      .orderBy("c.sha256")
      .limit(BATCH)
      .execute(),
  );
  for await (const page of pages) for (const { id } of page) yield id;
}

/** Pages of rows, each going on after the last id of the one before. Lets the program do other things between two. */
async function* pagesOf<T extends { id: string }>(after: (id: string) => Promise<T[]>): AsyncIterable<readonly T[]> {
  let last = "";
  for (;;) {
    await turn();
    const page = await after(last);
    if (page.length > 0) yield page;
    if (page.length < BATCH) return;
    last = page[page.length - 1]!.id;
  }
}
