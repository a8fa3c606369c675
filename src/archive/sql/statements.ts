import { sql } from "kysely";
import type { StatementDraft } from "../draft.ts";
import { restsOnUnnamed } from "../tellings.ts";
import { searchable, wordsOf } from "../words.ts";
import { aboutsOf } from "./abouts.ts";
import { insertAll } from "./batches.ts";
import { type Bucket, bucketKey, bucketsOf } from "./buckets.ts";
import type { Db } from "./connection.ts";
import { toJson } from "./json.ts";
import { speakingOf } from "./speaking.ts";

/** Removes an article's statements, with all that hangs on them. */
export async function removeStatements(db: Db, capture: number): Promise<void> {
  const old = db.selectFrom("statements").select("seq").where("capture", "=", capture);
  await db.deleteFrom("statement_words").where("rowid", "in", old).execute();
  await db.deleteFrom("statements").where("capture", "=", capture).execute();
}

/** Stores the statements of an article that has none, with what they are found by, and that they changed. */
export async function insertStatements(db: Db, capture: number, drafts: readonly StatementDraft[]): Promise<void> {
  // One that was removed has a version still, by which searches know that its statements went.
  await db.deleteFrom("statement_versions").where("capture", "=", capture).execute();
  await db.insertInto("statement_versions").values({ capture }).execute();
  const { rows } = await sql<{ last: number }>`select coalesce(max(seq), 0) as last from statements`.execute(db);
  const numbered = drafts.map((draft, index) => ({ ...draft, seq: rows[0]!.last + 1 + index }));
  const buckets = await bucketsOf(db, numbered.map(bucketOf));
  const speaking = await speakingOf(db, numbered.map(partiesOf));
  const abouts = await aboutsOf(
    db,
    numbered.map(({ about }) => about),
  );
  await insertAll(
    db,
    "statements",
    numbered.map((draft) => ({
      ...{ seq: draft.seq, id: draft.entry.id, local: draft.local, capture, start: draft.start, standing: draft.standing },
      ...{
        named: draft.named ? 1 : 0,
        date_key: draft.dateKey,
        bucket: buckets.get(bucketKey(bucketOf(draft)))!,
        speaking: speaking.get(toJson(partiesOf(draft))) ?? null,
        about: abouts.get(toJson(draft.about)) ?? null,
        decided: draft.entry.decided === null ? 0 : 1,
        on_unnamed: restsOnUnnamed(draft) ? 1 : 0,
      },
    })),
  );
  await insertAll(
    db,
    "entries",
    numbered.map(({ seq, entry }) => ({ statement: seq, entry_json: toJson(entry) })),
  );
  await indexStatements(db, numbered);
  await insertAll(
    db,
    "speakers",
    numbered.flatMap(({ seq, speakers }) =>
      speakers.map(({ link, ...speaker }, position) => ({
        ...{
          statement: seq,
          position,
          party: link?.id ?? null,
          speaker_json: toJson(speaker),
          words: searchedName(speaker.name),
        },
      })),
    ),
  );
  await insertAll(
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
  await insertAll(
    db,
    "statement_words",
    numbered.map(({ seq, ...draft }) => ({ rowid: seq, ...searchedOf(draft) })),
  );
}

/** The words by which a statement is found, and those by which its speakers are. */
export function searchedOf({ words, speakers }: Pick<StatementDraft, "words" | "speakers">): {
  readonly words: string;
  readonly speakers: string;
} {
  return { words, speakers: searchable(speakers.map(({ name }) => name)) };
}

/** A speaker's name as it is searched. */
export function searchedName(name: string): string {
  return ` ${wordsOf(name).join(" ")} `;
}

function bucketOf({ entry, dateKey }: StatementDraft): Bucket {
  return { act: entry.act.main, form: entry.form, year: dateKey.slice(0, 4) };
}

/** The parties over articles that say it together, each once. */
function partiesOf({ speakers }: StatementDraft): string[] {
  return [...new Set(speakers.flatMap(({ link }) => link?.id ?? []))].sort();
}
