import { sql } from "kysely";
import { type Bound, type Claim, keysInScope, matterOf, relate, type Scope, scopeOf, withVictimsStates } from "../../../linking/index.ts";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { texts } from "../dialects.ts";
import { claimsUnder, type StoredClaim } from "./claims.ts";
import { firstTold } from "./said.ts";

/** How many statements are laid beside one commitment: those about the same, and all that those bound are said to do. A person reads them. */
const MOST = { near: 240, all: 60 };

/** A statement laid beside a commitment. */
export interface Laid extends Scope {
  readonly statement: string;
  /** Whether it says neither yes nor no: silence, doubt, nothing seen. */
  readonly open: boolean;
  /** Whether by it one who is bound takes the commitment back. */
  readonly takesBack: boolean;
  /** Whether the statement is sure, or was decided. */
  readonly sure: boolean;
}

const OPEN = /^(?:no-comment|non-denial|negative-finding|skepticism)$/;

/**
 * What was said since a commitment was given of who did or did not do what it speaks of, each statement once, by day: and whether more was said than is looked at. What tells of
 * a commitment is none of it (`claimsIn`).
 */
export async function saidSince(db: Db, bound: Bound): Promise<{ laid: readonly Laid[]; more: boolean }> {
  if (bound.by.length === 0) return { laid: [], more: false };
  const { near, all } = keysInScope(bound);
  const promise: Claim = {
    ...{ act: "assurance", speakers: bound.by, actors: bound.by, behind: [], targets: bound.to },
    ...{ words: bound.words, day: bound.made },
  };
  const from = bound.made ?? "";
  const close = await claimsUnder(db, near, { from, most: MOST.near + 1 });
  const rest = await claimsUnder(db, all, { from, most: MOST.all + 1 });
  const found = new Map<string, StoredClaim>();
  for (const one of [...close.slice(0, MOST.near), ...rest.slice(0, MOST.all)]) if (!isEmpty(one.claim)) found.set(one.statement, one);
  const once = await firstTold(db, [...found.keys()]);
  const sure = await sureAmong(db, [...once]);
  const claims = withVictimsStates([...found.values()].map(({ claim }) => claim));
  const laid = [...found.values()]
    .map(({ statement }, at) => ({ statement, claim: claims[at]! }))
    .filter(({ statement }) => once.has(statement))
    .map(({ statement, claim }) => ({
      statement,
      open: OPEN.test(claim.act),
      takesBack: relate(claim, promise)?.kind === "withdraws",
      sure: sure.has(statement),
      day: claim.day ?? "9999",
      ...scopeOf(bound, claim),
    }))
    .sort((one, other) => (`${one.day} ${one.statement}` < `${other.day} ${other.statement}` ? -1 : 1))
    .map(({ day: _, ...one }) => one);
  return { laid, more: close.length > MOST.near || rest.length > MOST.all };
}

/** Whether the words say neither a deed nor what it is done to: "denied it". */
function isEmpty({ words }: Claim): boolean {
  const { deeds, things } = matterOf(words);
  return deeds.size + things.size === 0;
}

async function sureAmong(db: Db, statements: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await inBatches(statements, async (some) => {
    const found = await sql<{ id: string }>`select s.id from ${texts(some)} cross join statements s on s.id = j.value
      where s.standing = 'sure'`.execute(db);
    return found.rows;
  });
  return new Set(rows.map(({ id }) => id));
}
