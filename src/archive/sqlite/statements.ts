import { type Insertable, sql } from "kysely";
import type { StatementDraft } from "../draft.ts";
import { restsOnUnnamed } from "../tellings.ts";
import { searchable, wordsOf } from "../words.ts";
import { aboutKey, aboutOf } from "./abouts.ts";
import type { Db } from "./connection.ts";
import { toJson } from "./json.ts";
import type { Tables } from "./schema.ts";

/** How many rows go into one insertion: each row is up to ten values, of which SQLite takes some thirty thousand. */
const BATCH = 200;

/** Removes an article's statements, with all that hangs on them. */
export async function removeStatements(db: Db, capture: number): Promise<void> {
  const old = db.selectFrom("statements").select("seq").where("capture", "=", capture);
  await db.deleteFrom("statement_words").where("rowid", "in", old).execute();
  await db.deleteFrom("statements").where("capture", "=", capture).execute();
  await db.deleteFrom("statement_versions").where("capture", "=", capture).execute();
  await db.insertInto("statement_versions").values({ capture }).execute();
}

/** Stores an article's statements, with what they are found by. */
export async function insertStatements(db: Db, capture: number, drafts: readonly StatementDraft[]): Promise<void> {
  const { rows } = await sql<{ last: number }>`select coalesce(max(seq), 0) as last from statements`.execute(db);
  const numbered = drafts.map((draft, index) => ({ ...draft, seq: rows[0]!.last + 1 + index }));
  const buckets = await numbersOf(numbered, bucketKey, (draft) => bucketOf(db, draft));
  const speaking = await numbersOf(numbered, speakingKey, (draft) => speakingOf(db, draft));
  const abouts = await numbersOf(numbered, aboutKey, (draft) => aboutOf(db, draft));
  await insert(
    db,
    "statements",
    numbered.map((draft) => ({
      ...{ seq: draft.seq, id: draft.entry.id, local: draft.local, capture, start: draft.start, standing: draft.standing },
      ...{
        named: draft.named ? 1 : 0,
        date_key: draft.dateKey,
        bucket: buckets.get(bucketKey(draft))!,
        speaking: speaking.get(speakingKey(draft)) ?? null,
        about: abouts.get(aboutKey(draft)) ?? null,
        decided: draft.entry.decided === null ? 0 : 1,
        on_unnamed: restsOnUnnamed(draft) ? 1 : 0,
      },
    })),
  );
  await insert(
    db,
    "entries",
    numbered.map(({ seq, entry }) => ({ statement: seq, entry_json: toJson(entry) })),
  );
  await indexStatements(db, numbered);
  await insert(
    db,
    "speakers",
    numbered.flatMap(({ seq, speakers }) =>
      speakers.map(({ link, ...speaker }, position) => ({
        ...{
          statement: seq,
          position,
          party: link?.id ?? null,
          speaker_json: toJson(speaker),
          words: ` ${wordsOf(speaker.name).join(" ")} `,
        },
      })),
    ),
  );
  await insert(
    db,
    "former_ids",
    numbered.flatMap(({ seq, formerly }) => formerly.map((id) => ({ id, statement: seq }))),
  );
}

/** Indexes the words of statements, by their numbers. */
export async function indexStatements(
  db: Db,
  numbered: readonly (Pick<StatementDraft, "words" | "speakers"> & { readonly seq: number })[],
): Promise<void> {
  await insert(
    db,
    "statement_words",
    numbered.map(({ seq, words, speakers }) => ({ rowid: seq, words, speakers: searchable(speakers.map(({ name }) => name)) })),
  );
}

async function insert<T extends keyof Tables>(db: Db, table: T, rows: readonly Insertable<Tables[T]>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH)
    await db
      .insertInto(table)
      .values(rows.slice(at, at + BATCH))
      .execute();
}

/** The number of each key among the drafts, asked for once a key; a key that is empty has none. */
async function numbersOf(
  drafts: readonly StatementDraft[],
  keyOf: (draft: StatementDraft) => string,
  numberOf: (draft: StatementDraft) => Promise<number>,
): Promise<Map<string, number>> {
  const numbers = new Map<string, number>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    if (key !== "" && !numbers.has(key)) numbers.set(key, await numberOf(draft));
  }
  return numbers;
}

function bucketKey({ entry, dateKey }: StatementDraft): string {
  return `${entry.act.main} ${entry.form} ${dateKey.slice(0, 4)}`;
}

async function bucketOf(db: Db, { entry, dateKey }: StatementDraft): Promise<number> {
  const bucket = { act: entry.act.main, form: entry.form, year: dateKey.slice(0, 4) };
  const known = await db
    .selectFrom("buckets")
    .select("seq")
    .where("act", "=", bucket.act)
    .where("form", "=", bucket.form)
    .where("year", "=", bucket.year)
    .executeTakeFirst();
  return (known ?? (await db.insertInto("buckets").values(bucket).returning("seq").executeTakeFirstOrThrow())).seq;
}

function speakingKey(draft: StatementDraft): string {
  return partiesOf(draft).join(" ");
}

async function speakingOf(db: Db, draft: StatementDraft): Promise<number> {
  const parties = partiesOf(draft);
  const known = await db.selectFrom("speaking").select("seq").where("parties_json", "=", toJson(parties)).executeTakeFirst();
  if (known) return known.seq;
  const { seq } = await db
    .insertInto("speaking")
    .values({ parties_json: toJson(parties) })
    .returning("seq")
    .executeTakeFirstOrThrow();
  await insert(
    db,
    "speaking_parties",
    parties.map((party) => ({ speaking: seq, party })),
  );
  return seq;
}

/** The parties over articles that say it together, each once. */
function partiesOf({ speakers }: StatementDraft): string[] {
  return [...new Set(speakers.flatMap(({ link }) => link?.id ?? []))].sort();
}
