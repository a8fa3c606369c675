import type { Act } from "../../record/acts.ts";
import type { Relation } from "../../record/statement.ts";
import type { Claim } from "../commitments/claim.ts";
import { matterOfClaim } from "../commitments/claim-matter.ts";
import { takingBackIn } from "../commitments/taking-back.ts";
import { daysBetween } from "../days.ts";
import { isHeldOff } from "../matter/index.ts";
import { agreementOf, isNearElsewhere } from "./agreement.ts";
import { isOfAnother, UNSPECIFIC } from "./another.ts";
import { answers } from "./answers.ts";
import { contradicts } from "./contradicts.ts";

/** What one statement does to another of another article, or of the same. */
export type Related = Pick<Relation, "kind" | "why" | "sure">;

/** Acts that say that somebody did something, so that it can be denied. */
const LAID: ReadonlySet<Act> = new Set<Act>([
  "accusation",
  "attribution",
  "charge",
  "condemnation",
  "disclosure",
  "confirmation",
  "assessment",
  "claim",
  "warning",
  "sanction",
]);

/** Words that make a promise hold for less than it did. */
const LIMITS =
  /\b(?:only|except|unless|as long as|so long as|provided that|does not (?:cover|apply|extend)|did not (?:cover|apply|extend))\b/i;

/** Within how many days what names nothing answers what was said: later it may be about something else. */
const DAYS = { unspecific: 31, silence: 31, open: 366 };

/**
 * What a statement does to an earlier one, or one of the same day; null where the words do not say. What it is about must meet: that no commercial
 * hacking is done does not deny hacking, nor does what is said of one vote deny what is said of another. Sure only where the words name all of it.
 */
export function relate(one: Claim, other: Claim): Related | null {
  if (one.day !== null && other.day !== null && one.day < other.day) return null;
  return one.act === "no-comment" ? declines(one, other) : (byAct(one, other) ?? answers(one, other));
}

function byAct(one: Claim, other: Claim): Related | null {
  switch (one.act) {
    case "denial":
      return denies(one, other);
    case "assurance":
    case "agreement":
      return reaffirms(one, other);
    case "confirmation":
      return confirms(one, other);
    case "admission":
      return admits(one, other);
    default:
      return withdraws(one, other) ?? contradicts(one, other);
  }
}

function denies(one: Claim, other: Claim): Related | null {
  const own = one.actors.length > 0 ? one.actors : one.speakers;
  if (!LAID.has(other.act) || !own.some((side) => other.actors.includes(side) || other.behind.includes(side))) return null;
  if (other.speakers.some((side) => own.includes(side)) || isOfAnother(one, other, own)) return null;
  const agreement = agreementOf(one, other);
  if (agreement === null) return null;
  const days = daysBetween(one.day, other.day);
  const unspecific = UNSPECIFIC.exec(one.words);
  if (agreement.is !== "covers" && unspecific && matterOfClaim(one).things.size === 0)
    return days !== null && days <= DAYS.unspecific
      ? { kind: "denies", why: `“${unspecific[0]}”: by the one of whom it was said, within ${days} days`, sure: false }
      : null;
  if (agreement.is === "open" && isNearElsewhere(one, other)) return null;
  if (agreement.is === "apart" || (agreement.is === "open" && days !== null && days > DAYS.open)) return null;
  // What neither names a deed nor a thing of what was said answers it only where it follows at once.
  if (agreement.why === "" && (days === null || days > DAYS.unspecific)) return null;
  const tied = other.actors.some((side) => own.includes(side));
  // What is denied of every case, long after, may have been meant of other cases.
  const near = days !== null && days <= DAYS.open;
  return {
    kind: "denies",
    why: [`by the one of whom it was said`, agreement.why || "what is denied is not told"].join("; "),
    sure: agreement.is === "covers" && tied && near && isDated(one) && !isHeldOff(other.words),
  };
}

/** Whether it is known when something was said, to the year: what may have been said in any year since an older case was told may be of that. */
function isDated({ day, until }: Claim): boolean {
  return day === null || until === undefined || (daysBetween(until, day) ?? 0) <= DAYS.open;
}

function declines(one: Claim, other: Claim): Related | null {
  const days = daysBetween(one.day, other.day);
  const agreement = agreementOf(one, other);
  if (days === null || days > DAYS.silence || agreement?.is !== "covers" || !one.speakers.some((side) => other.actors.includes(side)))
    return null;
  return { kind: "declines", why: `no answer to what was said; ${agreement.why}`, sure: false };
}

function reaffirms(one: Claim, other: Claim): Related | null {
  if ((other.act !== "assurance" && other.act !== "agreement") || !same(one.actors, other.actors)) return null;
  const agreement = agreementOf(one, other);
  if (agreement?.is !== "covers" || isOneDay(one, other)) return null;
  const limit = LIMITS.exec(one.words);
  if (limit && !LIMITS.test(other.words)) return { kind: "narrows", why: `“${limit[0]}”: by the same side; ${agreement.why}`, sure: false };
  return { kind: "reaffirms", why: `by the same side; ${agreement.why}`, sure: false };
}

/** Whether both may have been said on one day: what is told again of it is no second promise. */
function isOneDay(one: Claim, other: Claim): boolean {
  if (one.day === null || other.day === null) return one.day === other.day;
  return one.day <= (other.until ?? other.day) && other.day <= (one.until ?? one.day);
}

/** One's own promise taken back. */
function withdraws(one: Claim, other: Claim): Related | null {
  if (
    (other.act !== "assurance" && other.act !== "agreement") ||
    !one.speakers.some((side) => [...other.speakers, ...other.actors].includes(side))
  )
    return null;
  const words = takingBackIn(one.words);
  const agreement = words === null ? null : agreementOf(one, other);
  return agreement && agreement.is !== "apart" ? { kind: "withdraws", why: `“${words}”: by the same side`, sure: false } : null;
}

function confirms(one: Claim, other: Claim): Related | null {
  const agreement = agreementOf(one, other);
  if (!LAID.has(other.act) || same(one.speakers, other.speakers) || agreement?.is !== "covers" || !same(one.actors, other.actors))
    return null;
  return { kind: "confirms", why: `the same deed and doer; ${agreement.why}`, sure: false };
}

function admits(one: Claim, other: Claim): Related | null {
  const agreement = agreementOf(one, other);
  if (!LAID.has(other.act) || agreement?.is !== "covers" || !one.speakers.some((side) => other.actors.includes(side))) return null;
  return { kind: "confirms", why: `by the one of whom it was said; ${agreement.why}`, sure: false };
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.some((side) => other.includes(side));
}
