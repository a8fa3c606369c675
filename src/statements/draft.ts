import type { Span } from "../record/span.ts";
import type { Cue } from "./lexicon/cues.ts";
import type { Range } from "./view.ts";

/** The noun phrase that speaks, as a range of tokens. */
export interface SourcePhrase extends Range {
  /** Why the phrase's bounds may be wrong; null where they are plain. */
  readonly doubt: string | null;
}

/** A cue as it stands in the text: the verb group with its auxiliaries and negation, or "according to". */
export interface CueGroup extends Range {
  /** Index of the token that is the cue itself. */
  readonly head: number;
  readonly cue: Cue;
  readonly negated: boolean;
  /** "was told", "were accused": the subject is not the speaker. */
  readonly passive: boolean;
}

/** What an extractor finds: one statement before its speaker and act are known. Refiners give back new drafts. */
export interface Draft {
  /** Name of the rule that found it, in words. */
  readonly rule: string;
  readonly source: SourcePhrase | null;
  readonly cue: CueGroup | null;
  readonly content: readonly Span[];
  readonly addressee: Range | null;
  readonly occasion: Range | null;
  /** Statements of one utterance share its number. */
  readonly utterance: number;
  readonly sentence: number;
  /** Reasons not to be sure, in words. Empty: the words are plain. */
  readonly doubts: readonly string[];
}
