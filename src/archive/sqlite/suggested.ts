import type { PageRequest, Suggested, SuggestedPage } from "../archive.ts";
import { fromCursor, KeyAndId, limitOf, toCursor } from "../page.ts";
import type { Db } from "./connection.ts";
import { dossierOf } from "./party-dossier.ts";
import { partyPage } from "./party-pages.ts";

/** How many parties are looked at for one part of the list: those that say most come first, and of most there is nothing to ask. */
const LOOKED_AT = { together: 25, most: 100 };

/** Two parties each that may be one, those that say most first. A part may hold fewer than were asked for, though others follow. */
export async function suggestedPage(db: Db, request: PageRequest): Promise<SuggestedPage> {
  const limit = limitOf(request);
  const entries: Suggested[] = [];
  const cursor = fromCursor(request.after, KeyAndId);
  let [after, from] = [cursor?.[0] || undefined, cursor?.[1] ?? ""];
  for (let looked = 0; looked < LOOKED_AT.most; looked += LOOKED_AT.together) {
    const parties = await partyPage(db, { limit: LOOKED_AT.together, ...(after && { after }) });
    for (const { id } of parties.entries) {
      if (from !== "" && id !== from) continue;
      from = "";
      const found = await suggestedFor(db, id);
      // A party's suggestions stay together, so that a part ends between two parties.
      if (entries.length > 0 && entries.length + found.length > limit) return { entries, next: toCursor([after ?? "", id]) };
      entries.push(...found);
    }
    if (parties.next === null) return { entries, next: null };
    after = parties.next;
  }
  return { entries, next: toCursor([after ?? "", ""]) };
}

/** Two that both have a page are asked about once, on the one whose id comes first. */
async function suggestedFor(db: Db, id: string): Promise<Suggested[]> {
  const dossier = await dossierOf(db, id);
  if (!dossier) return [];
  const { name, articles, why } = dossier.party;
  return dossier.suggestions.flatMap((suggestion) => {
    if (suggestion.kind !== "merge" || (suggestion.paged && suggestion.id < id)) return [];
    const { kind: _, why: asked, ...other } = suggestion;
    return [{ of: "party" as const, one: { id, name, articles, why }, other, why: asked }];
  });
}
