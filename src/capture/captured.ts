import type { Capture, Given } from "../record/capture.ts";
import type { OnrecordError } from "../record/error.ts";

/** Bytes as they were met, with what they are. */
export interface Captured extends Capture {
  readonly bytes: Uint8Array;
}

/** A capture on its way through the rooms: the bytes, the place where they were met (a path or an address), and what a person gave. */
export interface Met {
  readonly captured: Captured;
  readonly place: string;
  readonly given: Given;
  /** What was said of it that could not be taken; the page is, without it. */
  readonly warnings?: readonly OnrecordError[];
  /** Whether the bytes were made of what was met, the text of a mail or of a line in a list: no file has them. */
  readonly made?: true;
  /** When it was met, ISO 8601 in UTC, where that was not just now: a web archive knows it of its pages. */
  readonly at?: string;
}

/** A page that a server says did not change since it was captured. */
export interface Unchanged {
  readonly place: string;
  /** The capture's SHA-256. */
  readonly unchanged: string;
}
