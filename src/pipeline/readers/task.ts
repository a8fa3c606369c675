import type { Captured } from "../../capture/captured.ts";
import type { Given } from "../../record/capture.ts";
import { OnrecordError } from "../../record/error.ts";
import type { Knowledge } from "../../record/knowledge.ts";
import { readerWith } from "../knowledge.ts";
import { type Extraction, readCapture } from "../read-capture.ts";

/** What a thread is asked: a capture, what was given of it, and a person's rows. */
export interface Task {
  readonly captured: Captured;
  readonly given: Given;
  readonly rows: Knowledge["rows"];
}

/** What it answers. An error loses its class between threads, so it goes as its parts. */
export type Answer = { readonly extraction: Extraction } | { readonly error: Pick<OnrecordError, "code" | "message" | "data"> };

let last: { readonly rows: string; readonly reader: ReturnType<typeof readerWith> } | undefined;

/** Reads a capture in the thread that this file runs in. */
export function readTask({ captured, given, rows }: Task): Answer {
  const key = JSON.stringify(rows);
  if (last?.rows !== key) last = { rows: key, reader: readerWith({ rows }) };
  try {
    return { extraction: readCapture(captured, given, last.reader) };
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    const { code, message, data } = error;
    return { error: { code, message, data } };
  }
}
