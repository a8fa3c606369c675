export { type Counted, changedNodes, misplaced } from "./check.ts";
export * from "./clusters.ts";
export { LINK_CUTS } from "./cuts.ts";
export { putNodes, settleAgain } from "./put.ts";
export * from "./suggestions.ts";
export * from "./ties.ts";
