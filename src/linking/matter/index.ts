export { areNear, DEED_NAMES, type Matter, matterOf, THING_NAMES, thingsMeet } from "./matter.ts";
export type { Deed, Thing } from "./tables.ts";
