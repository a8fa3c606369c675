export { isDay, isOccasion, startsAdjunct } from "./adjunct.ts";
export { phraseAfter } from "./after.ts";
export { phraseBefore } from "./before.ts";
export { isComma, isPhraseStart } from "./bounds.ts";
export { cueGroupAt } from "./cue-group.ts";
