import { sql } from "kysely";
import { sha256 } from "../../../record/id.ts";
import type { RecordEntry } from "../../proof/record-tree.ts";
import type { Db } from "../connection.ts";
import { given, numbers, texts } from "../dialects.ts";
import { fromExactJson } from "../json.ts";

/** What the tree over the record is over. Statements and articles are as they stand after decisions, decisions as they stand; parties and links say what is one with what. */
export const RECORD_TYPES = ["article", "decision", "link", "party", "statement"] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** The entries of one type under these ids, as they are stored now; what is not there is left out. */
export async function recordEntries(db: Db, type: RecordType, ids: readonly string[]): Promise<RecordEntry[]> {
  return READERS[type](db, ids);
}

/** The same where something stored may be no JSON any more: what cannot be read is left out, and only that. */
export async function readableEntries(db: Db, type: RecordType, ids: readonly string[]): Promise<RecordEntry[]> {
  try {
    return await recordEntries(db, type, ids);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (ids.length <= 1) return [];
    const half = ids.length >> 1;
    return [...(await readableEntries(db, type, ids.slice(0, half))), ...(await readableEntries(db, type, ids.slice(half)))];
  }
}

/** The ids of one type, a batch at a time. */
export async function* recordIds(db: Db, type: RecordType, limit: number): AsyncIterable<readonly string[]> {
  let after: number | string = type === "party" ? "" : 0;
  for (;;) {
    const { rows }: { rows: { at: number | string; id: string }[] } = await sql<{
      at: number | string;
      id: string;
    }>`select ${IDS[type].at} as at,
      ${IDS[type].id} as id from ${IDS[type].table} where ${IDS[type].at} > ${after} order by 1 limit ${limit}`.execute(db);
    if (rows.length > 0) yield rows.map(({ id }) => id);
    if (rows.length < limit) return;
    after = rows.at(-1)!.at;
  }
}

const IDS = {
  article: { table: sql.table("articles"), at: sql.ref("capture"), id: sql.ref("sha256") },
  decision: { table: sql.table("decision_standings"), at: sql.ref("decision"), id: sql`'d' || decision` },
  link: { table: sql.table("links"), at: sql.ref("seq"), id: sql`kind || ' ' || id` },
  party: { table: sql.table("party_nodes"), at: sql.ref("id"), id: sql.ref("id") },
  statement: { table: sql.table("statements"), at: sql.ref("seq"), id: sql.ref("id") },
};

const READERS: Readonly<Record<RecordType, (db: Db, ids: readonly string[]) => Promise<RecordEntry[]>>> = {
  article,
  decision,
  link,
  party,
  statement,
};

interface ArticleRow {
  id: string;
  date: string;
  engine_json: string;
  given_json: string;
  article_json: string;
  text: string;
  findings_json: string;
  parties_json: string;
}

/** An article by the hashes of its parts, so that its proof need not show all of them. */
async function article(db: Db, ids: readonly string[]): Promise<RecordEntry[]> {
  const { rows } =
    await sql<ArticleRow>`select a.sha256 as id, a.date_key as date, a.engine_json, a.given_json, a.article_json, t.sha256 as text, t.findings_json, t.parties_json
    from ${texts(ids)} cross join articles a on a.sha256 = j.value left join texts t on t.capture = a.capture`.execute(db);
  return rows.map(({ id, date, engine_json, given_json, article_json, text, findings_json, parties_json }) => ({
    ...{ type: "article", id, date, engine: fromExactJson(engine_json), given: fromExactJson(given_json), text },
    ...{ article: sha256(article_json), findings: sha256(findings_json ?? ""), parties: sha256(parties_json ?? "") },
  }));
}

async function decision(db: Db, ids: readonly string[]): Promise<RecordEntry[]> {
  const { rows } = await sql<{ id: string; standing: string }>`select j.value as id, t.standing from ${texts(ids)}
    cross join decision_standings t on t.decision = cast(substr(j.value, 2) as integer)`.execute(db);
  return rows.map((row) => ({ type: "decision", ...row }));
}

async function party(db: Db, ids: readonly string[]): Promise<RecordEntry[]> {
  const { rows } = await sql<
    { id: string } & Readonly<Record<string, unknown>>
  >`select n.id, n.kind, n.key, n.whole, n.asks, n.resolves, n.party, n.joined from ${texts(ids)}
    cross join party_nodes n on n.id = j.value`.execute(db);
  return rows.map((row) => ({ type: "party", ...row }));
}

/** What the id of a link is made of. */
function kindAndId(id: string): { kind: string; id: string } {
  const gap = id.indexOf(" ");
  return { kind: id.slice(0, gap), id: id.slice(gap + 1) };
}

async function link(db: Db, ids: readonly string[]): Promise<RecordEntry[]> {
  const { rows } = await sql<{
    id: string;
    centre: string | null;
    likeness: string | null;
  }>`select r.kind || ' ' || r.id as id, c.id as centre,
    l.likeness_json as likeness from ${given({ kind: "text", id: "text" }, ids.map(kindAndId))}
    cross join links l on l.kind = r.kind and l.id = r.id
    left join links c on c.seq = l.centre`.execute(db);
  return rows.map(({ likeness, ...row }) => ({
    type: "link",
    ...row,
    likeness: likeness === null ? null : fromExactJson<unknown>(likeness),
  }));
}

interface StatementRow {
  seq: number;
  id: string;
  local: string;
  standing: string;
  named: number;
  date: string;
  entry_json: string | null;
}

async function statement(db: Db, ids: readonly string[]): Promise<RecordEntry[]> {
  const { rows } = await sql<StatementRow>`select s.seq, s.id, s.local, s.standing, s.named, s.date_key as date, e.entry_json
    from ${texts(ids)} cross join statements s on s.id = j.value left join entries e on e.statement = s.seq`.execute(db);
  const seqs = rows.map(({ seq }) => seq);
  const speakers = await sql<{
    statement: number;
    position: number;
    speaker_json: string;
    party: string | null;
  }>`select k.statement, k.position, k.speaker_json, k.party
    from ${numbers(seqs)} cross join speakers k on k.statement = j.value order by k.statement, k.position`.execute(db);
  const former = await sql<{ statement: number; id: string }>`select f.statement, f.id from ${numbers(seqs)}
    cross join former_ids f on f.statement = j.value order by f.id`.execute(db);
  const by = Map.groupBy(speakers.rows, (row) => row.statement);
  const formerly = Map.groupBy(former.rows, (row) => row.statement);
  return rows.map(({ seq, id, local, standing, named, date, entry_json }) => ({
    ...{ type: "statement", id, local, standing, named: named === 1, date, entry: fromExactJson<unknown>(entry_json ?? "null") },
    speakers: (by.get(seq) ?? []).map(({ speaker_json, party, position }, at) => ({
      ...fromExactJson<object>(speaker_json),
      party,
      // Only where they do not stand one after another, which would be damage.
      ...(position !== at && { position }),
    })),
    formerly: (formerly.get(seq) ?? []).map((row) => row.id),
  }));
}
