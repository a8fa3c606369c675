export { commitmentsAlike } from "./alike.ts";
export type { Bound, Claim } from "./claim.ts";
export { CLAIMING, claimKeys, keysInScope, spokenBy, spokenKeys, spokenUntold } from "./claim-keys.ts";
export { BLAMING, blamedBy, laidTo } from "./claim-matter.ts";
export { type Scope, scopeOf } from "./scope.ts";
export {
  type CommitmentSketch,
  type CommitmentTold,
  commitmentIds,
  commitmentNode,
  type ShownStep,
  type ShownTelling,
} from "./sketch.ts";
export { takingBackIn } from "./taking-back.ts";
export { withVictimsStates } from "./victims-states.ts";
