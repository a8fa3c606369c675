export * from "./centres.ts";
export * from "./node.ts";
export * from "./origins/index.ts";
export * from "./parties/index.ts";
export * from "./quoting/index.ts";
export * from "./sides.ts";
export * from "./telling/index.ts";
export * from "./wording/index.ts";
