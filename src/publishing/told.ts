import type { IncidentEntry, PositionTable, Stand, ValueKind } from "../archive/archive.ts";
import type { CommitmentEntry } from "../archive/commitment-entries.ts";
import { VALUE_KINDS } from "../archive/incidents/incident.ts";
import type { PublishChoice } from "./choice.ts";

/** A cleaned commitment by the tellings that are public alone: it is called by the words of the first of them. */
export function publicCommitment(entry: CommitmentEntry, { only }: Pick<PublishChoice, "only">): CommitmentEntry {
  const told = new Set(entry.history.flatMap(({ telling, statement }) => (statement ? [telling] : [])));
  const tellings = entry.tellings.filter(({ id, sure }) => (only === "decided" ? told.has(id) : sure));
  return { ...entry, words: tellings[0]?.words ?? entry.words, tellings, maybe: [] };
}

/**
 * An incident by what is still said of it once it is `cleaned`: what only hidden statements say goes, in what it is called by, too; where people decide
 * alone, so does what an outlet says by itself.
 */
export function publicIncident(entry: IncidentEntry, cleaned: IncidentEntry, { only }: Pick<PublishChoice, "only">): IncidentEntry {
  const isOwnVoice = (statement: string | null) => statement === null && only === "sure";
  const said = (kind: ValueKind) =>
    cleaned.values[kind]
      .map((value) => ({ ...value, says: value.says.filter(({ statement }) => statement !== null || isOwnVoice(statement)) }))
      .filter(({ says }) => says.length > 0);
  const values = { ...cleaned.values, ...Object.fromEntries(VALUE_KINDS.map((kind) => [kind, said(kind)])) };
  const named = (kind: "names" | "victims" | "actors") => {
    const hidden = new Set(entry.values[kind].map(({ text }) => text));
    for (const { text } of values[kind]) hidden.delete(text);
    return entry[kind].filter((text) => !hidden.has(text));
  };
  const ladder = cleaned.ladder.filter(
    ({ statements }, at) => statements.length > 0 || (only === "sure" && entry.ladder[at]!.statements.length === 0),
  );
  const positions = cleaned.positions
    .map((position) => ({ ...position, stands: stillTaken(position.stands) }))
    .filter(({ stands }) => stands.length > 0);
  return {
    ...cleaned,
    names: named("names"),
    victims: named("victims"),
    actors: named("actors"),
    values,
    struck: [],
    ladder,
    positions,
    maybe: [],
  };
}

/** A cleaned table of positions by the stances for which a statement is still there. */
export function publicPositions(table: PositionTable): PositionTable {
  const rows = table.rows
    .map((row) => {
      const stands = stillTaken(row.stands);
      const statements = new Set(stands.flatMap((stand) => stand.statements.map(({ id }) => id))).size;
      const repeated = row.repeated.filter((year) => year.statements.length > 0);
      return { ...row, stands, cells: row.cells.map(stillTaken), statements, repeated };
    })
    .filter(({ stands }) => stands.length > 0);
  return { ...table, rows, statements: rows.reduce((sum, row) => sum + row.statements, 0) };
}

const stillTaken = (stands: readonly Stand[]): readonly Stand[] => stands.filter(({ statements }) => statements.length > 0);
