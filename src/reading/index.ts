export type { Reading } from "./article-text.ts";
export { REFINERS, RULES } from "./furniture/index.ts";
export { read } from "./read.ts";
