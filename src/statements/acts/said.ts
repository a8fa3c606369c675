import type { Act } from "../../record/acts.ts";
import type { Side } from "../own-side.ts";
import type { Range } from "../view.ts";
import type { PlainRow } from "./plain-words.ts";

/** Who does what a clause tells, as far as its subject says. */
export type Doer = "own" | "other" | "hearer" | "none";

/**
 * How a clause stands in what is said. Only what main clauses assert makes the main act; what is conceded, supposed, taken for
 * granted or given as a reason makes others at most, and what is expressly not claimed makes none.
 */
export type Standing = "main" | "aside" | "disclaimed";

/** A clause of the content as the rules look at it. */
export interface Clause {
  /** Its words in lower case between blanks, contractions written out, each name as its class ("PERSON", "STATE"): rules never see a name. */
  readonly words: string;
  /** The same one by one. */
  readonly row: readonly string[];
  readonly standing: Standing;
  readonly doer: Doer;
  /** Whether it opens with a bare verb and has no subject: "stop these attacks". */
  readonly imperative: boolean;
  /** Whether it ends in a question mark. */
  readonly question: boolean;
  /** The adjective that it says of its subject, or null: "decisive" in "he is at least somewhat decisive". */
  readonly says: string | null;
  readonly quoted: boolean;
  /** Whether it tells what was or has been done; null where no tree tells. */
  readonly past: boolean | null;
  /** Whether it is a noun with what hangs on it, which takes for granted what it tells. */
  readonly nominal: boolean;
  /** Of whom its verb hopes or expects something: "we hope that Varenia stops"; null where it does not. */
  readonly wishedOf: Doer | null;
}

/** The cue as the rules look at it. */
export interface CueWord {
  /** The lemma of the word that names the telling: of "issued a flat denial" it is "denial". */
  readonly lemma: string;
  /** That lemma, then those of the cue's other words: "was upbeat about". */
  readonly lemmas: readonly string[];
  readonly noun: boolean;
  /** The cue's words and those right after it, as a clause's are: "declined to say | which". */
  readonly words: string;
  /** The words right after the cue, in the cue's sentence, for verbs whose sense hangs on them: "call for", "call him". */
  readonly after: string;
  /** The cue's words with those around it, for idioms: "took the promise with a pinch of salt", "could not put a date on". */
  readonly onward: PlainRow;
  /** The cue's tokens. */
  readonly range: Range;
  readonly negated: boolean;
  /** The act that the grammar around the cue has shown already, as of silences; else null. */
  readonly shown: Act | null;
  /** Whether the telling itself is only possible or refused: "could warn", "refused to endorse". */
  readonly unreal: boolean;
  /** Whether the speaker stands right after it: "citing two officials". */
  readonly introduces: boolean;
  /** Whether the speaker tells of himself: "I never said that". */
  readonly ofHimself: boolean;
}

/** What a rule of acts may look at. Names are not among it: the same words are the same act, whoever says them. */
export interface Said {
  readonly cue: CueWord | null;
  readonly clauses: readonly Clause[];
  /** All words of the content, as a clause's. */
  readonly words: string;
  /** The words of a question that leads into the sentence: "asked whether she had read it, (Roe said …)"; null where none does. */
  readonly asked: string | null;
  readonly side: Side;
}

/** One reason for an act. */
export interface ActRule {
  readonly act: Act;
  /** A weak rule counts only where no other holds. */
  readonly weak: boolean;
  /** Whether it looks at the cue, once, or at each clause of the content. */
  readonly looksAt: "cue" | "clause";
  /** What the words that it looks at match wherever it holds; of the cue, with or without the sign of its end. Null where it asks for no words. */
  readonly pattern: RegExp | null;
  /** The lemmas of which the cue has one wherever it holds; null where it asks for none. */
  readonly lemmas: ReadonlySet<string> | null;
  /** The words that show the act, or null where they do not. */
  find(said: Said, clause: Clause): string | null;
}
