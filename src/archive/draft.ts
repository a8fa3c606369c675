import {
  type Known,
  knownBy,
  linkParty,
  type PartyLink,
  type Publisher,
  publisherIn,
  sideOf,
  sidesOf,
  splitOff,
} from "../linking/index.ts";
import type { Article } from "../record/article.ts";
import type { Commitment } from "../record/commitment.ts";
import type { Engine, Findings } from "../record/contract.ts";
import type { Decision, LinkDecision } from "../record/decision.ts";
import type { Party } from "../record/party.ts";
import { type Span, slice } from "../record/span.ts";
import type { Statement } from "../record/statement.ts";
import type { Topic } from "../record/vocabulary.ts";
import type { Speaker, StatementEntry } from "./archive.ts";
import { dateOf } from "./dates.ts";
import { decidedCommitments } from "./decided-commitments.ts";
import { type Applied, applyDecisions, type Outcome } from "./decisions/index.ts";
import { passageOf } from "./passage.ts";
import { searchable } from "./words.ts";

/** How much of one stretch of words is searched, in UTF-16 code units: more is no statement, but a page gone wrong, and would fill the memory. */
const LONGEST_SEARCHED = 100_000;

/** How many names of one party in one article count: a page gone wrong has thousands. */
const MOST_NAMES = 24;

/** Everything that was read out of one capture. */
export interface Read {
  readonly capture: string;
  readonly engine: Engine;
  readonly text: string;
  readonly article: Article;
  readonly findings: Findings;
}

/** How a statement stands: `sure` by the program or by a person, `unsure` waits in review, `rejected` is shown nowhere but by its id. */
export type Standing = "sure" | "unsure" | "rejected";

/** A speaker and the party over articles that it belongs to. Whether that party has a page is known when it is read. */
export interface LinkedSpeaker extends Omit<Speaker, "party"> {
  readonly link: PartyLink | null;
}

/** A statement ready to be stored: the entry as it will be read, and what it is found and ordered by. */
export interface StatementDraft {
  readonly entry: Omit<StatementEntry, "by" | "told">;
  /** The statement's id in its article's findings. */
  readonly local: string;
  readonly formerly: readonly string[];
  readonly speakers: readonly LinkedSpeaker[];
  readonly standing: Standing;
  /** Whether somebody named says it. */
  readonly named: boolean;
  /** For which states its speakers speak ("state varenia"), and which topics it is on ("topic elections"), sorted. */
  readonly about: readonly string[];
  /** The day it is ordered by, empty where unknown. */
  readonly dateKey: string;
  /** Where its first word stands, in UTF-16 code units. */
  readonly start: number;
  readonly words: string;
}

/** What one article gives to the record. */
export interface ArticleDraft {
  readonly statements: readonly StatementDraft[];
  /** As they stand after decisions on the statements that tell of them. */
  readonly commitments: readonly Commitment[];
  readonly parties: readonly (Party & { readonly link: PartyLink | null })[];
  /** What each linked party is called by name there, and what it may be known by in other articles. */
  readonly known: ReadonlyMap<string, Known & { readonly called: readonly string[] }>;
  /** The day from which what it says is known, empty where unknown. */
  readonly day: string;
  readonly standings: Outcome["standings"];
}

/** Makes the record of one article out of what was read in it and what people decided. A pure function; every store keeps what it gives. */
export function draft(read: Read, decisions: readonly Decision[]): ArticleDraft {
  const { capture, text, findings } = read;
  const outcome = applyDecisions(
    { capture, text, statements: findings.statements, quotations: findings.quotations, parties: findings.parties },
    decisions,
  );
  const called = new Map(outcome.parties.map((party) => [party.id, calledIn(party, text)]));
  const publisher = publisherIn(read.article.publisher?.name ?? null, outcome.parties);
  const linked = outcome.parties.map((party) => ({ ...party, link: linkParty({ ...party, called: called.get(party.id)!, publisher }) }));
  const parties = splitOff(read, linked, standingOn(decisions, outcome));
  const ids = new Map(outcome.statements.map(({ id, statement }) => [statement.id, id]));
  const known = new Map(parties.map((party) => [party.id, party]));
  const statements = outcome.statements.map((applied) => draftOf(applied, read, known, ids));
  return {
    statements,
    commitments: decidedCommitments(findings, outcome.statements, text),
    parties,
    known: knownIn(parties, called, publisher),
    day: read.article.published?.earliest ?? "",
    standings: outcome.standings,
  };
}

/** The decisions on what is one with what that were not taken back. */
function standingOn(decisions: readonly Decision[], { standings }: Outcome): LinkDecision[] {
  return decisions.filter((decision) => "mentions" in decision).filter(({ id }) => standings.get(id) !== "undone");
}

/** The names that an article calls a party by, each once. */
function calledIn({ mentions }: Party, text: string): string[] {
  const names = mentions.filter(({ type }) => type === "name").map(({ span }) => slice(text, span).replace(/\s+/g, " "));
  return [...new Set(names)].slice(0, MOST_NAMES);
}

function knownIn(
  parties: ArticleDraft["parties"],
  called: ReadonlyMap<string, readonly string[]>,
  publisher: Publisher | null,
): ArticleDraft["known"] {
  const known: [string, Known & { called: readonly string[] }][] = [];
  for (const { link, ...party } of parties) {
    const names = called.get(party.id) ?? [];
    if (link) known.push([party.id, { called: names, ...knownBy({ ...party, called: names, publisher }, link) }]);
  }
  return new Map(known);
}

/** A topic among what a statement is about. */
const topicValue = (topic: Topic): string => `topic ${topic}`;

function draftOf(
  applied: Applied,
  read: Read,
  parties: ReadonlyMap<string, ArticleDraft["parties"][number]>,
  ids: ReadonlyMap<string, string>,
): StatementDraft {
  const { statement, decided, flags, grades } = applied;
  const { capture, engine, text, article } = read;
  const { date, key } = dateOf(statement, article);
  const speakers = statement.speakers.map((id) => parties.get(id)).filter((party) => party !== undefined);
  const passage = passageOf(text, article.blocks, statement);
  const spans = [...statement.source, ...statement.cue, ...statement.content];
  const beyond = spans.filter(([start, end]) => start < passage.span[0] || end > passage.span[1]);
  return {
    entry: {
      ...{ ...statement, id: applied.id, within: statement.within && (ids.get(statement.within) ?? null) },
      refersTo: statement.refersTo.map((id) => ids.get(id)).filter((id) => id !== undefined),
      ...{ capture, engine: engine.version, passage, date, decided },
      ...(flags.length > 0 && { flags }),
      ...(grades.length > 0 && { grades }),
      words: { source: joined(text, statement.source), cue: joined(text, statement.cue), content: joined(text, statement.content) },
      article: {
        title: article.title?.text ?? null,
        publisher: article.publisher?.name ?? null,
        published: article.published?.edtf ?? null,
      },
    },
    ...{ local: statement.id, formerly: applied.formerly, standing: standingOf(statement, decided), dateKey: key },
    speakers: speakers.map((party) => ({ name: party.name, kind: party.kind, named: party.named, link: party.link, side: sideOf(party) })),
    named: speakers.some(({ named }) => named),
    about: [
      ...sidesOf(parties, statement.speakers).filter((side) => side.startsWith("state ")),
      ...statement.topics.map(topicValue),
    ].sort(),
    start: spans.reduce((least, [start]) => Math.min(least, start), spans[0]?.[0] ?? 0),
    words: searchable([passage.text, ...beyond.map((span) => slice(text, span).slice(0, LONGEST_SEARCHED))]),
  };
}

function standingOf({ sure }: Statement, decided: StatementEntry["decided"]): Standing {
  if (decided?.kind === "rejected") return "rejected";
  return sure ? "sure" : "unsure";
}

function joined(text: string, spans: readonly Span[]): string {
  return spans.map((span) => slice(text, span)).join(" … ");
}
