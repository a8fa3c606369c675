export { captureBytes } from "./capture-bytes.ts";
export type { Captured, Met, Unchanged } from "./captured.ts";
export { type Decoded, decode } from "./decode.ts";
export { Visited } from "./feeds/visited.ts";
export { type MeetOptions, meet, type NotMet, STANDARD_INPUT } from "./meet.ts";
export { LARGEST } from "./read-bounded.ts";
export { isAddress, type WebContext } from "./web/pages.ts";
export { Web } from "./web/web.ts";
export type { WebOptions } from "./web/web-options.ts";
