import type { StatementEntry, StoredArticle } from "../archive/archive.ts";
import { slice } from "../record/span.ts";

/** Who passed a statement on before its speakers, by the names of their parties, else by their words; who has neither is left out. */
export function carriersOf({ sourcing, speakers }: StatementEntry, { parties, text }: Pick<StoredArticle, "parties" | "text">): string[] {
  const named = new Map(parties.map(({ id, name }) => [id, name]));
  return sourcing
    .filter(({ party }) => party === null || !speakers.includes(party))
    .map(({ party, words }) => (party === null ? undefined : named.get(party)) ?? words.map((span) => slice(text, span)).join(" "))
    .filter((name) => name !== "");
}
