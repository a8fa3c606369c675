export { captureBytes } from "./capture-bytes.ts";
export type { Captured, Met, Unchanged } from "./captured.ts";
export { type Decoded, decode } from "./decode.ts";
export { Visited } from "./feeds/visited.ts";
export { type MeetOptions, meet, type NotMet, STANDARD_INPUT, type WebSource } from "./meet.ts";
export { LARGEST } from "./read-bounded.ts";
export { isAddress } from "./web/is-address.ts";
export type { WebOptions } from "./web/web-options.ts";
