export { isOccasion } from "./adjunct.ts";
export { phraseBefore } from "./before.ts";
export { isComma } from "./bounds.ts";
export { afterDateline } from "./dateline.ts";
