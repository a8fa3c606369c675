export { changedClaims, claimsBeside, putClaims } from "./claims.ts";
export { commitmentOf, commitmentPage, commitmentsByIds } from "./commitments.ts";
export { exportedCommitments } from "./export.ts";
export { KEY } from "./listed.ts";
export { relatedTo } from "./related.ts";
export { statementsInScope } from "./scoped.ts";
export { sideOf, sidesIn } from "./side.ts";
export { nearestSides, SIDES_ELSEWHERE, type SideElsewhere } from "./sides-elsewhere.ts";
export { CLAIMS, LISTED_COMMITMENTS, SHOWN_COMMITMENTS } from "./tables.ts";
