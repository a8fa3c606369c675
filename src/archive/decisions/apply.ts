import type { Findings } from "../../record/contract.ts";
import type { Decision, Remark, StatementDecision } from "../../record/decision.ts";
import { statementIds } from "../../record/id.ts";
import type { Party } from "../../record/party.ts";
import type { Statement } from "../../record/statement.ts";
import type { DecisionEntry, Flag, Graded, StatementEntry } from "../archive.ts";
import { added, amended, type Changed } from "./change.ts";
import { findStatement } from "./find.ts";
import { undone } from "./undone.ts";

/** What was read out of one capture, as far as decisions need it. */
export interface Reading extends Pick<Findings, "statements" | "quotations"> {
  readonly capture: string;
  readonly text: string;
  readonly parties: readonly Party[];
}

/** A statement as it stands after decisions. Ids inside it are still the article's own. */
export interface Applied {
  /** Its id over the whole archive: that of its words, or the one a decision addressed it by. */
  readonly id: string;
  /** Other ids that lead to it: those of its words now, where a decision called it otherwise. */
  readonly formerly: readonly string[];
  readonly statement: Statement;
  readonly decided: StatementEntry["decided"];
  readonly flags: readonly Flag[];
  /** Of each person the latest. */
  readonly grades: readonly Graded[];
}

/** The record of an article after decisions. */
export interface Outcome {
  readonly statements: readonly Applied[];
  /** The article's parties, then those that only a person named. */
  readonly parties: readonly Party[];
  readonly standings: ReadonlyMap<string, DecisionEntry["standing"]>;
}

/**
 * Applies the decisions on one capture, in the order they were made, to what was read in it. A pure function: the same reading
 * and the same decisions give the same record, whatever was derived before. A decision finds its statement by id, else by its
 * words; where both are gone it is `lost`, and changes nothing.
 */
export function applyDecisions(reading: Reading, decisions: readonly Decision[]): Outcome {
  const ids = statementIds(reading.capture, reading.text, reading.statements);
  const statements: Applied[] = reading.statements.map((statement, index) => ({ id: ids[index]!, formerly: [], statement, ...UNTOUCHED }));
  const places = new Map(ids.map((id, index) => [id, index]));
  let { parties } = reading;

  const standings = new Map<string, DecisionEntry["standing"]>();
  const takenBack = undone(decisions);
  for (const decision of decisions) {
    standings.set(decision.id, takenBack.has(decision.id) ? "undone" : "stands");
    if (takenBack.has(decision.id) || !("statement" in decision)) continue;
    const place = places.get(decision.statement) ?? findByWords(reading.text, decision, statements);
    if (isRemark(decision)) {
      if (place === null) standings.set(decision.id, "lost");
      else statements[place] = { ...remarked(statements[place]!, decision), ...readdressed(statements[place], decision.statement) };
      if (place !== null) places.set(decision.statement, place);
      continue;
    }
    const outcome =
      place === null ? missed(decision, { ...reading, parties }) : changed(decision, statements[place]!.statement, { ...reading, parties });
    if (!outcome) {
      standings.set(decision.id, "lost");
      continue;
    }
    parties = outcome.parties;
    const at = place ?? statements.length;
    const { flags, grades } = statements[at] ?? UNTOUCHED;
    const addressed = readdressed(statements[at], decision.statement);
    statements[at] = { ...addressed, statement: outcome.statement, decided: mark(decision), flags, grades };
    places.set(decision.statement, at);
  }
  return { statements, parties, standings };
}

const UNTOUCHED: Pick<Applied, "decided" | "flags" | "grades"> = Object.freeze({ decided: null, flags: [], grades: [] });

const isRemark = (decision: StatementDecision | Remark): decision is Remark =>
  decision.kind === "flag" || decision.kind === "grade" || decision.kind === "reading";

/** A statement with what somebody says of it; a reading waits for the others, and shows nowhere until then. */
function remarked(applied: Applied, remark: Remark): Applied {
  const { id: decision, by, at, note } = remark;
  if (remark.kind === "flag") return { ...applied, flags: [...applied.flags, { decision, by, at, note }] };
  if (remark.kind === "grade")
    return { ...applied, grades: [...applied.grades.filter((grade) => grade.by !== by), { decision, by, at, ...remark.grade }] };
  return applied;
}

/** A statement that a person added stands on its own words: only the very same ones, by their id, are not added twice. */
function findByWords(text: string, decision: StatementDecision | Remark, statements: readonly Applied[]): number | null {
  if (decision.kind === "add") return null;
  return findStatement(
    text,
    decision.anchor,
    statements.map(({ statement }) => statement),
  );
}

/** What a decision makes of a statement that is not there: one of its own where it adds it, else nothing. */
function missed(decision: StatementDecision, reading: Reading): Changed | null {
  return decision.kind === "add" ? added(decision, reading) : null;
}

/** What a decision makes of a statement that is there; null where the words it gives are not in the text. */
function changed(decision: StatementDecision, statement: Statement, reading: Reading): Changed | null {
  if (decision.kind === "amend" || decision.kind === "add") return amended(statement, decision, reading);
  return { statement: { ...statement, sure: decision.kind === "accept" || statement.sure }, parties: reading.parties };
}

/** The first decision that finds a statement under another id than that of its words names it; every id goes on leading to it. */
function readdressed(applied: Applied | undefined, id: string): Pick<Applied, "id" | "formerly"> {
  if (!applied || applied.id === id) return { id, formerly: applied?.formerly ?? [] };
  if (applied.formerly.includes(id)) return applied;
  return applied.decided ? { id: applied.id, formerly: [...applied.formerly, id] } : { id, formerly: [...applied.formerly, applied.id] };
}

const MARKS = { accept: "accepted", reject: "rejected", amend: "amended", add: "added" } as const;

function mark({ kind, id, by, at }: StatementDecision): StatementEntry["decided"] {
  return { kind: MARKS[kind], decision: id, by, at };
}
