import type { Decision } from "../../record/decision.ts";

/**
 * The ids of the decisions that are taken back, out of decisions in the order they were made. An undo that is itself taken back
 * takes nothing back: so the undo of an undo does again what was undone.
 */
export function undone(decisions: readonly Decision[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const decision of decisions.toReversed()) if (decision.kind === "undo" && !taken.has(decision.id)) taken.add(decision.undoes);
  return taken;
}
