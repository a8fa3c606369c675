import type { Reference } from "./references/reference.ts";
import type { TimeExpression } from "./times/time.ts";

/** A stretch of text: `[start, end]` in UTF-16 code units, end exclusive. */
export type Span = readonly [start: number, end: number];

/**
 * What the language engine sees in a text. Offsets are UTF-16 code units of the very text that was given; every character that
 * is not white space belongs to exactly one token, since only cut points are chosen.
 */
export interface Doc {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly QuotedSpan[];
  readonly names: readonly Name[];
  /** Names that mean the same party inside this text. */
  readonly entities: readonly Entity[];
  /** Pronouns and definite nouns, and whom they mean; in the order of the text. */
  readonly references: readonly Reference[];
  /** Words that tell a time, in the order of the text. */
  readonly times: readonly TimeExpression[];
}

/** A token, with what is known of it. Columns of CoNLL-U that the engine does not predict are null. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly upos: string | null;
  readonly xpos: string | null;
  readonly lemma: string | null;
  /** Index in `Doc.tokens` of the token's head, -1 for a root, null where no tree was made. */
  readonly head: number | null;
  readonly relation: string | null;
}

/** A sentence as a range of tokens, `first` inclusive and `last` exclusive, and the span from the first to the last of them. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

/**
 * What stands between quotation marks. `outer` includes the marks, `inner` does not. A quotation that goes on over paragraphs has one segment a
 * paragraph. `closed` is false where no mark ends it.
 */
export interface MarkedSpan {
  readonly outer: Span;
  readonly inner: Span;
  readonly segments: readonly Span[];
  readonly closed: boolean;
  /** Index in `Doc.quotations` of the quotation around this one, or null. */
  readonly within: number | null;
  readonly mark: "double" | "single" | "angle";
}

/** A quotation: what somebody says, or the title of a work, a term that is named, or words that the writer keeps at a distance; and why it is taken to be that. */
export interface QuotedSpan extends MarkedSpan {
  readonly role: "speech" | "title" | "term" | "scare";
  readonly why: string;
}

export type NameClass = "person" | "organization" | "state" | "group" | "threat-group" | "place" | "document" | "event" | "other";

/**
 * A name in the text. `span` is the name alone ("Ann Roe"); `title` the words before it that address or place the person
 * ("Secretary of State", "Ms."); `role` a descriptive phrase after it (", a fellow at the institute,"), or the post before a form of address ("the ambassador, Mr. Tal").
 */
export interface Name {
  readonly span: Span;
  readonly class: NameClass;
  readonly title: Span | null;
  readonly role: Span | null;
  /** Index in `Doc.entities`. */
  readonly entity: number;
  readonly why: string;
  /** What a place stands for, where its sentence lets it say or do what only people do: "Moscow denied it" is the government. */
  readonly standsFor?: string;
  /** ISO 3166-1 alpha-3, where a person gave the name with its country. */
  readonly country?: string;
  /** The state that a person gave, of which a part of the name is a name: Varenia of "Varenian Ports Board". */
  readonly ofState?: string;
  /** Where a person gave the name or an alias of it: the name that all of them are of, and what it is. */
  readonly given?: { readonly name: string; readonly kind: string; readonly state?: string };
}

/** One party of the text under all its names. `name` is the fullest of them. */
export interface Entity {
  readonly name: string;
  readonly class: NameClass;
  /** Indexes in `Doc.names`, in the order of the text. */
  readonly mentions: readonly number[];
  /** False where a shorter name could mean more than one longer name. */
  readonly sure: boolean;
}
