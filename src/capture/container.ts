import type { Given } from "../record/capture.ts";
import type { ByteReader } from "./byte-reader.ts";
import type { Met } from "./captured.ts";
import type { NotMet } from "./meet.ts";

/** Where something was met, as far as is known before it is opened. */
export interface Where {
  /** A path or an address. */
  readonly place: string;
  readonly given: Given;
  /** When, ISO 8601 in UTC, where that is not now. */
  readonly at?: string;
}

/** Something to be opened: its bytes from the first one on, and where it was met. */
export interface Source extends Where {
  readonly reader: ByteReader;
  /** The file that the bytes are of, where they are a whole file: what must be read by offsets is read from there. */
  readonly file?: string;
  /** In how many containers it lies. */
  readonly depth: number;
  /** The largest page taken, in bytes. */
  readonly largest: number;
}

/** Opens what lies inside a container: a source in, what is in it out. */
export type Open = (source: Source) => AsyncGenerator<Met | NotMet>;

/** Containers inside each other that are opened: a compressed web archive in a ZIP file in a ZIP file. */
export const DEEPEST = 4;
