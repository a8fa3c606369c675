import type { Claim } from "../commitments/claim.ts";

/** Whether who says something speaks for a side: he is told to be of it, or denies a deed of it where of which side he is is not told. */
export function speaksFor({ act, speakers, actors, behind }: Claim, side: string): boolean {
  return speakers.includes(side) || (act === "denial" && speakers.length === 0 && [...actors, ...behind].includes(side));
}

/** The state that somebody of no known side speaks for by denying its deed; null where he does not, or it is the deed of several. */
export function deniedFor(claim: Claim): string | null {
  const sides = new Set([...claim.actors, ...claim.behind].filter((side) => side.startsWith("state ")));
  const [side] = sides;
  return side !== undefined && sides.size === 1 && claim.speakers.length === 0 && speaksFor(claim, side) ? side : null;
}
