import type { AlertStanding } from "../alerts/index.ts";
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

/** A page that was fetched: kept and read, or why not. */
export type Fetched =
  | { readonly place: string; readonly capture: string; readonly known: boolean }
  | { readonly place: string; readonly error: { readonly code: string; readonly message: string } };

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
  /** Notes what a person says of a page that is kept already, and reads it again with that; left out where nothing is read. */
  readonly give?: (capture: string, given: Given) => Promise<void>;
  /** Fetches and reads what stands at an address, of a feed or sitemap all that it lists and is new; left out where nothing is fetched. */
  readonly addFrom?: (address: string, given: Given) => AsyncIterable<Fetched>;
  /** Checks the quotations of a draft that was handed in; `text` is what their spans point into. */
  readonly citeCheck: (draft: string) => Promise<Checked & { readonly text: string }>;
  /** Answers an assistant's request (Model Context Protocol); left out where assistants are not served. */
  readonly assistant?: (request: Request) => Promise<Response>;
  /** Who is told of what comes in, and how that goes; left out where nobody is. */
  readonly alerts?: () => readonly AlertStanding[];
  /** The time of a decision, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Where errors go that nobody foresaw; standard error where it is left out. */
  readonly report?: (error: unknown) => void;
}
