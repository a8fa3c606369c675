import type { Speaker, WordingPlace } from "../archive/archive.ts";
import type { Change, Independence, Loss } from "../linking/index.ts";
import type { Span } from "../record/span.ts";
import type { DraftSpeaker } from "./draft.ts";
import type { SameSpeaker } from "./speakers.ts";

/** How the words of a quotation stand to the record, and which of these hold for it. */
export const VERDICTS = {
  stands: { holds: true, means: "these words are on record" },
  elided: { holds: true, means: "these words are on record, with something left out where the quotation says so" },
  "too-short": { holds: true, means: "too short to check" },
  altered: { holds: false, means: "the record has other words" },
  cut: { holds: false, means: "what is left out turns the meaning" },
  "another-mouth": { holds: false, means: "the record has these words by another speaker" },
  unsaid: { holds: false, means: "these words stand in an article, but nobody is recorded as saying them" },
  "not-found": { holds: false, means: "these words stand in no article" },
} as const;

/** One of `VERDICTS`. */
export type Verdict = keyof typeof VERDICTS;

/** A quotation of a draft, and how it stands to the record. */
export interface Citation {
  readonly quotation: { readonly span: Span; readonly text: string };
  readonly speakers: readonly DraftSpeaker[];
  readonly verdict: Verdict;
  /** Whether it may stay as it is; false for what must be looked at. */
  readonly holds: boolean;
  readonly why: string;
  readonly changes: readonly Change[];
  readonly lost: readonly Loss[];
  /** Whether it is put together from places apart without saying so. */
  readonly joined: boolean;
  /** Where the words stand; null where they stand nowhere. */
  readonly record: OnRecord | null;
}

/** Where and by whom words are on record. */
export interface OnRecord extends Independence {
  readonly by: readonly Speaker[];
  /** Whether that is who the draft names. */
  readonly speaker: SameSpeaker;
  /** The statement that holds them; null where nobody is recorded as saying them. */
  readonly statement: string | null;
  /** Whether that statement is sure or decided by a person; false where it waits for review, or where there is none. */
  readonly sure: boolean;
  /** Whether more articles hold them than were looked at. */
  readonly more: boolean;
  readonly places: readonly WordingPlace[];
}
