export { type Change, type Found, findQuotation } from "./found.ts";
export { changesNumber, type Loss } from "./losses.ts";
export { type Sought, soughtIn } from "./sought.ts";
