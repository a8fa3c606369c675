export { eventsAlike } from "./alike.ts";
export { type EventSketch, eventNode, type ToldEvent } from "./sketch.ts";
