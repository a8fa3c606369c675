export * from "./alike.ts";
export * from "./changes.ts";
export { hashOf } from "./hash.ts";
export * from "./independent.ts";
export * from "./outlet.ts";
export * from "./root.ts";
export * from "./sketch.ts";
