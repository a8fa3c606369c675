import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "./connection.ts";
import { given, texts } from "./dialects.ts";

/** What each party tells, of statements that are sure: a telling is the number of the link that is the centre, or of the statement, negative, that has none. */
const TOLD = "n.party, coalesce(l.centre, -s.seq) as telling, count(*) as statements";
const SURE = `statements s cross join speakers k on k.statement = s.seq cross join party_nodes n on n.id = k.party
  left join links l on l.kind = 'statement' and l.id = s.id`;

/**
 * The step by which parties count what they said once, in however many articles it is told. For each party and telling it is kept how many statements
 * (and names of the party in each) tell it, so that a change is counted by what it changes alone.
 */
export const PARTY_TELLINGS: readonly string[] = [
  `create table party_tellings (party text not null, telling integer not null, statements integer not null,
    primary key (party, telling)) strict, without rowid`,
  `insert into party_tellings select ${TOLD} from ${SURE} where s.standing = 'sure' group by n.party, telling`,
  "alter table parties add column tellings integer not null default 0",
  "update parties set tellings = (select count(*) from party_tellings t where t.party = parties.id)",
  "drop index parties_by_statements",
  "create index parties_by_tellings on parties (paged, tellings desc, key, id)",
];

/** Parties that count what they tell otherwise than their statements give. */
export const MISCOUNTED_TELLINGS = `with wanted as (select ${TOLD} from ${SURE} where s.standing = 'sure' group by n.party, telling),
  stored as (select party, telling, statements from party_tellings)
  select party as id from (select * from wanted except select * from stored) missing
  union select party from (select * from stored except select * from wanted) extra
  union select id from parties p where tellings <> (select count(*) from party_tellings t where t.party = p.id)`;

/** Which statements are meant, as a condition on `s`, and where only one key is meant on `k`, too. */
export type Chosen = RawBuilder<SqlBool>;

/** All statements of an article. */
export const ofArticle = (capture: number): Chosen => sql<SqlBool>`s.capture = ${capture}`;

/** Statements by their ids, but those of an article. */
export function byIds(ids: readonly string[], but: number): Chosen {
  return sql<SqlBool>`s.id in (select value from ${texts(ids)}) and s.capture <> ${but}`;
}

/** Those that stand round a centre, by its link's number, but those of an article. */
export function withCentre(centre: number, but: number): Chosen {
  return sql<SqlBool>`s.id in (select id from links where centre = ${centre}) and s.capture <> ${but}`;
}

/** Those that a key makes, wherever. */
export function ofKey(party: string): Chosen {
  return sql<SqlBool>`s.capture in (select capture from article_parties where party = ${party}) and k.party = ${party}`;
}

/** Counts what statements tell no more, before they change. */
export async function untell(db: Db, chosen: Chosen): Promise<void> {
  const rows = await toldBy(db, chosen);
  if (rows.length === 0) return;
  const { rows: left } = await sql<Told>`update party_tellings set statements = party_tellings.statements - r.statements
    from ${given(COLUMNS, rows)} where party_tellings.party = r.party and party_tellings.telling = r.telling
    returning party_tellings.party, party_tellings.telling, party_tellings.statements`.execute(db);
  const gone = left.filter(({ statements }) => statements === 0);
  if (gone.length === 0) return;
  await sql`delete from party_tellings where statements = 0 and party in (select value from ${texts(gone.map(({ party }) => party))})`.execute(
    db,
  );
  await gain(db, gone, -1);
}

/** Counts what statements tell, after they changed. */
export async function tell(db: Db, chosen: Chosen): Promise<void> {
  const rows = await toldBy(db, chosen);
  if (rows.length === 0) return;
  const { rows: now } = await sql<Told>`insert into party_tellings (party, telling, statements)
    select r.party, r.telling, r.statements from ${given(COLUMNS, rows)} where true
    on conflict (party, telling) do update set statements = party_tellings.statements + excluded.statements
    returning party, telling, statements`.execute(db);
  const before = new Map(rows.map((row) => [`${row.party} ${row.telling}`, row.statements]));
  const fresh = now.filter(({ party, telling, statements }) => before.get(`${party} ${telling}`) === statements);
  if (fresh.length > 0) await gain(db, fresh, 1);
}

interface Told {
  readonly party: string;
  readonly telling: number;
  readonly statements: number;
}

const COLUMNS = { party: "text", telling: "number", statements: "number" } as const;

async function toldBy(db: Db, chosen: Chosen): Promise<Told[]> {
  const { rows } = await sql<Told>`select ${sql.raw(TOLD)} from ${sql.raw(SURE)} where s.standing = 'sure' and ${chosen}
    group by n.party, coalesce(l.centre, -s.seq)`.execute(db);
  return rows;
}

async function gain(db: Db, told: readonly Told[], by: 1 | -1): Promise<void> {
  const gains = [...Map.groupBy(told, ({ party }) => party)].map(([id, some]) => ({ id, more: by * some.length }));
  await sql`update parties set tellings = tellings + r.more from ${given({ id: "text", more: "number" }, gains)}
    where parties.id = r.id`.execute(db);
}
