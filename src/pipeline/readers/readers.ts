import type { Captured } from "../../capture/captured.ts";
import type { Given } from "../../record/capture.ts";
import type { Reader } from "../knowledge.ts";
import { type Extraction, readCapture } from "../read-capture.ts";

/** Where captures are read. What is read out of one is the same wherever that is. */
export interface Readers {
  /** How many captures to hand over at once, so that no reader waits for the next. */
  readonly atOnce: number;
  /** Takes one capture through the rooms, as `readCapture` does; throws what that throws. */
  read(captured: Captured, given: Given, reader: Reader): Promise<Extraction>;
  /** Ends what was started to read. What is being read is given up. */
  close(): Promise<void>;
}

/** Reads in the thread that asks, one capture at a time: what is quickest for a few pages. */
export const HERE: Readers = Object.freeze({
  atOnce: 1,
  read: async (captured: Captured, given: Given, reader: Reader) => readCapture(captured, given, reader),
  close: async () => {},
});
