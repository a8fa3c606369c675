export type { Bound, Claim } from "./claim.ts";
export { type Scope, scopeOf } from "./scope.ts";
