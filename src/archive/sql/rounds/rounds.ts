import { sql } from "kysely";
import type { Decision } from "../../../record/decision.ts";
import { OnrecordError } from "../../../record/error.ts";
import type { Page, PageRequest, Round, RoundOrder, StatementEntry } from "../../archive.ts";
import { fromCursor, limitOf, Place as PlaceCursor, toCursor } from "../../page.ts";
import type { Db } from "../connection.ts";
import { entriesOf } from "../entries.ts";
import { fromJson, toJson } from "../json.ts";
import { readersOf } from "./share.ts";

/** The step that keeps what is shared out: who is to read which statements. `position` says whose turn a statement is. */
export const ROUNDS: readonly string[] = [
  `create table rounds (seq integer primary key autoincrement, name_json text not null, readers_json text not null, each integer not null,
    by_json text not null, made text not null, open integer not null) strict`,
  `create table round_statements (round integer not null references rounds, position integer not null, statement text not null,
    primary key (round, position)) strict, without rowid`,
  "create index round_statements_by_statement on round_statements (statement)",
];

/** The most statements that are shared out at once, readers that share them, and UTF-16 code units of a name. */
const MOST = { statements: 20_000, readers: 20, name: 120 };

/** Shares a queue out, inside the caller's transaction. Throws `bad-round`. */
export async function share(db: Db, order: RoundOrder): Promise<Round> {
  const { name, statements, readers, each, by, at } = checked(order);
  const row = { name_json: toJson(name), readers_json: toJson(readers), each, by_json: toJson(by), made: at, open: 1 };
  const { seq } = await db.insertInto("rounds").values(row).returning("seq").executeTakeFirstOrThrow();
  for (const [position, statement] of statements.entries())
    await db.insertInto("round_statements").values({ round: seq, position, statement }).execute();
  return (await roundsIn(db)).find(({ id }) => id === idOf(seq))!;
}

function checked(order: RoundOrder): RoundOrder {
  const readers = [...new Set(order.readers.map((reader) => reader.trim()).filter((reader) => reader !== ""))];
  const statements = [...new Set(order.statements)];
  const name = order.name.trim();
  if (name === "" || name.length > MOST.name) throw refused(`Expected a name of 1 to ${MOST.name} letters. Name what is shared out.`);
  if (readers.length === 0 || readers.length > MOST.readers)
    throw refused(`Expected 1 to ${MOST.readers} readers, not ${readers.length}. Name who reads.`);
  if (!Number.isInteger(order.each) || order.each < 1 || order.each > readers.length)
    throw refused(`Expected as many readings of each statement as there are readers at most, not ${order.each} of ${readers.length}.`);
  if (statements.length === 0 || statements.length > MOST.statements)
    throw refused(`Expected 1 to ${MOST.statements} statements to share out, not ${statements.length}. Search for others.`);
  return { ...order, name, readers, statements };
}

/** All rounds, oldest first. */
export async function roundsIn(db: Db): Promise<readonly Round[]> {
  const rows = await db.selectFrom("rounds").selectAll().orderBy("seq").execute();
  const rounds: Round[] = [];
  for (const { seq, name_json, readers_json, each, by_json, made, open } of rows) {
    const readers = fromJson<string[]>(readers_json);
    const places = await placesOf(db, seq);
    const read = await readIn(db, idOf(seq), each, places);
    const progress = readers.map((reader) => {
      const own = places.filter(({ position }) => readersOf(readers, each, position).includes(reader));
      return { reader, assigned: own.length, read: own.filter(({ statement }) => read(reader, statement)).length };
    });
    const said = { name: fromJson<string>(name_json), by: fromJson<string>(by_json), made, open: open === 1 };
    rounds.push({ id: idOf(seq), readers, each, ...said, statements: places.length, progress });
  }
  return rounds;
}

/** What one is still to read in a round, in its order. Throws `not-found`. */
export async function assignedTo(db: Db, id: string, reader: string, page: PageRequest): Promise<Page<StatementEntry>> {
  const row = await db.selectFrom("rounds").selectAll().where("seq", "=", numberOf(id)).executeTakeFirst();
  if (!row) throw noRound(id);
  const readers = fromJson<string[]>(row.readers_json);
  const places = await placesOf(db, row.seq);
  const read = await readIn(db, id, row.each, places);
  const waiting = places.filter(
    ({ seq, position, decided, statement }) =>
      seq !== null && decided === null && readersOf(readers, row.each, position).includes(reader) && !read(reader, statement),
  );
  const after = fromCursor(page.after, PlaceCursor);
  const rest = after === null ? waiting : waiting.filter(({ position }) => position > after[0]);
  const shown = rest.slice(0, limitOf(page));
  const next = shown.length < rest.length ? toCursor([shown.at(-1)!.position]) : null;
  return {
    entries: await entriesOf(
      db,
      shown.map(({ seq }) => seq!),
    ),
    next,
    total: waiting.length,
  };
}

/** Ends a round: nobody is asked for a reading in it any more. Throws `not-found`. */
export async function endRound(db: Db, id: string): Promise<void> {
  const { numUpdatedRows } = await db.updateTable("rounds").set({ open: 0 }).where("seq", "=", numberOf(id)).executeTakeFirst();
  if (numUpdatedRows === 0n) throw noRound(id);
}

/** The round in which somebody is asked to read a statement independently and has not yet; null where there is none. `ids` are all that lead to it. */
export async function askedOf(db: Db, ids: readonly string[], by: string): Promise<{ readonly round: string; readonly of: number } | null> {
  const rounds = await db
    .selectFrom("round_statements as p")
    .innerJoin("rounds as r", "r.seq", "p.round")
    .select(["r.seq", "r.readers_json", "r.each", "p.position"])
    .where("p.statement", "in", ids)
    .where("r.open", "=", 1)
    .where("r.each", ">", 1)
    .orderBy("r.seq")
    .execute();
  const asked = rounds.filter(({ readers_json, each, position }) =>
    readersOf(fromJson<string[]>(readers_json), each, position).includes(by),
  );
  if (asked.length === 0) return null;
  const made = await db
    .selectFrom("decisions as d")
    .innerJoin("decision_standings as t", "t.decision", "d.seq")
    .select("d.decision_json")
    .where("d.statement", "in", ids)
    .where("t.standing", "!=", "undone")
    .execute();
  const read = made.map(({ decision_json }) => fromJson<Decision>(decision_json)).filter((one) => one.kind === "reading" && one.by === by);
  const round = asked.find(({ seq }) => !read.some((one) => one.kind === "reading" && one.round === idOf(seq)));
  return round ? { round: idOf(round.seq), of: round.each } : null;
}

/** The statements that several are to read independently in rounds that go on, and that nobody has decided on yet: their ids as they are now. */
export async function sharedOut(db: Db): Promise<ReadonlySet<string>> {
  const rounds = await db.selectFrom("rounds").select("seq").where("open", "=", 1).where("each", ">", 1).execute();
  const shared = new Set<string>();
  for (const { seq } of rounds) for (const { id, decided } of await placesOf(db, seq)) if (id !== null && decided === null) shared.add(id);
  return shared;
}

interface Place {
  readonly position: number;
  readonly statement: string;
  /** Of the statement that the id leads to now; null where it leads to none. */
  readonly seq: number | null;
  readonly id: string | null;
  /** What was decided on it, as JSON; null where nothing was. */
  readonly decided: string | null;
}

async function placesOf(db: Db, round: number): Promise<readonly Place[]> {
  const { rows } =
    await sql<Place>`select p.position, p.statement, s.seq, s.id, e.entry_json ->> '$.decided' as decided from round_statements p
    left join former_ids f on f.id = p.statement
    left join statements s on s.seq = coalesce((select seq from statements where id = p.statement), f.statement)
    left join entries e on e.statement = s.seq
    where p.round = ${round} order by p.position`.execute(db);
  return rows;
}

/** Who has read what in a round: by a reading where several read, else by what stands decided. */
async function readIn(
  db: Db,
  round: string,
  each: number,
  places: readonly Place[],
): Promise<(reader: string, statement: string) => boolean> {
  if (each === 1) {
    const done = new Set(places.filter(({ decided }) => decided !== null).map(({ statement }) => statement));
    return (_, statement) => done.has(statement);
  }
  const names = new Map(places.map(({ statement, id }) => [id ?? statement, statement]));
  const { rows } = await sql<{
    statement: string;
    by: string;
  }>`select d.decision_json ->> '$.statement' as statement, d.decision_json ->> '$.by' as "by"
    from decisions d join decision_standings t on t.decision = d.seq
    where d.decision_json ->> '$.kind' = 'reading' and d.decision_json ->> '$.round' = ${round} and t.standing <> 'undone'`.execute(db);
  const read = new Set(rows.flatMap(({ statement, by }) => [`${by}\n${statement}`, `${by}\n${names.get(statement) ?? ""}`]));
  return (reader, statement) => read.has(`${reader}\n${statement}`);
}

const idOf = (seq: number): string => `r${seq}`;

/** The number in an id; 0, which none has, where it is no such id. */
const numberOf = (id: string): number => Number(/^r([1-9]\d{0,14})$/.exec(id)?.[1] ?? 0);

function noRound(id: string): OnrecordError {
  return new OnrecordError("not-found", `Expected a queue that was shared out, not \`${id}\`. \`onrecord rounds\` lists them.`, { id });
}

function refused(message: string): OnrecordError {
  return new OnrecordError("bad-round", message);
}
