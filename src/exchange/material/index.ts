export { type Asked, choose } from "./choose.ts";
export { chosenRecord } from "./chosen.ts";
export type { Chapter, Material } from "./material.ts";
export { hashesOf, wholeRecord } from "./whole.ts";
