import { answersSilence, type Claim, relate, replyTo, speaksFor, spokenBy } from "../../../linking/index.ts";
import { claimsBeside, claimsUnder, type StoredClaim } from "../commitments/claims.ts";
import type { Db } from "../connection.ts";

/** How many statements by and of a side are looked at for an answer to one: those that came first after it. */
const MOST = 200;

/** Whether a side answered what was laid to it or asked of it, and where it is told that it gave no answer. */
export type Replies = (
  statement: string,
  claim: Claim,
  side: string,
) => Promise<{ readonly answered: boolean; readonly declined: readonly { readonly statement: string; readonly why: string }[] }>;

/** Looks for answers; what a side said since a day is asked for once. */
export function repliesOf(db: Db): Replies {
  const known = new Map<string, readonly StoredClaim[]>();
  const saidSince = async (side: string, from: string) => {
    const key = `${from} ${side}`;
    const said = known.get(key) ?? (await claimsUnder(db, [spokenBy(side), side], { from, most: MOST }));
    known.set(key, said);
    return said;
  };
  return async (statement, claim, side) => {
    const declined: { statement: string; why: string }[] = [];
    const silence = claim.act === "no-comment";
    const laid = silence ? ((await claimsBeside(db, [statement])).get(statement) ?? []) : [];
    for (const reply of await saidSince(side, claim.day ?? "")) {
      if (reply.statement === statement || !speaksFor(reply.claim, side)) continue;
      if (silence ? answersSilence(reply.claim, claim, laid) : replyTo(reply.claim, claim)) return { answered: true, declined: [] };
      const related = relate(reply.claim, claim);
      if (related?.kind === "declines") declined.push({ statement: reply.statement, why: related.why });
    }
    return { answered: false, declined };
  };
}
