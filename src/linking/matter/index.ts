export { areNear, DEED_NAMES, type Matter, matterOf, THING_NAMES, thingsMeet } from "./matter.ts";
export { isHeldOff, isOnlyWeighed, possibleIn } from "./possible.ts";
export type { Deed, Thing } from "./tables.ts";
