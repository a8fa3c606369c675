import { ACT_NAMES, type Act } from "../../record/acts.ts";
import type { Decision, Reading, StatementDecision } from "../../record/decision.ts";
import type { DecisionEntry } from "../entries/decision.ts";
import { type Alpha, alphaOf } from "./alpha.ts";
import { type Readings, readingsIn } from "./readings.ts";

/** How a reviewer's decisions fared. Counts of statements. */
export interface Reviewer {
  readonly name: string;
  /** What she decided or read that was not taken back, and by what. */
  readonly decided: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly amended: number;
  readonly added: number;
  /** The first and the last day on which she decided. */
  readonly first: string;
  readonly last: string;
  /** On how many of these somebody else decided later, or settled what she and others read. */
  readonly judged: number;
  /** Of these, where it stayed a statement, or none, as she held it to be; and where that was so and the act stayed hers, of those where both acts are known. */
  readonly held: number;
  readonly actsKnown: number;
  readonly actsHeld: number;
}

/** How far people who read the same things independently agree. */
export interface Agreement {
  /** Statements by how their readings stand. */
  readonly states: Readonly<Record<Readings["state"], number>>;
  /** On whether it is a statement as it stands or amended, or none. */
  readonly verdict: Alpha;
  /** On accepting, amending or rejecting. */
  readonly kind: Alpha;
  /** On the act, of those that none rejects. */
  readonly act: Alpha;
  /** On each act: whether it is this one. */
  readonly acts: readonly ({ readonly act: Act } & Alpha)[];
  /** Each two who read the same. */
  readonly pairs: readonly ({ readonly readers: readonly [string, string] } & Alpha)[];
  readonly reviewers: readonly Reviewer[];
  /** Readings that were taken back when all were in: what was learnt of others by then may have changed them. */
  readonly takenBack: number;
}

/** Measures agreement over all decisions of an archive, in their order; of one round where that is asked for. Readings that are not all in are left out. */
export function agreementIn(decisions: readonly DecisionEntry[], round: string | null = null): Agreement {
  const all = readingsIn(decisions).filter((one) => round === null || one.round === round);
  const states = { open: 0, agreed: 0, differ: 0, settled: 0 };
  for (const { state } of all) states[state]++;
  const whole = all.filter(({ readings, of }) => readings.length >= of).map(({ readings }) => readings);
  const acts = whole.filter((readings) => readings.every(({ act }) => act !== null)).map((readings) => readings.map(({ act }) => act!));
  return {
    states,
    verdict: alphaOf(whole.map((readings) => readings.map(isStatement))),
    kind: alphaOf(whole.map((readings) => readings.map(({ verdict }) => verdict))),
    act: alphaOf(acts),
    acts: ACT_NAMES.filter((act) => acts.some((unit) => unit.includes(act))).map((act) => ({
      act,
      ...alphaOf(acts.map((unit) => unit.map((one) => (one === act ? "yes" : "no")))),
    })),
    pairs: pairsOf(whole),
    reviewers: round === null ? reviewersIn(decisions) : [],
    takenBack: takenBackIn(decisions, all),
  };
}

const isStatement = ({ verdict }: Pick<Reading, "verdict">): string => (verdict === "reject" ? "none" : "statement");

function pairsOf(whole: readonly (readonly Reading[])[]): Agreement["pairs"] {
  const units = new Map<string, { readers: [string, string]; units: string[][] }>();
  for (const readings of whole)
    for (const [at, one] of readings.entries())
      for (const other of readings.slice(at + 1)) {
        const [first, second] = one.by < other.by ? [one, other] : [other, one];
        const key = JSON.stringify([first.by, second.by]);
        const pair = units.get(key) ?? { readers: [first.by, second.by], units: [] };
        pair.units.push([isStatement(first), isStatement(second)]);
        units.set(key, pair);
      }
  return [...units].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pair]) => ({ readers: pair.readers, ...alphaOf(pair.units) }));
}

/** Readings that were taken back after as many as there are to be had been made. */
function takenBackIn(decisions: readonly DecisionEntry[], all: readonly Readings[]): number {
  const asked = new Set(all.map(({ round, statement }) => `${round} ${statement}`));
  const readers = new Map<string, Set<string>>();
  const readings = new Map<string, Reading>();
  let count = 0;
  for (const { decision } of decisions) {
    if (decision.kind === "reading" && asked.has(`${decision.round} ${decision.statement}`)) {
      const key = `${decision.round} ${decision.statement}`;
      readers.set(key, (readers.get(key) ?? new Set()).add(decision.by));
      readings.set(decision.id, decision);
    }
    const undone = decision.kind === "undo" ? readings.get(decision.undoes) : undefined;
    if (undone && readers.get(`${undone.round} ${undone.statement}`)!.size >= undone.of) count++;
  }
  return count;
}

/** What somebody held of a statement. */
interface Held {
  readonly by: string;
  readonly kind: StatementDecision["kind"];
  readonly act: Act | null;
  readonly at: string;
  /** Whether it is one of several readings, which judges nobody. */
  readonly isReading: boolean;
}

/** Each reviewer's latest decision on each statement beside what was decided on it last. By name. */
function reviewersIn(decisions: readonly DecisionEntry[]): readonly Reviewer[] {
  const readers = new Map(decisions.flatMap(({ decision }) => (decision.kind === "reading" ? [[decision.id, decision.by]] : [])));
  const held = new Map<string, Held[]>();
  for (const { decision, standing } of decisions) {
    const one = standing === "undone" || isAgreed(decision, readers) ? null : heldBy(decision);
    if (one && "statement" in decision) held.set(decision.statement, [...(held.get(decision.statement) ?? []), one]);
  }
  const reviewers = new Map<string, Reviewer>();
  for (const all of held.values()) {
    const last = all.findLast(({ isReading }) => !isReading) ?? null;
    for (const [name, one] of new Map(all.map((each) => [each.by, each])))
      reviewers.set(name, counted(reviewers.get(name) ?? nothing(name, one.at), one, last));
  }
  return [...reviewers.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Whether a decision is none of a person's own, but follows of readings that agree. */
function isAgreed(decision: Decision, readers: ReadonlyMap<string, string>): boolean {
  return (
    "settles" in decision && decision.settles !== undefined && decision.by === decision.settles.map((id) => readers.get(id)).join(" and ")
  );
}

function heldBy(decision: Decision): Held | null {
  if (!("statement" in decision) || decision.kind === "flag" || decision.kind === "grade") return null;
  const { by, at } = decision;
  if (decision.kind === "reading") return { by, at, kind: decision.verdict, act: decision.act, isReading: true };
  return { by, at, kind: decision.kind, act: "change" in decision ? (decision.change.act ?? null) : null, isReading: false };
}

function nothing(name: string, at: string): Reviewer {
  const none = { decided: 0, accepted: 0, rejected: 0, amended: 0, added: 0, judged: 0, held: 0, actsKnown: 0, actsHeld: 0 };
  return { name, ...none, first: at, last: at };
}

const COUNTS = { accept: "accepted", reject: "rejected", amend: "amended", add: "added" } as const;

function counted(reviewer: Reviewer, one: Held, last: Held | null): Reviewer {
  const isJudged = last !== null && last.by !== one.by;
  const holds = isJudged && (one.kind === "reject") === (last.kind === "reject");
  const known = holds && one.act !== null && last.act !== null;
  return {
    ...reviewer,
    decided: reviewer.decided + 1,
    [COUNTS[one.kind]]: reviewer[COUNTS[one.kind]] + 1,
    first: one.at < reviewer.first ? one.at : reviewer.first,
    last: one.at > reviewer.last ? one.at : reviewer.last,
    judged: reviewer.judged + (isJudged ? 1 : 0),
    held: reviewer.held + (holds ? 1 : 0),
    actsKnown: reviewer.actsKnown + (known ? 1 : 0),
    actsHeld: reviewer.actsHeld + (known && one.act === last.act ? 1 : 0),
  };
}
