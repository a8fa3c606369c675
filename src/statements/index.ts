import type { Doc } from "../english/doc.ts";
import type { Reading } from "../reading/article-text.ts";
import type { Findings } from "../record/contract.ts";
import { byActs } from "./acts/pieces.ts";
import { extract } from "./extract/index.ts";
import { findingsOf } from "./findings.ts";
import type { StatementModel } from "./learned/load.ts";
import { refine } from "./refine/index.ts";
import { viewOf } from "./view.ts";

export { loadStatements, type StatementModel } from "./learned/load.ts";

/**
 * Who said what in one article: extractors find, refiners mend, then speakers, acts and sourcing chains are put to it. Pure: the
 * same article and Doc give the same findings.
 */
export function findStatements(reading: Reading, doc: Doc, model: StatementModel): Findings {
  const view = viewOf(reading, doc);
  return findingsOf(view, refine(view, extract(view, model)), byActs);
}
