import { captureBytes } from "../capture/index.ts";
import type { Given } from "../record/capture.ts";
import type { ExtractObject } from "../record/contract.ts";
import { extractObject } from "./read-capture.ts";

/** What is said of a page beside its bytes. */
export interface About extends Given {
  /** A path or an address, for `document.path`; "-" where it is left out. */
  readonly place?: string;
}

/**
 * Reads one page and gives the record of it: who said what, on whose word, each as spans of its text. A pure function of what it is given and of the
 * version: no network, no clock, nothing kept. Bytes are told by their content (HTML, PDF, plain text); a string is plain text. A page with no text
 * gives a record with nothing in it. Throws `OnrecordError` for what cannot be read, such as a PDF that asks for a password.
 */
export function extract(page: Uint8Array | string, { place = "-", ...given }: About = {}): ExtractObject {
  const bytes = typeof page === "string" ? new TextEncoder().encode(page) : page;
  return extractObject({ captured: captureBytes(bytes), place, given });
}
