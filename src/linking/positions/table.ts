import { inOrder, type Position, positionsOf, type Taken } from "./positions.ts";
import type { Stance } from "./stance.ts";

/** A stance that somebody took to one of the things that a question is about. */
export interface TakenOn extends Taken {
  /** The key of the column: the incident, or the topic. */
  readonly on: string;
}

/** Where a party stands to all that a question is about, and to each thing by itself. */
export interface PositionRow extends Position {
  /** Its stances to each column, in the order of the columns; none where it said nothing of it. */
  readonly cells: readonly Position["stands"][];
  /** How many statements its stances rest on. */
  readonly statements: number;
  /** What it denied or rejected, where it did so in more than one year: by year, each statement with its day. */
  readonly repeated: readonly { readonly year: string; readonly statements: Position["stands"][number]["statements"] }[];
}

const DENYING: ReadonlySet<Stance> = new Set<Stance>(["denies", "rejects"]);

/**
 * Parties by stance, over time and over all things that a question is about: who said most first, of these who said it first. Changes are marked by
 * column and over all, never judged; the same denied year after year stands side by side.
 */
export function positionRows(taken: readonly TakenOn[], columns: readonly string[]): PositionRow[] {
  const byKey = Map.groupBy(taken, ({ key }) => key);
  const rows = [...byKey.entries()].map(([key, own]) => {
    const [all] = positionsOf(own) as [Position];
    const byColumn = Map.groupBy(own, ({ on }) => on);
    const cells = columns.map((column) => positionsOf(byColumn.get(column) ?? [])[0]?.stands ?? []);
    const first = own.map(({ day }) => day || "9999-99-99").sort()[0]!;
    return {
      order: `${first} ${key}`,
      row: { ...all, cells, statements: new Set(own.map(({ statement }) => statement)).size, repeated: repeatedIn(own) },
    };
  });
  return rows.sort((one, other) => other.row.statements - one.row.statements || (one.order < other.order ? -1 : 1)).map(({ row }) => row);
}

function repeatedIn(own: readonly TakenOn[]): PositionRow["repeated"] {
  const denials = inOrder(own.filter(({ stance, day }) => DENYING.has(stance) && day !== ""));
  const years = Map.groupBy(denials, ({ day }) => day.slice(0, 4));
  if (years.size < 2) return [];
  return [...years].map(([year, said]) => ({
    year,
    statements: [...new Map(said.map(({ statement, date }) => [statement, { id: statement, date }])).values()],
  }));
}
