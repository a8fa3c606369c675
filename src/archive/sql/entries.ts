import { sql } from "kysely";
import type { Speaker, StatementEntry } from "../archive.ts";
import { inBatches } from "./batches.ts";
import type { Db } from "./connection.ts";
import { texts } from "./dialects.ts";
import { fromJson } from "./json.ts";
import { toldOf } from "./telling/told.ts";
import type { ToldBefore } from "./telling/told-before.ts";

/** A statement without where else it is told: what is computed of many needs no more, and gathering that costs more than all the rest. */
export type BareEntry = Omit<StatementEntry, "told">;

/** The statements under these numbers, in their order. `before`: as `toldOf` takes it. */
export async function entriesOf(db: Db, statements: readonly number[], before?: ToldBefore): Promise<StatementEntry[]> {
  const bare = await bareEntriesOf(db, statements);
  const told = await toldOf(
    db,
    bare.map(({ id }) => id),
    before,
  );
  return bare.map((entry) => ({ ...entry, told: told.get(entry.id) ?? null }));
}

/** The same without where else each is told. Speakers' pages are looked up as they are now: whether a person has one may have been decided by another article. */
export async function bareEntriesOf(db: Db, statements: readonly number[]): Promise<BareEntry[]> {
  const entries = await inBatches(statements, (some) => db.selectFrom("entries").selectAll().where("statement", "in", some).execute());
  const speakers = await inBatches(statements, (some) =>
    db
      .selectFrom("speakers as s")
      .leftJoin("party_nodes as n", "n.id", "s.party")
      .leftJoin("parties as p", (join) => join.onRef("p.id", "=", "n.party").on("p.paged", "=", 1))
      .select(["s.statement", "s.speaker_json", "p.id as party"])
      .where("s.statement", "in", some)
      .orderBy("s.statement")
      .orderBy("s.position")
      .execute(),
  );
  const by = Map.groupBy(speakers, ({ statement }) => statement);
  const stored = new Map(entries.map(({ statement, entry_json }) => [statement, fromJson<Omit<BareEntry, "by">>(entry_json)]));
  return statements.map((statement) => ({ ...stored.get(statement)!, by: (by.get(statement) ?? []).map(speakerOf) }));
}

/** Statements by their ids; those that are not there are left out. */
export async function entriesByIds(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, StatementEntry>> {
  const entries = await entriesOf(db, await numbersOf(db, ids));
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The same without where else each is told. */
export async function bareEntriesByIds(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, BareEntry>> {
  const entries = await bareEntriesOf(db, await numbersOf(db, ids));
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The numbers of statements by their ids, in the order of these; those that are not there are left out. */
export async function numbersOf(db: Db, ids: readonly string[]): Promise<number[]> {
  const { rows } = await sql<{
    id: string;
    seq: number;
  }>`select s.id, s.seq from ${texts(ids)} cross join statements s on s.id = j.value`.execute(db);
  const byId = new Map(rows.map(({ id, seq }) => [id, seq]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function speakerOf({ speaker_json, party }: { speaker_json: string; party: string | null }): Speaker {
  return { ...fromJson<Omit<Speaker, "party">>(speaker_json), party };
}

/** The number of the statement that an id leads to, be it one it had before; null where there is none. */
export async function statementOf(db: Db, id: string): Promise<number | null> {
  const row = await db.selectFrom("statements").select("seq").where("id", "=", id).executeTakeFirst();
  if (row) return row.seq;
  const former = await db.selectFrom("former_ids").select("statement").where("id", "=", id).executeTakeFirst();
  return former?.statement ?? null;
}

/** One statement as it stands, or null. */
export async function entryOf(db: Db, id: string): Promise<StatementEntry | null> {
  const statement = await statementOf(db, id);
  return statement === null ? null : (await entriesOf(db, [statement]))[0]!;
}
