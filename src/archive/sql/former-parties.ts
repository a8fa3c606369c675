import { partyAt } from "../../linking/index.ts";
import { select } from "../../record/selector.ts";
import type { ArticleDraft } from "../draft.ts";
import type { Db } from "./connection.ts";
import { fromJson } from "./json.ts";
import { LINK_CUTS } from "./linking/index.ts";

/**
 * The step that keeps the ids that parties had before their articles were read anew, so that an address somebody noted leads on; and by which
 * decision statements are held together or apart, since the newest counts. What was read by rules that made other ids is read anew.
 */
export const FORMER_PARTIES: readonly string[] = [
  "create table former_parties (id text primary key, party text not null) strict, without rowid",
  "alter table link_ties add column decision integer not null default 0",
  ...LINK_CUTS,
  "update articles set engine_json = json_set(engine_json, '$.models.parties', 'none')",
];

/** How often an id may have changed before it is no more followed: as often as an article is read anew in years. */
const MOST_CHANGES = 50;

type Parties = ArticleDraft["parties"];

/** An article's text and parties as they were. */
export interface Before {
  readonly text: string;
  readonly parties: Parties;
}

/** What was stored of an article; null where it was never read. */
export async function partiesBefore(db: Db, capture: number): Promise<Before | null> {
  const row = await db.selectFrom("texts").select(["text_json", "parties_json"]).where("capture", "=", capture).executeTakeFirst();
  return row ? { text: fromJson(row.text_json), parties: fromJson(row.parties_json) } : null;
}

/** Notes where the ids lead that no article has any more: to the party that the same words name now. */
export async function noteFormer(
  db: Db,
  capture: string,
  before: Before,
  { text, parties }: { text: string; parties: Parties },
): Promise<void> {
  const now = new Set(parties.map(({ link }) => link?.id));
  const named = parties.filter(({ link }) => link !== null);
  for (const { link, mentions } of before.parties) {
    if (link === null || now.has(link.id)) continue;
    const mention = mentions.find(({ type }) => type === "name") ?? mentions[0];
    const heir = mention && partyAt(text, select(capture, before.text, mention.span), named)?.link?.id;
    if (heir === undefined) continue;
    const row = { id: link.id, party: heir };
    await db
      .insertInto("former_parties")
      .values(row)
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
  }
}

/** The key that an id is now, through all that it was in between; the id itself where it never was another. */
export async function heirOf(db: Db, id: string): Promise<string> {
  let at = id;
  for (let change = 0; change < MOST_CHANGES; change++) {
    const known = await db.selectFrom("party_nodes").select("id").where("id", "=", at).executeTakeFirst();
    const next = known ?? (await db.selectFrom("former_parties").select("party as id").where("id", "=", at).executeTakeFirst());
    if (known || !next) return at;
    at = next.id;
  }
  return at;
}
