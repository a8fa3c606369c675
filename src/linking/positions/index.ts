export { type Position, positionsOf, type Stand, type Taken } from "./positions.ts";
export { isOfOthers, STANCE_ACTS, STANCES, type Stance, stanceOf } from "./stance.ts";
export { type PositionRow, positionRows, type TakenOn } from "./table.ts";
