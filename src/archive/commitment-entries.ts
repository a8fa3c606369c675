import type { Likeness, Scope } from "../linking/index.ts";
import type { Commitment } from "../record/commitment.ts";
import type { Event } from "../record/event.ts";
import type { Page, StatementEntry } from "./archive.ts";

/** Who gave or was given a commitment, as an article calls it. */
export interface CommitmentParty {
  readonly name: string;
  /** The id of its page over articles; null where there is none. */
  readonly party: string | null;
  /** The state that it is, is of or speaks for; null where the article does not tell. */
  readonly state: string | null;
}

/**
 * Whether nothing was laid beside a commitment and no article tells of which state those bound are: that nothing was said of them is then not known, and a count of none
 * would say too much.
 */
export function isOfUntoldSide({ by, since }: Pick<CommitmentSummary, "by" | "since">): boolean {
  return since.within + since.arguably + since.outside === 0 && by.every(({ state }) => state === null);
}

/** A commitment in a list: the first telling's words, with what all tellings say of it. */
export interface CommitmentSummary {
  /** Of the telling round which the others are gathered; the id of any of them leads here. */
  readonly id: string;
  /** What is to be done, or not. */
  readonly words: string;
  readonly by: readonly CommitmentParty[];
  readonly to: readonly CommitmentParty[];
  readonly polarity: Commitment["polarity"];
  readonly domain: Commitment["domain"];
  /** What tellings say that it leaves out, in their words. */
  readonly exclusions: readonly string[];
  /** The last day for which it was given; null where no end is told. */
  readonly until: string | null;
  /** How many tellings have it from those who gave it, from others, or say that it was not given. */
  readonly given: Readonly<Record<Commitment["given"], number>>;
  /** EDTF: the earliest that it is told to have been given, else published. */
  readonly first: string | null;
  readonly articles: number;
  /** Whether some telling is sure. */
  readonly sure: boolean;
  /** Whether the tellings are so many that a person should look whether they are one. */
  readonly review: boolean;
  /** What was said since, by how it stands to the scope; each statement once, however often it is told. `unsure`: how many of those within or arguably wait for review. */
  readonly since: { readonly within: number; readonly arguably: number; readonly outside: number; readonly unsure: number };
}

/** A commitment with all that stands behind it. */
export interface CommitmentEntry extends CommitmentSummary {
  /** Where it is told, the first telling first; at most 50. */
  readonly tellings: readonly CommitmentTelling[];
  /** Given, reaffirmed, narrowed, withdrawn, negotiated, agreed: by day. */
  readonly history: readonly CommitmentStep[];
  /** What was said since of who did or did not do what was promised: by day, each statement once. */
  readonly claims: readonly ScopedStatement[];
  /** Who was asked or might have answered, and did not, would not rule it out, or had not seen it. */
  readonly unanswered: readonly ScopedStatement[];
  /** Whether more was said than is looked at. */
  readonly more: boolean;
  /** Commitments that may be the same, or that are said not to have been given, for a person to look at. */
  readonly maybe: readonly { readonly id: string; readonly words: string; readonly how: string; readonly why: string }[];
}

/** A commitment as one article tells it. */
export interface CommitmentTelling {
  readonly id: string;
  readonly capture: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly words: string;
  readonly given: Commitment["given"];
  readonly by: readonly CommitmentParty[];
  readonly to: readonly CommitmentParty[];
  readonly sure: boolean;
  /** How it is like the first telling; null for that one. */
  readonly likeness: Likeness | null;
}

/** One link of the chain on whose word something rests, from the outlet to the speaker. */
export interface ChainLink {
  /** As the article calls it; null where it has no words for it. */
  readonly name: string | null;
  readonly named: boolean;
  /** Of the unnamed how many they are at least, where that is told. */
  readonly count: number | null;
}

/** A step of a commitment's history as one article tells it. */
export interface CommitmentStep {
  readonly kind: Commitment["history"][number]["kind"];
  /** EDTF; that of the event where the article gives the step none; null where it does not say when. */
  readonly date: string | null;
  /** By what it is ordered: its earliest day, else that of the article; null where neither is known. */
  readonly day: string | null;
  readonly telling: string;
  readonly capture: string;
  readonly given: Commitment["given"];
  /** The statement that says so; null where it stands in the article's own voice. */
  readonly statement: StatementEntry | null;
  /** The meeting, call or visit that it came out of; null where the article does not say. `place`: in its words. */
  readonly event: { readonly kind: Event["kind"]; readonly place: string | null; readonly date: string | null } | null;
  /** On whose word; empty where there is no statement. */
  readonly chain: readonly ChainLink[];
}

/** A statement with how it stands to the scope of a commitment. */
export interface ScopedStatement extends Scope {
  readonly chain: readonly ChainLink[];
  readonly statement: StatementEntry;
}

/** A part of the list of commitments. */
export type CommitmentPage = Page<CommitmentSummary>;
