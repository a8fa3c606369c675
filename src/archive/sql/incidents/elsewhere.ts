import { type Answer, relate } from "../../../linking/index.ts";
import { attributionsIn, type Member } from "../../incidents/index.ts";
import { claimsUnder } from "../commitments/claims.ts";
import type { Db } from "../connection.ts";
import { bareEntriesByIds } from "../entries.ts";

/** How many sides, statements of each, and denials are looked at: a person reads them. */
const MOST = { sides: 8, claims: 300, denials: 60 };

/** Denials in other articles by those whom an incident is laid to, as far as their words meet what was laid to them; by day. */
export async function deniedElsewhere(db: Db, members: readonly Member[]): Promise<Answer[]> {
  const laid = members.flatMap(attributionsIn);
  const sides = [...new Set(laid.flatMap(({ actor }) => actor.side ?? []))].sort().slice(0, MOST.sides);
  const own = new Set(members.flatMap(({ statements }) => [...statements.values()].map(({ entry }) => entry.id)));
  const found: Omit<Answer, "name" | "date">[] = [];
  for (const side of sides) {
    const against = laid.filter(({ actor }) => actor.side === side);
    const from = against.flatMap(({ claim }) => claim.day ?? []).sort()[0] ?? "";
    for (const { statement, claim } of await claimsUnder(db, [side], { from, most: MOST.claims }))
      if (claim.act === "denial" && !own.has(statement) && against.some((one) => relate(claim, one.claim)?.kind === "denies"))
        found.push({ statement, claim });
  }
  return named(db, found.slice(0, MOST.denials));
}

async function named(db: Db, denials: readonly Omit<Answer, "name" | "date">[]): Promise<Answer[]> {
  const byId = await bareEntriesByIds(
    db,
    denials.map(({ statement }) => statement),
  );
  return denials.flatMap((denial) => {
    const entry = byId.get(denial.statement);
    return entry ? [{ ...denial, name: entry.by.map(({ name }) => name).join(", "), date: entry.date }] : [];
  });
}
