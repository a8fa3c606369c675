import type { Claim } from "./claim.ts";

/**
 * Claims with the state of a body that was hit, where only another claim tells it: "the hospital in the Caldoran capital". A body that is told to be in several states stays of none. Linear in the
 * claims.
 */
export function withVictimsStates(claims: readonly Claim[]): readonly Claim[] {
  const states = new Map<string, Set<string>>();
  for (const { targets } of claims) {
    const told = targets.filter(isState);
    if (told.length !== 1) continue;
    for (const body of targets) if (!isState(body)) states.set(body, (states.get(body) ?? new Set()).add(told[0]!));
  }
  return claims.map((claim) => {
    if (claim.targets.length === 0 || claim.targets.some(isState)) return claim;
    const owners = claim.targets.flatMap((body) => (states.get(body)?.size === 1 ? [...states.get(body)!] : []));
    return owners.length === 0 ? claim : { ...claim, targets: [...new Set([...claim.targets, ...owners])] };
  });
}

function isState(side: string): boolean {
  return side.startsWith("state ");
}
