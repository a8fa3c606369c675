import { sql } from "kysely";
import { canonical } from "../../record/canonical.ts";
import type { ArticleDraft, Read, StatementDraft } from "../draft.ts";
import { restsOnUnnamed } from "../tellings.ts";
import { changedClaims } from "./commitments/index.ts";
import type { Db } from "./connection.ts";
import { recordOf, type Sequenced } from "./decisions-on.ts";
import { readingOf } from "./derive.ts";
import { fromJson } from "./json.ts";
import { type Counted, changedNodes } from "./linking/index.ts";
import { changedShares } from "./party-check.ts";
import { readable } from "./readable.ts";
import { searchedName } from "./statements.ts";

/** What is stored of one statement, as values that compare as text. */
type Stored = ReadonlyMap<string, string>;

/**
 * Makes the record of every article again out of its text, its findings and the decisions on it, and compares it with what is
 * stored, since searches and exports show what is stored. Yields what differs. One article at a time.
 */
export async function* changedRecord(db: Db): AsyncIterable<string> {
  const keys: Counted = { keys: 0 };
  for (const { capture, sha256 } of await db.selectFrom("articles").select(["capture", "sha256"]).orderBy("capture").execute())
    yield* readable(`article ${sha256}`, changedArticle(db, capture, sha256, keys));
  const { rows } = await sql<{ count: number }>`select count(*) as count from link_keys`.execute(db);
  if (rows[0]!.count > keys.keys) yield `links: ${rows[0]!.count - keys.keys} keys lead to what is not linked by them`;
}

async function* changedArticle(db: Db, capture: number, sha256: string, keys: Counted): AsyncIterable<string> {
  const wanted = await madeAgain(db, sha256).catch(() => null);
  if (wanted === null) {
    yield `article ${sha256}: its findings or decisions cannot be read`;
    return;
  }
  const stored = await storedOf(db, capture);
  for (const [id, values] of wanted.statements)
    if (stored.get(id) !== values) yield `statement ${id}: what is stored is not what its article and the decisions on it give`;
  for (const id of stored.keys()) if (!wanted.statements.has(id)) yield `statement ${id}: its article does not give it`;
  for (const [id, standing] of wanted.standings)
    if ((await standingOf(db, id)) !== standing) yield `decision ${id}: it stands otherwise than is stored`;
  yield* changedClaims(db, capture, wanted.read, wanted.record);
  yield* changedShares(db, capture, wanted.record);
  yield* changedNodes(db, capture, wanted.read, wanted.record, keys);
}

/** The record of an article as it should be, and what of it is compared as text. */
interface Made {
  readonly read: Read;
  readonly record: ArticleDraft;
  readonly statements: Stored;
  readonly standings: ReadonlyMap<string, string>;
}

/** Makes the record of an article again. Throws where what it is made of cannot be read. */
export async function madeAgain(db: Db, capture: string): Promise<Made> {
  const read = await readingOf(db, capture);
  const { record, decisions } = await recordOf(db, read);
  const statements = new Map(record.statements.map((statement) => [statement.entry.id, valuesOf(statement)]));
  return { read, record, statements, standings: ownStandings(decisions, record) };
}

/** Decisions on what is one with what stand by all the articles that they name. */
function ownStandings(decisions: readonly Sequenced[], { standings }: ArticleDraft): Made["standings"] {
  return new Map(decisions.flatMap(({ decision }) => ("mentions" in decision ? [] : [[decision.id, standings.get(decision.id)!]])));
}

function valuesOf(draft: StatementDraft): string {
  const { entry, local, standing, named, dateKey, start, speakers, about } = draft;
  const by = speakers.map(({ link, ...speaker }) => ({ ...speaker, party: link?.id ?? null, words: searchedName(speaker.name) }));
  const counted = { act: entry.act.main, form: entry.form, year: dateKey.slice(0, 4) };
  return canonical({
    entry,
    local,
    standing,
    named: named ? 1 : 0,
    decided: entry.decided === null ? 0 : 1,
    on_unnamed: restsOnUnnamed(draft) ? 1 : 0,
    date_key: dateKey,
    start,
    ...counted,
    about,
    by,
  });
}

async function storedOf(db: Db, capture: number): Promise<Stored> {
  const rows = await db
    .selectFrom("statements as s")
    .innerJoin("entries as e", "e.statement", "s.seq")
    .innerJoin("buckets as b", "b.seq", "s.bucket")
    .leftJoin("abouts as a", "a.seq", "s.about")
    .select([
      "s.seq",
      "s.id",
      "s.local",
      "s.standing",
      "s.named",
      "s.decided",
      "s.on_unnamed",
      "s.date_key",
      "s.start",
      "b.act",
      "b.form",
      "b.year",
    ])
    .select(["e.entry_json", "a.values_json"])
    .where("s.capture", "=", capture)
    .execute();
  const speakers = await db
    .selectFrom("speakers as k")
    .innerJoin("statements as s", "s.seq", "k.statement")
    .select(["k.statement", "k.speaker_json", "k.party", "k.words"])
    .where("s.capture", "=", capture)
    .orderBy("k.statement")
    .orderBy("k.position")
    .execute();
  const bySpeaker = Map.groupBy(speakers, ({ statement }) => statement);
  return new Map(
    rows.map(({ seq, id, entry_json, values_json, ...values }) => {
      const by = (bySpeaker.get(seq) ?? []).map(({ speaker_json, party, words }) => ({ ...parsed(speaker_json), party, words }));
      return [id, canonical({ entry: parsed(entry_json), ...values, about: parsed(values_json ?? "[]"), by })];
    }),
  );
}

async function standingOf(db: Db, decision: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("decision_standings as t")
    .innerJoin("decisions as d", "d.seq", "t.decision")
    .select("t.standing")
    .where("d.id", "=", decision)
    .executeTakeFirst();
  return row?.standing;
}

/** What is stored as an object; the text itself where it is none any more. */
function parsed(json: string): object {
  try {
    return fromJson<object>(json);
  } catch {
    return { broken: json };
  }
}
