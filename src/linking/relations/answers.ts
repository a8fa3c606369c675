import type { Act } from "../../record/acts.ts";
import type { Claim } from "../commitments/claim.ts";
import { matterOfClaim } from "../commitments/claim-matter.ts";
import { daysBetween } from "../days.ts";
import { agreementOf } from "./agreement.ts";
import type { Related } from "./relate.ts";

/** Acts by which one says something of a matter oneself, instead of saying nothing. */
const SPEAKS: ReadonlySet<Act> = new Set<Act>([
  ...(["denial", "admission", "confirmation", "rejection", "skepticism", "negative-finding", "non-denial"] as const),
  ...(["assurance", "disclosure", "announcement", "assessment", "explanation", "claim"] as const),
]);

/** Acts by which one on whom something is laid takes it up without a yes or a no. */
const TAKES_UP: ReadonlySet<Act> = new Set<Act>([
  "rejection",
  "skepticism",
  "non-denial",
  "negative-finding",
  "appeal",
  "demand",
  "explanation",
]);

const LAYS: ReadonlySet<Act> = new Set<Act>(["accusation", "attribution", "charge", "condemnation", "disclosure"]);

/** Within how many days what is said answers what was asked: later it may be about something else. */
export const ANSWERED_WITHIN = 366;

/** Within how many days it answers what was laid to one. */
const LAID_WITHIN = 31;

/** What one says who gave no answer before, on the same matter; or what one says of it to whom something was laid. Never sure: that it was meant so is not told. */
export function answers(one: Claim, other: Claim): Related | null {
  const days = daysBetween(one.day, other.day);
  if (days === null || !areOnOne(one, other)) return null;
  if (other.act === "no-comment" && SPEAKS.has(one.act) && days > 0 && days <= ANSWERED_WITHIN && meet(one.speakers, other.speakers))
    return { kind: "answers", why: "by the one who gave no answer before, on the same matter", sure: false };
  if (LAYS.has(other.act) && TAKES_UP.has(one.act) && days <= LAID_WITHIN && meet(one.speakers, other.actors))
    return { kind: "answers", why: "by the one of whom it was said, on the same matter", sure: false };
  return null;
}

/** Whether both are about one matter: what the one speaks of has the other in it, or both speak of one thing and nothing is against it. */
function areOnOne(one: Claim, other: Claim): boolean {
  const agreement = agreementOf(one, other);
  if (agreement === null || agreement.is === "apart") return false;
  const [here, there] = [matterOfClaim(one).things, matterOfClaim(other).things];
  return agreement.is === "covers" || [...here.keys()].some((thing) => there.has(thing));
}

function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.some((side) => other.includes(side));
}
