import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Given } from "../record/capture.ts";
import type { OnrecordError } from "../record/error.ts";
import { captureBytes } from "./capture-bytes.ts";
import type { Met } from "./captured.ts";
import { LARGEST, readBounded } from "./read-bounded.ts";
import { unreachable, walkFolder } from "./walk-folder.ts";

/** The path that means standard input, and its place. */
export const STANDARD_INPUT = "-";

/** How pages are met. */
export interface MeetOptions {
  /** What a person gives for all of the paths; wins over a folder's `metadata.json`. */
  readonly given?: Given;
  /** The largest page taken, in bytes. */
  readonly largest?: number;
  /** What `-` reads; the process's standard input where it is left out. */
  readonly input?: AsyncIterable<Uint8Array>;
}

/** A place that could not be taken, with what to do. */
export interface NotMet {
  readonly place: string;
  readonly error: OnrecordError;
}

/**
 * Meets what is at the paths: files as they are named, folders with the pages in them, `-` for standard input. One page is in
 * memory at a time. What cannot be taken is handed on as an error, and the rest goes on.
 *
 * @example for await (const met of meet(["pages/"])) console.log(met.place);
 */
export async function* meet(paths: readonly string[], options: MeetOptions = {}): AsyncGenerator<Met | NotMet> {
  for (const path of paths) {
    if (path === STANDARD_INPUT) yield await take(path, {}, options);
    else yield* meetPath(path, options);
  }
}

async function* meetPath(path: string, options: MeetOptions): AsyncGenerator<Met | NotMet> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield await take(path, {}, options);
      return;
    }
    for await (const found of walkFolder(path)) {
      yield "error" in found ? found : await take(found.place, found.given, options);
    }
  } catch (error) {
    yield { place: path, error: unreachable(path, error) };
  }
}

async function take(place: string, given: Given, options: MeetOptions): Promise<Met | NotMet> {
  try {
    const stream = place === STANDARD_INPUT ? (options.input ?? process.stdin) : createReadStream(place, { highWaterMark: 1024 * 1024 });
    const bytes = await readBounded(stream, place, options.largest ?? LARGEST);
    return { captured: captureBytes(bytes), place, given: { ...given, ...options.given } };
  } catch (error) {
    return { place, error: unreachable(place, error) };
  }
}
