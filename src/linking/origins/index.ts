export * from "./independent.ts";
export * from "./outlet.ts";
