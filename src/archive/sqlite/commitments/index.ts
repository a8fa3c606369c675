export { changedClaims, claimsBeside, putClaims } from "./claims.ts";
export { commitmentOf, commitmentPage } from "./commitments.ts";
export { exportedCommitments } from "./export.ts";
export { relatedTo } from "./related.ts";
export { statementsInScope } from "./scoped.ts";
export { sideOf, sidesIn } from "./side.ts";
export { nearest, SIDES_ELSEWHERE, type SideElsewhere, sidesTold } from "./sides-elsewhere.ts";
export { CLAIMS, SHOWN_COMMITMENTS } from "./tables.ts";
