import {
  BLAMING,
  CLAIMING,
  type Claim,
  claimKeys,
  matterOf,
  type Sided,
  sideOf,
  sidesOf,
  spokenKeys,
  takingBackIn,
} from "../linking/index.ts";
import type { Incident } from "../record/incident.ts";
import { type Span, slice } from "../record/span.ts";
import type { ArticleDraft, Read, StatementDraft } from "./draft.ts";
import { isOnlyTied } from "./tied.ts";

/** What a statement says of a deed, and what it is found by. */
export interface ClaimDraft {
  readonly statement: string;
  readonly claim: Claim;
  readonly keys: readonly string[];
}

/** How much of one piece of a statement is looked at, in UTF-16 code units. */
const LONGEST = 1_500;

/** How many statements of one article are laid beside commitments: more is a page gone wrong. */
const MOST = 2_000;

/** Words that tell of a promise. */
const PROMISE = /\b(?:promis|pledg|assuranc|assured|vow|guarantee|undertaking|given (?:his|her|its|their|our) word)/i;

/** What all statements of an article lean on. */
interface Around {
  readonly read: Read;
  readonly parties: ReadonlyMap<string, Sided>;
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly byId: ReadonlyMap<string, StatementDraft>;
  /** Statements that blame somebody, as they stand in the article. */
  readonly blaming: readonly StatementDraft[];
}

/**
 * What an article's statements say that was done or was not, by whom, to whom, and what sides assure, deny and do not answer: what scopes of commitments are asked of, and what
 * stands on the page of a side. A pure function of the article's record.
 */
export function claimsIn(read: Read, record: ArticleDraft): ClaimDraft[] {
  const around: Around = {
    read,
    parties: new Map<string, Sided>(record.parties.map((party) => [party.id, party])),
    incidents: new Map(read.findings.incidents.map((incident) => [incident.id, incident])),
    byId: new Map(record.statements.map((draft) => [draft.entry.id, draft])),
    blaming: record.statements
      .filter(({ entry, standing }) => BLAMING.has(entry.act.main) && standing !== "rejected")
      .toSorted((one, other) => startOf(one) - startOf(other)),
  };
  const promises = new Set(record.statements.filter(({ entry }) => isPromise(entry)).map(({ entry }) => entry.id));
  const carrying = new Set(record.statements.flatMap(({ entry }) => (promises.has(entry.id) && entry.within ? [entry.within] : [])));
  return record.statements
    .filter(({ standing }) => standing !== "rejected")
    .slice(0, MOST)
    .flatMap((draft) => {
      const { entry } = draft;
      const claim = claimOf(around, draft);
      const ofPromise =
        promises.has(entry.id) || carrying.has(entry.id) || entry.refersTo.some((to) => promises.has(to)) || isOfPromise(entry);
      // What tells of a promise says nothing of a deed.
      const laid = CLAIMING.has(claim.act) && !ofPromise ? claimKeys(claim) : [];
      const keys = [...laid, ...spokenKeys(claim)];
      return keys.length > 0 ? [{ statement: entry.id, claim, keys }] : [];
    });
}

function isPromise({ commitment, act }: StatementDraft["entry"]): boolean {
  return commitment !== null || act.main === "assurance" || act.main === "agreement";
}

/** A promise that is taken back is told as a deed. */
function isOfPromise({ act, words }: StatementDraft["entry"]): boolean {
  return (
    act.main !== "denial" &&
    act.main !== "no-comment" &&
    PROMISE.test(words.content) &&
    takingBackIn(`${words.cue} ${words.content}`) === null
  );
}

function claimOf(around: Around, { entry, local, dateKey }: StatementDraft): Claim {
  const { parties, incidents } = around;
  const { act, deed } = entry;
  const when = entry.said;
  const speakers = sidesOf(parties, entry.speakers);
  const told = sidesOf(parties, deed?.by ?? []);
  const near = sidesOf(parties, deed?.near ?? []);
  const targets = sidesOf(parties, deed?.to ?? []);
  const hit = act.main === "admission" && targets.some((side) => speakers.includes(side));
  const ends = takingBackIn(`${entry.words.cue} ${entry.words.content}`) !== null;
  const own = ends || ((act.main === "denial" || act.main === "admission") && told.length === 0 && !hit);
  const laid = own || told.length + near.length > 0 ? [] : (incidents.get(entry.incident ?? "")?.actors ?? []);
  // Whom this statement names as the doer of an incident; who that is laid to elsewhere is not who this one says did it.
  const named = sidesOf(
    parties,
    laid.filter(({ statement, by, text }) => statement === local && by !== null && !isOnlyTied(text)).map(({ party }) => party),
  );
  const actors = own ? speakers : [...told, ...named];
  const behind = [
    ...near,
    ...sidesOf(
      parties,
      laid.map(({ party }) => party),
    ),
  ];
  const untold = untoldAmong(entry.speakers.flatMap((id) => parties.get(id) ?? []));
  return {
    ...{ act: act.main, speakers, ...(untold.length > 0 && { untold }), actors },
    behind: [...new Set(behind)].filter((side) => !actors.includes(side)),
    // A promise is taken back from nobody: whom the words name is to whom it was given.
    targets: ends ? [] : targets,
    words: ends && takingBackIn(entry.words.content) === null ? `${entry.words.cue} ${wordsOf(around, entry)}` : wordsOf(around, entry),
    day: dateKey === "" ? null : dateKey,
    ...(when?.latest && when.earliest === dateKey && when.latest !== dateKey && { until: when.latest }),
  };
}

/** Of whom another article may tell whose side they are: people by whom others know them. */
function untoldAmong(speakers: readonly Sided[]): string[] {
  return [...new Set(speakers.flatMap((party) => (party.kind === "person" && sideOf(party) === null ? (party.link?.id ?? []) : [])))];
}

/** The words of a statement; where they say nothing by themselves ("denied the charge"), with those that they take up. */
function wordsOf(around: Around, entry: StatementDraft["entry"]): string {
  const { read, byId } = around;
  const own = said(read, [...entry.content, ...entry.about]);
  if (tellsSomething(own)) return own;
  const taken = entry.refersTo.map((id) => byId.get(id)?.entry);
  const all = [own, ...taken.flatMap((one) => one?.content ?? []).map((span) => said(read, [span]))].join(" … ");
  return tellsSomething(all) ? all : [all, ...blamedBefore(around, entry)].join(" … ");
}

/** "Attributed the intrusion to X. It said that the group acts for Y": what is laid to Y is what the same speaker last blamed somebody for. */
function blamedBefore({ read, blaming }: Around, { id, act, speakers }: StatementDraft["entry"]): string[] {
  if (!BLAMING.has(act.main) || speakers.length === 0) return [];
  const before = blaming.slice(
    0,
    blaming.findIndex(({ entry }) => entry.id === id),
  );
  const last = before.findLast(({ entry }) => entry.speakers.join() === speakers.join());
  return last ? [said(read, last.entry.content)] : [];
}

function tellsSomething(words: string): boolean {
  const { deeds, things } = matterOf(words);
  return deeds.size + things.size > 0;
}

function startOf({ entry }: StatementDraft): number {
  return entry.content[0]?.[0] ?? 0;
}

function said({ text }: Read, spans: readonly Span[]): string {
  return spans.map((span) => slice(text, span).slice(0, LONGEST)).join(" … ");
}
