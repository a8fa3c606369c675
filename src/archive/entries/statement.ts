import type { Found, Independence, Likeness, Run } from "../../linking/index.ts";
import type { Grade } from "../../record/grade.ts";
import type { PartyKind } from "../../record/party.ts";
import type { Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";

/**
 * A statement as it stands: the contract's fields under an id that holds over the whole archive, its words, and what was decided.
 * `id`, `within` and `refersTo` are such ids; `speakers`, `sourcing`, `incident` and the rest stay the article's own. `sure` is
 * true for what a person accepted, amended or added.
 */
export interface StatementEntry extends Statement {
  readonly capture: string;
  /** The version of the engine that read it. */
  readonly engine: string;
  /** As they stand in the text; " … " between pieces. */
  readonly words: { readonly source: string; readonly cue: string; readonly content: string };
  /** The paragraphs around the statement, with their place in the article's text; at most 1,200 code units. */
  readonly passage: { readonly span: Span; readonly text: string };
  /** The speakers, in the order of `speakers`. */
  readonly by: readonly Speaker[];
  readonly article: { readonly title: string | null; readonly publisher: string | null; readonly published: string | null };
  /** EDTF; when it was said as far as known, else when it was published. What results are ordered by. */
  readonly date: string | null;
  /** Where else it is told; null where it was rejected or has no words. */
  readonly told: ToldIn | null;
  readonly decided: {
    readonly kind: "accepted" | "rejected" | "amended" | "added";
    readonly decision: string;
    readonly by: string;
    readonly at: string;
  } | null;
  /** Where somebody should look at it, and why; left out where nobody says so. */
  readonly flags?: readonly Flag[];
  /** How reviewers grade it, of each the latest; left out where nobody does. */
  readonly grades?: readonly Graded[];
}

/** What somebody should look at, as long as nobody cleared it. */
export interface Flag {
  readonly decision: string;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
}

/** A reviewer's grade. */
export interface Graded extends Grade {
  readonly decision: string;
  readonly by: string;
  readonly at: string;
}

/** In how many articles a statement is told, and how many independent origins these have. `id` is that of its first telling, by which all are called. */
export interface ToldIn extends Independence {
  readonly id: string;
}

/** A statement everywhere that it is told. */
export interface StatementTelling {
  readonly told: ToldIn;
  /** The first telling first, then by day; at most 100. */
  readonly appearances: readonly Appearance[];
  readonly size: number;
  /** Whether they are so many that a person should look whether they are one. */
  readonly review: boolean;
  /** Statements that may be the same, for a person to decide. */
  readonly maybe: readonly Elsewhere[];
  /** The same words in another mouth: never the same statement. */
  readonly byAnother: readonly Elsewhere[];
}

/** One telling of a statement. */
export interface Appearance {
  readonly statement: StatementEntry;
  /** How it is like the first telling; null for that one, and for what a person put here. */
  readonly likeness: Likeness | null;
  /** Its words beside those of the first telling. */
  readonly wording: readonly Run[];
}

/** Another statement, and why it is shown. */
export interface Elsewhere {
  readonly statement: StatementEntry;
  readonly why: string;
}

/** Where words stand: in how many articles, of how many independent origins. */
export interface WordingFound extends Independence {
  /** Whether more articles hold the words than were looked at. */
  readonly more: boolean;
  /** Earliest first, at most 20; where the words stand nowhere as they are, the few places that come nearest, nearest first. */
  readonly places: readonly WordingPlace[];
}

/** An article in which words stand. */
export interface WordingPlace {
  readonly capture: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly address: string | null;
  readonly found: Found;
  readonly passage: { readonly span: Span; readonly text: string };
  /**
   * The statements that hold at least half of one of the stretches, or a quarter of one that holds most of them; those that hold the most first, of these the
   * innermost. None: nobody is recorded as saying them.
   */
  readonly statements: readonly StatementEntry[];
}

/** A speaker. `party` is the id of a page over articles, null where there is none: the unnamed, and people without a public role. */
export interface Speaker {
  readonly name: string;
  readonly kind: PartyKind;
  readonly named: boolean;
  readonly party: string | null;
  /** Whose side it is (`sideOf`), as its article tells; null where that is not told. */
  readonly side: string | null;
}
