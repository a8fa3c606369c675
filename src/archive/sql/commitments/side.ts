import { sql } from "kysely";
import { answersSilence, type Claim, nameKey, relate, sideName, speaksFor, spokenBy } from "../../../linking/index.ts";
import type { SideEntry, SideRow } from "../../side-entries.ts";
import type { Db } from "../connection.ts";
import { entriesByIds } from "../entries.ts";
import { chainsOf } from "./chains.ts";
import { claimsBeside, claimsUnder, type StoredClaim } from "./claims.ts";
import { firstTold } from "./said.ts";

/** How many statements of a side, and of what is laid to it, stand on its page, the latest ones. */
const MOST = 200;

/** What a side says of itself, and what others say of it, over time; null where nothing is. */
export async function sideOf(db: Db, name: string): Promise<SideEntry | null> {
  const side = `state ${nameKey("state", name)}`;
  const own = await claimsUnder(db, [spokenBy(side)], { most: MOST + 1, newest: true });
  const laid = await claimsUnder(db, [side], { most: MOST + 1, newest: true });
  const spoken = new Set([...own, ...laid.filter(({ claim }) => speaksFor(claim, side))].map(({ statement }) => statement));
  const others = laid.filter(({ statement, claim }) => !own.some((one) => one.statement === statement) && !claim.speakers.includes(side));
  if (own.length + others.length === 0) return null;
  const all = new Map([...own.slice(-MOST), ...others.slice(-MOST)].map((one) => [one.statement, one]));
  const shown = await firstTold(db, [...all.keys()]);
  const entries = await entriesByIds(db, [...shown]);
  const chains = await chainsOf(db, [...entries.values()]);
  const replies = [...all.values()].filter(({ statement }) => spoken.has(statement));
  const silences = replies.filter(({ claim }) => claim.act === "no-comment").map(({ statement }) => statement);
  const beside = await claimsBeside(db, silences);
  const rows = [...all.values()]
    .filter(({ statement }) => entries.has(statement))
    .map((one): SideRow => {
      const { statement, claim, elsewhere } = one;
      const own = spoken.has(statement);
      const role = roleOf(claim, own);
      return {
        ...{ role, statement: entries.get(statement)!, chain: chains.get(statement) ?? [] },
        elsewhere: own ? (elsewhere?.capture ?? null) : null,
        denials: role === "laid" ? replies.flatMap((reply) => meeting(reply, claim)) : [],
        answers: own && role === "unanswered" ? replies.flatMap((reply) => answering(reply, claim, beside.get(statement) ?? [])) : [],
      };
    })
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return { name: sideName(side), rows, more: own.length > MOST || laid.length > MOST };
}

/** The states of which something is said, or that say something of themselves, by name. */
export async function sidesIn(db: Db): Promise<readonly string[]> {
  const own = new Set((await keysFrom(db, "by state ")).map((key) => key.slice("by ".length)));
  const found = [...own];
  // What is laid to a state by nobody but itself stands on no page.
  for (const side of new Set(await keysFrom(db, "state ")))
    if (
      !own.has(side) &&
      (await claimsUnder(db, [side], { most: MOST + 1, newest: true })).some(({ claim }) => !claim.speakers.includes(side))
    )
      found.push(side);
  return found.sort().map(sideName);
}

/** The first key of each side: from one to the next by the index, whatever lies between. */
async function keysFrom(db: Db, opening: string): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`with recursive sides (key) as (
      select min(key) from claim_keys where key >= ${opening} and key < ${`${opening}~`}
      union all select (select min(key) from claim_keys where key > s.key || ' ~' and key < ${`${opening}~`}) from sides s where s.key is not null)
    select key from sides where key is not null`.execute(db);
  return [...new Set(rows.map(({ key }) => key.split(" | ")[0]!))];
}

/** One act has one role; only what binds, denies or owns up is something else when others say it of the side. */
function roleOf({ act }: Claim, own: boolean): SideRow["role"] {
  if (act === "no-comment") return "unanswered";
  if (act === "non-denial" || act === "negative-finding") return "open";
  if (!own) return "laid";
  if (act === "assurance" || act === "agreement") return "bound";
  if (act === "denial" || act === "rejection") return "denied";
  return act === "admission" ? "owned" : "open";
}

function meeting({ statement, claim, elsewhere }: StoredClaim, laid: Claim): SideRow["denials"][number][] {
  const related = claim.act === "denial" ? relate(claim, laid) : null;
  return related?.kind === "denies" ? [{ statement, why: related.why, sure: related.sure && elsewhere === null }] : [];
}

function answering({ statement, claim }: StoredClaim, silence: Claim, laid: readonly Claim[]): SideRow["answers"][number][] {
  const related = answersSilence(claim, silence, laid);
  return related ? [{ statement, why: related.why }] : [];
}

function keyOf({ statement }: SideRow): string {
  return `${statement.date ?? "9999"} ${statement.id}`;
}
