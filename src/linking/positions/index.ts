export { type Position, positionsOf, type Stand, type Taken } from "./positions.ts";
export { STANCES, type Stance, stanceOf } from "./stance.ts";
