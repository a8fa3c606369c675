import { canonical } from "../../record/canonical.ts";
import type { Given } from "../../record/capture.ts";
import { OnrecordError } from "../../record/error.ts";
import { sha256 } from "../../record/id.ts";
import type { ArticleDraft, Read, Standing } from "../draft.ts";
import { LINK_KINDS } from "../links.ts";
import { sequenceOf } from "./captures.ts";
import { putClaims } from "./commitments/index.ts";
import type { Db } from "./connection.ts";
import { placeDecisions } from "./decision-nodes.ts";
import { recordOf } from "./decisions-on.ts";
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
  const capture = await db.selectFrom("captures").select("given_json").where("seq", "=", seq).executeTakeFirstOrThrow();
  const article = {
    engine_json: canonical(read.engine),
    given_json: given ? canonical(given) : capture.given_json,
    article_json: toJson(read.article),
    date_key: read.article.published?.earliest ?? "",
  };
  const before = await partiesBefore(db, seq);
  const texts = { sha256: sha256(read.text), text_json: toJson(read.text), findings_json: toJson(read.findings), parties_json: "[]" };
  await db
    .insertInto("articles")
    .values({ capture: seq, sha256: read.capture, sure: 0, waiting: 0, ...article })
    .onConflict((conflict) => conflict.column("capture").doUpdateSet(article))
    .execute();
  await db
    .insertInto("texts")
    .values({ capture: seq, ...texts })
    .onConflict((conflict) => conflict.column("capture").doUpdateSet(texts))
    .execute();
  await indexWords(db, seq, read.text);
  await indexUnread(db, seq, read.text, read.article);
  const { parties } = await materialise(db, seq, read);
  if (before) await noteFormer(db, read.capture, before, { text: read.text, parties });
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

/** Applies the decisions on an article and stores its statements as they stand, so that reading them is selecting them. */
export async function materialise(db: Db, seq: number, read: Read): Promise<ArticleDraft> {
  const { record: made, decisions } = await recordOf(db, { ...read, seq });
  const touched = nothingTouched();
  await takeOff(db, seq, touched);
  await untell(db, ofArticle(seq));
  await removeStatements(db, seq);
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
  for (const kind of LINK_KINDS) await putNodes(db, kind, seq, kind.nodesOf(read, made));
  await tell(db, ofArticle(seq));
  await putClaims(db, seq, read, made);
  await placeDecisions(db, read, made, decisions, touched);
  await settleParties(db, touched);
  const counted = (of: Standing) => made.statements.filter(({ standing }) => standing === of).length;
  const [sure, waiting] = [counted("sure"), counted("unsure")];
  await db.updateTable("articles").set({ sure, waiting }).where("capture", "=", seq).execute();
  await db
    .updateTable("texts")
    .set({ parties_json: toJson(made.parties) })
    .where("capture", "=", seq)
    .execute();
  return made;
}
