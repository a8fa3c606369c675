export { tellingsAlike } from "./alike.ts";
export { sameWordsByAnother } from "./by-another.ts";
export { differencesFrom, type Run } from "./differences.ts";
export { type TellingSketch, type TellingSpeaker, type Told, tellingNode } from "./sketch.ts";
