import { OnrecordError } from "../record/error.ts";
import type { Archive } from "./archive.ts";
import { isPostgres, openPostgres } from "./postgres/open.ts";
import { type OpenOptions, openSqlite } from "./sql/open.ts";

export type * from "./archive.ts";
export type * from "./commitment-entries.ts";
export { isOfUntoldSide } from "./commitment-entries.ts";
export { restoreArchive } from "./copying/backup.ts";
export { type DecisionFigures, decisionFigures, type Figures } from "./decision-figures.ts";
export { SORTS } from "./entries/search.ts";
export { type FigureGroup, type FiguresQuery, figuresIn, type ToldFigure } from "./figures.ts";
export { isPostgres } from "./postgres/open.ts";
export { type CheckChoice, type CheckedProof, checkProof, withoutBytes } from "./proof/index.ts";
export type * from "./side-entries.ts";
export type { OpenOptions } from "./sql/open.ts";
export { attributionsOnUnnamed, type OnUnnamed, statementsOnUnnamed, type UnnamedAttributions } from "./unnamed.ts";

/** Opens the archive at a place: the path of a file, or the address of a database such as postgres://user@host/database. */
export async function openArchive(place: string, options: OpenOptions = {}): Promise<Archive> {
  if (isPostgres(place)) return openPostgres(place, options);
  const scheme = /^[a-z][a-z0-9+.-]*(?=:\/\/)/i.exec(place)?.[0];
  if (scheme)
    throw new OnrecordError(
      "archive-unsupported",
      `Expected the path of a file or the address of a PostgreSQL database, not a ${scheme} address. Name a file, such as onrecord.db.`,
      { scheme },
    );
  return openSqlite(place, options);
}
