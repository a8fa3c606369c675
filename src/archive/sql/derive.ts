import { sql } from "kysely";
import { canonical } from "../../record/canonical.ts";
import type { Given } from "../../record/capture.ts";
import { OnrecordError } from "../../record/error.ts";
import { sha256 } from "../../record/id.ts";
import type { ArticleDraft, Read, Standing } from "../draft.ts";
import { LINK_KINDS } from "../links.ts";
import { givenOf, sequenceOf } from "./captures.ts";
import { putClaims } from "./commitments/index.ts";
import type { Db } from "./connection.ts";
import { placeDecisions } from "./decision-nodes.ts";
import { type Recorded, recordOf } from "./decisions-on.ts";
import { noteFormer, partiesBefore } from "./former-parties.ts";
import { fromJson, toJson } from "./json.ts";
import { putNodes } from "./linking/index.ts";
import { giveOn, nothingTouched, takeOff } from "./party-counts.ts";
import { settleParties } from "./party-groups.ts";
import { ofArticle, tell, untell } from "./party-tellings.ts";
import { insertStatements, removeStatements } from "./statements.ts";
import { indexUnread } from "./unread-texts.ts";
import { indexWords } from "./wording/grams.ts";

/** Replaces what was derived from a capture, inside the caller's transaction. */
export async function derive(db: Db, read: Read, given: Given | null): Promise<void> {
  const seq = await sequenceOf(db, read.capture);
  const before = await partiesBefore(db, seq);
  const made = await recordOf(db, { ...read, seq });
  const article = {
    engine_json: canonical(read.engine),
    given_json: given ? canonical(given) : canonical(await givenOf(db, read.capture)),
    article_json: toJson(read.article),
    date_key: read.article.published?.earliest ?? "",
    ...countsOf(made.record),
  };
  const texts = {
    ...{ sha256: sha256(read.text), text_json: toJson(read.text), findings_json: toJson(read.findings) },
    ...partiesOf(made.record),
  };
  await db
    .insertInto("articles")
    .values({ capture: seq, sha256: read.capture, ...article })
    .onConflict((conflict) => conflict.column("capture").doUpdateSet(article))
    .execute();
  await db
    .insertInto("texts")
    .values({ capture: seq, ...texts })
    .onConflict((conflict) => conflict.column("capture").doUpdateSet(texts))
    .execute();
  if (before) await forgetWords(db, seq);
  await indexWords(db, seq, read.text);
  await indexUnread(db, seq, read.text, read.article);
  await putRecord(db, seq, read, made, before !== null);
  if (before) await noteFormer(db, read.capture, before, { text: read.text, parties: made.record.parties });
}

/** Takes an article out of the indexes of words of whole texts. */
async function forgetWords(db: Db, seq: number): Promise<void> {
  for (const index of ["article_grams", "unread_words"]) await sql`delete from ${sql.table(index)} where rowid = ${seq}`.execute(db);
}

/** What was read in a capture, as it is stored. Throws `not-found` where nothing was. */
export async function readingOf(db: Db, capture: string): Promise<Read & { readonly seq: number }> {
  const row = await db
    .selectFrom("articles as a")
    .innerJoin("texts as t", "t.capture", "a.capture")
    .select(["a.capture", "a.engine_json", "a.article_json", "t.text_json", "t.findings_json"])
    .where("a.sha256", "=", capture)
    .executeTakeFirst();
  if (!row)
    throw new OnrecordError("not-found", `Expected an article of this archive, not \`${capture}\`. Add it, and let it be read.`, {
      capture,
    });
  return {
    ...{ seq: row.capture, capture },
    ...{
      engine: fromJson(row.engine_json),
      text: fromJson(row.text_json),
      article: fromJson(row.article_json),
      findings: fromJson(row.findings_json),
    },
  };
}

/** Applies the decisions on an article that was read and stores its record anew, as they have it stand. */
export async function materialise(db: Db, seq: number, read: Read): Promise<void> {
  const made = await recordOf(db, { ...read, seq });
  await db.updateTable("articles").set(countsOf(made.record)).where("capture", "=", seq).execute();
  await db.updateTable("texts").set(partiesOf(made.record)).where("capture", "=", seq).execute();
  await putRecord(db, seq, read, made, true);
}

/** Stores an article's statements as they stand and what they are linked by, so that reading them is selecting them; in the place of what it had, where it was read before. */
async function putRecord(db: Db, seq: number, read: Read, { record: made, decisions }: Recorded, isKnown: boolean): Promise<void> {
  const touched = nothingTouched();
  if (isKnown) {
    await takeOff(db, seq, touched);
    await untell(db, ofArticle(seq));
    await removeStatements(db, seq);
  }
  await giveOn(db, seq, made, touched);
  await insertStatements(db, seq, made.statements);
  for (const { seq: number, decision } of decisions) {
    if ("mentions" in decision) continue;
    const standing = made.standings.get(decision.id)!;
    await db
      .insertInto("decision_standings")
      .values({ decision: number, standing })
      .onConflict((conflict) => conflict.column("decision").doUpdateSet({ standing }))
      .execute();
  }
  for (const kind of LINK_KINDS) await putNodes(db, kind, seq, kind.nodesOf(read, made), isKnown);
  await tell(db, ofArticle(seq));
  await putClaims(db, seq, read, made, isKnown);
  await placeDecisions(db, read, made, decisions, touched);
  await settleParties(db, touched);
}

/** How many of an article's statements are sure, and how many wait for review. */
function countsOf({ statements }: ArticleDraft): { readonly sure: number; readonly waiting: number } {
  const counted = (of: Standing) => statements.filter(({ standing }) => standing === of).length;
  return { sure: counted("sure"), waiting: counted("unsure") };
}

function partiesOf({ parties }: ArticleDraft): { readonly parties_json: string } {
  return { parties_json: toJson(parties) };
}
