import { originId } from "../linking/index.ts";
import { canonical } from "../record/canonical.ts";
import type { Findings } from "../record/contract.ts";
import type { Decision } from "../record/decision.ts";
import { sha256 } from "../record/id.ts";
import type { Removal } from "../record/log.ts";
import type { Origin } from "../record/origin.ts";
import type {
  Appearance,
  EventEntry,
  ExportEntry,
  IncidentEntry,
  PartyEntry,
  StatementEntry,
  StoredArticle,
  StoredCapture,
  ToldIn,
} from "./archive.ts";
import type { CommitmentEntry, ScopedStatement } from "./commitment-entries.ts";
import type { Standing } from "./draft.ts";

/** An article as it is exported: what the page says of itself, its parties, and the hash of the text that all spans point into. */
export function articleEntry({
  capture,
  engine,
  text,
  article,
  parties,
  findings,
}: Pick<StoredArticle, "capture" | "engine" | "text" | "article" | "parties" | "findings">): ExportEntry {
  return { type: "article", id: capture, engine, textSha256: sha256(text), article, parties, dates: findings.dates };
}

/** A capture as it is exported. Of the places where it was met only addresses: a path is this machine's own. */
export function captureEntry({ sha256: id, mediaType, size, sightings }: Omit<StoredCapture, "bytes">): ExportEntry {
  const addresses = sightings.map(({ place }) => place).filter((place) => /^https?:\/\//i.test(place));
  const given = sightings.map((sighting) => canonical(sighting.given)).filter((values) => values !== "{}");
  return {
    type: "capture",
    id,
    mediaType,
    size,
    addresses: distinct(addresses),
    given: distinct(given).map((values): unknown => JSON.parse(values)),
  };
}

/** What stays of a capture that was removed, without the time. */
export function removalEntry({ capture: id, mediaType, size, by, reason }: Removal): ExportEntry {
  return { type: "removal", id, mediaType, size, by, reason };
}

/** A decision without its time. */
export function decisionEntry({ at: _, id, ...decision }: Decision): ExportEntry {
  return { type: "decision", id, ...decision };
}

/** An origin: what its articles lead back to, and how each does; at most as many of them as are believed without a person. */
export function originEntry({ centre, ...origin }: Omit<Origin, "id"> & { readonly centre: string }): ExportEntry {
  return { type: "origin", id: originId(centre), ...origin };
}

/** An incident over articles: its tellings, what is said of it, who lays it to whom, and where each party stands. */
export function incidentEntryOf({ id, members, maybe: _, struck: __, ...entry }: IncidentEntry): ExportEntry {
  const told = members.map(({ capture, local, id: own, likeness }) => ({
    incident: `${capture}/${local}`,
    id: own,
    how: likeness?.how ?? null,
    why: likeness?.why ?? null,
  }));
  return { type: "incident-telling", id, members: told, ...entry };
}

/** A meeting, call or visit over articles: who took part, and each telling by the article's own entry. */
export function eventEntryOf({ id, kind, participants, tellings, articles }: EventEntry): ExportEntry {
  const told = tellings.map(({ capture, local, place, date, standing }) => ({ event: `${capture}/${local}`, place, date, standing }));
  return { type: "event-telling", id, kind, participants, tellings: told, articles };
}

/** A party's page. */
export function partyEntry({ id, ...party }: PartyEntry): ExportEntry {
  return { type: "party", id, ...party };
}

/** A statement without the time at which a person decided on it. */
export function statementEntry({ id, decided, flags, grades, ...entry }: StatementEntry): ExportEntry {
  return {
    ...{ type: "statement", id, ...entry, decided: decided && { kind: decided.kind, decision: decided.decision, by: decided.by } },
    ...(flags && { flags: flags.map(({ at: _, ...flag }) => flag) }),
    ...(grades && { grades: grades.map(({ at: _, ...grade }) => grade) }),
  };
}

/** What several statements tell: each with how it is like the first, and in how many articles of how many independent origins they are. */
export function tellingEntry(
  {
    id,
    members,
    size,
    review,
  }: { readonly id: string; readonly members: readonly TellingMember[]; readonly size: number; readonly review: boolean },
  { articles, origins, onUnnamedOnly, unknown }: ToldIn,
): ExportEntry {
  const statements = members.map(({ id: statement, likeness }) => ({ statement, how: likeness?.how ?? null, why: likeness?.why ?? null }));
  return { type: "telling", id, statements, size, review, articles, origins, onUnnamedOnly, unknown };
}

/** A statement as a member of what is told. */
type TellingMember = { readonly id: string; readonly likeness: Appearance["likeness"] };

/** A commitment over articles: where it is told, and what was said since, each with how it stands to its scope. Words and steps are those of the articles' own entries. */
export function commitmentTellingEntry(commitment: CommitmentEntry): ExportEntry {
  const { id, words, polarity, domain, given, first, until, articles, sure, review, tellings, history, claims, unanswered, more } =
    commitment;
  const scoped = ({ statement, scope, why }: ScopedStatement) => ({ statement: statement.id, scope, why });
  return {
    ...{ type: "commitment-telling", id, words, polarity, domain, given, first, until, articles, sure, review, more },
    tellings: tellings.map(({ id: telling, capture, likeness }) => ({
      id: telling,
      capture,
      how: likeness?.how ?? null,
      why: likeness?.why ?? null,
    })),
    history: history.map(({ kind, date, telling, statement }) => ({ kind, date, telling, statement: statement?.id ?? null })),
    ...{ claims: claims.map(scoped), unanswered: unanswered.map(scoped) },
  };
}

/** The standings of the statements that an export has. */
export function exportedStandings(all: boolean): readonly Standing[] {
  return all ? ["sure", "unsure"] : ["sure"];
}

/** What is found inside an article beside statements, each in the order of the types. */
export const WITHIN = ["commitment", "event", "figure", "incident", "quotation", "relation"] as const;
/** A type of entry that stands inside an article. */
export type Within = (typeof WITHIN)[number];

/** An article's findings, and its statements' ids: in the findings, and over the archive. */
export interface Found {
  readonly capture: string;
  readonly findings: Findings;
  readonly statements: readonly { readonly id: string; readonly local: string; readonly standing: string }[];
}

/**
 * What is exported of one type inside an article, sorted by id. Ids are made of the capture and the article's own, and statements
 * are called by their ids over the archive, whether they are exported or not; a relation is exported with both its statements.
 */
export function entriesWithin(type: Within, { capture, findings, statements }: Found, all: boolean): ExportEntry[] {
  const ids = new Map(statements.map(({ id, local }) => [local, id]));
  const standings: readonly string[] = exportedStandings(all);
  const exported = new Set(statements.filter(({ standing }) => standings.includes(standing)).map(({ id }) => id));
  return entriesOf(type, findings, (local) => ids.get(local) ?? null)
    .filter((entry) => all || !("sure" in entry) || entry.sure === true)
    .filter((entry) => type !== "relation" || (exported.has(entry.from as string) && exported.has(entry.to as string)))
    .map(({ id, ...entry }) => ({ type, id: `${capture}/${id}`, ...entry }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

type Entry = { readonly id: string } & Readonly<Record<string, unknown>>;

function entriesOf(type: Within, findings: Findings, idOf: (local: string) => string | null): Entry[] {
  const said = <T extends { statement: string | null }>(value: T): T => ({ ...value, statement: value.statement && idOf(value.statement) });
  switch (type) {
    case "commitment":
      return findings.commitments.map((commitment) => ({ ...commitment, history: commitment.history.map(said) }));
    case "event":
      return findings.events.map((event) => event);
    case "figure":
      return findings.figures.map((figure, index) => ({ id: `f${index + 1}`, ...said(figure) }));
    case "incident":
      return findings.incidents.map(({ id, statements, sure, ...values }) => ({
        ...Object.fromEntries(Object.entries(values).map(([name, list]) => [name, list.map(said)])),
        ...{ id, sure, statements: statements.map(idOf).filter((statement) => statement !== null) },
      }));
    case "quotation":
      return findings.quotations.map((quotation, index) => ({ id: `q${index + 1}`, ...said(quotation) }));
    case "relation":
      return findings.relations.map(({ from, to, ...relation }, index) => ({
        id: `r${index + 1}`,
        from: idOf(from),
        to: idOf(to),
        ...relation,
      }));
  }
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
