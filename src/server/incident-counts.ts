import type { IncidentTold, Stance } from "../archive/archive.ts";

/** How much stands on the page of an incident. */
export interface IncidentCounts {
  readonly articles: number;
  /** Independent origins of these articles, as far as they are known. */
  readonly origins: number;
  /** Who lays it to whom: the rows of the ladder. */
  readonly attributions: number;
  /** Statements that deny or reject it, those of other articles that meet what was laid to somebody among them. */
  readonly denials: number;
}

const AGAINST: ReadonlySet<Stance> = new Set<Stance>(["denies", "rejects"]);

/** Counts what an incident's page shows. */
export function incidentCounts({ articles, told, ladder, positions }: IncidentTold): IncidentCounts {
  const against = [
    ...ladder.flatMap(({ denials }) => denials.map(({ statement }) => statement)),
    ...positions.flatMap(({ stands }) =>
      stands.flatMap(({ stance, statements }) => (AGAINST.has(stance) ? statements.map(({ id }) => id) : [])),
    ),
  ];
  return { articles, origins: told.origins, attributions: ladder.length, denials: new Set(against).size };
}
