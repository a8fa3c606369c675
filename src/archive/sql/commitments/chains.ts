import { linksOf } from "../../../record/chain.ts";
import type { StatementEntry } from "../../archive.ts";
import type { ChainLink } from "../../commitment-entries.ts";
import type { ArticleDraft } from "../../draft.ts";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { fromJson } from "../json.ts";

/** On whose word statements rest, by their ids: from the outlet whose reporting it is to the speaker, by the names that their articles give. */
export async function chainsOf(db: Db, entries: readonly StatementEntry[]): Promise<ReadonlyMap<string, readonly ChainLink[]>> {
  const captures = [...new Set(entries.map(({ capture }) => capture))];
  const rows = await inBatches(captures, (some) =>
    db
      .selectFrom("articles as a")
      .innerJoin("texts as t", "t.capture", "a.capture")
      .select(["a.sha256", "t.parties_json"])
      .where("a.sha256", "in", some)
      .execute(),
  );
  const names = new Map(
    rows.map(({ sha256, parties_json }) => [
      sha256,
      new Map(fromJson<ArticleDraft["parties"]>(parties_json).map(({ id, name }) => [id, name])),
    ]),
  );
  return new Map(
    entries.map(({ id, capture, sourcing, speakers }) => [
      id,
      linksOf(sourcing, speakers).map((link) => ({
        name: link.flatMap(({ party }) => names.get(capture)?.get(party ?? "") ?? []).join(" + ") || null,
        named: link.every(({ named }) => named),
        count: link.length === 1 ? (link[0].count?.min ?? null) : null,
      })),
    ]),
  );
}
