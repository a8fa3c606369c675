import { sideName } from "../sides.ts";
import type { Bound, Claim } from "./claim.ts";
import { against, meets, near, open, type Point } from "./points.ts";

/** Who does it: one who is bound, somebody tied to one, somebody else, or nobody told. */
export function actorPoint({ by }: Bound, { actors, behind }: Claim): Point {
  const names = (sides: readonly string[]) => sides.map(sideName).join(", ");
  if (by.length === 0) return open("commitment", "", "who is bound is not told");
  if (actors.some((side) => by.includes(side))) return meets("claim", names(actors), "one who is bound");
  if (behind.some((side) => by.includes(side))) return near("claim", names(behind), "only said to be tied to those who act, or their land");
  const others = [...actors, ...behind];
  return others.length > 0
    ? against("claim", names(others), "somebody else than who is bound")
    : open("claim", "", "who does it is not told");
}

/**
 * To whom it is done, where the commitment says so: sides that its words name, else to whom it was given, else the others that a pact binds. A body whose state is not told is not
 * another state's.
 */
export function targetPoint(bound: Bound, claim: Claim): Point | null {
  const meant = targetsOf(bound, claim);
  if (meant.length === 0) return null;
  const { targets } = claim;
  const names = targets.map(sideName).join(", ");
  if (targets.some((side) => meant.includes(side) || meant.some((one) => sideName(one) === sideName(side))))
    return meets("claim", names, "whom the commitment speaks of");
  const others = targets.filter((side) => side.startsWith("state "));
  const speaksOf = `${meant.map(sideName).join(" or ")}, of whom the commitment speaks`;
  if (others.length > 0) return against("claim", others.map(sideName).join(", "), `not ${speaksOf}`);
  if (targets.length > 0) return open("claim", names, `not told whether of ${speaksOf}`);
  if (bound.polarity === "do" || claim.act === "denial" || claim.speakers.some((side) => meant.includes(side))) return null;
  return open("claim", "", "to whom it is done is not told");
}

function targetsOf({ by, to, named }: Bound, { actors, behind }: Claim): readonly string[] {
  if (named.length > 0) return named;
  if (to.length > 0) return to;
  const acting = [...actors, ...behind].filter((side) => by.includes(side));
  return by.length > 1 && acting.length > 0 ? by.filter((side) => !acting.includes(side)) : [];
}
