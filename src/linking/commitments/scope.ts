import { matterOf } from "../matter/index.ts";
import type { Bound, Claim } from "./claim.ts";
import { matterOfClaim } from "./claim-matter.ts";
import { near, type Point } from "./points.ts";
import { matterPoints } from "./scope-what.ts";
import { timePoints } from "./scope-when.ts";
import { actorPoint, targetPoint } from "./scope-who.ts";

/** How what was said stands to what was promised. */
export interface Scope {
  readonly scope: "within" | "arguably" | "outside";
  /** The words that decide: of what is against it, else of what is only nearly or not told, else of what meets. */
  readonly deciding: readonly Pick<Point, "words" | "of" | "says">[];
  readonly why: string;
}

/**
 * Whether what somebody said lies in the scope of a commitment: by who acts, to whom, what, and when. Outside where one point is against it; arguably where
 * one is told only nearly, or not at all; within where all that the commitment turns on is met. It says that something said lies in the scope, never that it
 * is so.
 */
export function scopeOf(bound: Bound, claim: Claim): Scope {
  const [promised, told] = [matterOf(bound.words), matterOfClaim(claim)];
  const points = [
    actorPoint(bound, claim),
    targetPoint(bound, claim),
    ...timePoints(bound, claim, promised, told),
    ...matterPoints(bound, claim, promised, told),
    bound.tentative ? near("commitment", "", "only told to be negotiated") : null,
  ].filter((point) => point !== null);
  const against = points.filter(({ is }) => is === "against");
  if (against.length > 0) return scoped("outside", against);
  const open = points.filter(({ is }) => is === "near" || is === "open");
  return open.length > 0 ? scoped("arguably", open) : scoped("within", points);
}

function scoped(scope: Scope["scope"], points: readonly Point[]): Scope {
  const deciding = points.map(({ words, of, says }) => ({ words, of, says }));
  return { scope, deciding, why: deciding.map(({ words, says }) => (words === "" ? says : `“${words}”: ${says}`)).join("; ") };
}
