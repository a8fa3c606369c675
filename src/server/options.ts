import type { Checked } from "../citing/index.ts";
import type { Given } from "../record/capture.ts";
import type { Users } from "../users/index.ts";

/** Bytes that somebody hands in over the page: pasted words or a file. */
export interface AddInput {
  readonly bytes: Uint8Array;
  /** A file's name, an address that was given, or that it was pasted. */
  readonly place: string;
  readonly given: Given;
}

/** What the pages need beside an archive. Clock, files and reading come in here, so that the app itself stays pure. */
export interface AppOptions {
  /** The folder with the bundle that Vite made, `dist/web`. */
  readonly assets: string;
  /** The program's version, as the pages show it. */
  readonly version: string;
  /** Under whose name decisions made on the pages are noted, where there are no users. */
  readonly reader: { readonly name: string };
  /** Who is let in; null or left out where only this machine can ask, and whoever does may do everything. */
  readonly users?: Users | null;
  /** Keeps and reads what was handed in. */
  readonly addText: (input: AddInput) => Promise<{ readonly capture: string }>;
  /** Checks the quotations of a draft that was handed in; `text` is what their spans point into. */
  readonly citeCheck: (draft: string) => Promise<Checked & { readonly text: string }>;
  /** Answers an assistant's request (Model Context Protocol); left out where assistants are not served. */
  readonly assistant?: (request: Request) => Promise<Response>;
  /** The time of a decision, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Where errors go that nobody foresaw; standard error where it is left out. */
  readonly report?: (error: unknown) => void;
}
