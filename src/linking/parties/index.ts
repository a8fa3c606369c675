export { isLettersOf } from "./acronyms.ts";
export * from "./apart.ts";
export * from "./join.ts";
export * from "./link.ts";
export * from "./meant.ts";
export { nameKey } from "./names.ts";
export * from "./offers.ts";
export * from "./suggest.ts";
export * from "./why.ts";
