import { type Matter, matterOf } from "../matter/index.ts";
import type { Claim } from "./claim.ts";

/** Kept while the claim is: one that is laid beside hundreds of others is looked at once. */
const KNOWN = new WeakMap<Claim, Matter>();

/** What a claim is about. */
export function matterOfClaim(claim: Claim): Matter {
  const known = KNOWN.get(claim) ?? matterOf(claim.words);
  KNOWN.set(claim, known);
  return known;
}
