export { areNear, type Matter, matterOf, thingsMeet } from "./matter.ts";
export type { Deed, Thing } from "./tables.ts";
