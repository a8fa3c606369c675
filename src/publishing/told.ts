import type { IncidentEntry, PositionTable, Stand, ValueKind } from "../archive/archive.ts";
import type { CommitmentEntry } from "../archive/commitment-entries.ts";
import type { PublishChoice } from "./choice.ts";

/** A cleaned commitment by the tellings that are public alone: it is called by the words of the first of them. */
export function publicCommitment(entry: CommitmentEntry, { only }: Pick<PublishChoice, "only">): CommitmentEntry {
  const told = new Set(entry.history.flatMap(({ telling, statement }) => (statement ? [telling] : [])));
  const tellings = entry.tellings.filter(({ id, sure }) => (only === "decided" ? told.has(id) : sure));
  return { ...entry, words: tellings[0]?.words ?? entry.words, tellings, maybe: [] };
}

/** A cleaned incident by what is still said of it: what nobody says any more goes, and where people decide alone what an outlet says by itself. */
export function publicIncident(entry: IncidentEntry, { only }: Pick<PublishChoice, "only">): IncidentEntry {
  const kinds = Object.entries(entry.values) as [ValueKind, IncidentEntry["values"][ValueKind]][];
  const values = kinds.map(([kind, own]) => [
    kind,
    own
      .map((value) => ({ ...value, says: value.says.filter(({ statement }) => only === "sure" || statement !== null) }))
      .filter(({ says }) => says.length > 0),
  ]);
  const ladder = entry.ladder.filter(({ statements }) => statements.length > 0 || only === "sure");
  const positions = entry.positions
    .map((position) => ({ ...position, stands: stillTaken(position.stands) }))
    .filter(({ stands }) => stands.length > 0);
  return { ...entry, values: Object.fromEntries(values) as IncidentEntry["values"], ladder, positions, maybe: [] };
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
