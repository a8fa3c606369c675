export * from "./align.ts";
export * from "./grams.ts";
export * from "./meaning.ts";
export * from "./synonyms.ts";
export * from "./words.ts";
