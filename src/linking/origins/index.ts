export * from "./alike.ts";
export * from "./independent.ts";
export * from "./outlet.ts";
export * from "./sketch.ts";
