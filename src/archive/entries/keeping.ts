import type { Article } from "../../record/article.ts";
import type { Capture, Given, Sighting } from "../../record/capture.ts";
import type { Engine, Findings } from "../../record/contract.ts";
import type { Removal } from "../../record/log.ts";
import type { Seal } from "../../record/seal.ts";

/** Whose pages an archive holds: one's own, or the invented ones that come with the program. */
export type World = "own" | "sample";

/** How a capture is kept. */
export interface KeepChoice {
  /** Also where it was removed. */
  readonly again?: boolean;
}

/** What an engine read out of a capture, by what had been given of it then. */
export interface ReadOut {
  readonly engine: Engine;
  readonly reading: { readonly text: string; readonly article: Article };
  readonly findings: Findings;
  readonly given: Given;
}

/** A capture to be kept, where it was met, and what was read out of it; null where that is stored already or still to be read. */
export interface Keeping {
  readonly capture: Capture & { readonly bytes: Uint8Array };
  readonly sighting: Sighting;
  readonly read: ReadOut | null;
}

/** Who removes a capture, when and why. */
export interface RemovalOrder {
  readonly capture: string;
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly reason: string;
}

/** What came of a removal. */
export interface Removed {
  readonly removal: Removal;
  /** False where a program that reads just now keeps words of it in the files of the archive until it ends. */
  readonly clean: boolean;
}

/** What keeping a capture changed. */
export interface Kept {
  /** `new`: not met before; `known`: these very bytes were there. */
  readonly capture: "new" | "known";
  readonly sighting: "new" | "known";
}

/** A capture with its bytes and every place where it was met. */
export interface StoredCapture extends Capture {
  readonly bytes: Uint8Array;
  /** In the order they came. */
  readonly sightings: readonly Sighting[];
}

/** Who seals and when, ISO 8601 in UTC; `least`: how many new entries of the log it takes at least. */
export interface SealOrder {
  readonly engine: Engine;
  readonly at: string;
  readonly least?: number;
}

/** A seal with its hash. */
export interface KeptSeal {
  readonly hash: string;
  readonly seal: Seal;
}

/** What an archive holds, and who read it. */
export interface ArchiveStatus {
  readonly place: string;
  readonly world: World;
  readonly bytes: number;
  /** The version of the store's own layout. */
  readonly schema: number;
  /** `statements`: all but the rejected, in each article that tells them; `tellings`: of these, what several articles tell counted once; `parties`: those with a page. */
  readonly counts: {
    readonly captures: number;
    readonly removed: number;
    readonly sightings: number;
    readonly articles: number;
    readonly statements: number;
    readonly tellings: number;
    readonly parties: number;
    readonly decisions: number;
  };
  /** Captures by the engine that read them last; `unread` counts those that none has read. */
  readonly engines: readonly { readonly version: string; readonly articles: number }[];
  readonly unread: number;
  /** The newest seal, when it was made, and how many entries of the log came since; null where nothing is sealed. */
  readonly sealed: { readonly hash: string; readonly at: string; readonly since: number } | null;
}

/** What an engine read in a capture beside the record, and what was given of it then. */
export interface PreparedReading {
  readonly engine: Engine;
  readonly given: Given;
  readonly text: string;
  readonly article: Article;
  readonly findings: Findings;
}
