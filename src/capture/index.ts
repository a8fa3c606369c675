export { captureBytes } from "./capture-bytes.ts";
export type { Captured, Met } from "./captured.ts";
export { type Decoded, decode } from "./decode.ts";
export { type MeetOptions, meet, type NotMet, STANDARD_INPUT } from "./meet.ts";
export { LARGEST } from "./read-bounded.ts";
