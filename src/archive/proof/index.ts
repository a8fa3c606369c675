export * from "./check.ts";
export * from "./growing.ts";
export * from "./hash.ts";
export * from "./record-tree.ts";
export * from "./tree.ts";
export * from "./without-bytes.ts";
