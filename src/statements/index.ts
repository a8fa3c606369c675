import type { Doc } from "../english/doc.ts";
import type { Reading } from "../reading/article-text.ts";
import type { Findings } from "../record/contract.ts";
import { extract } from "./extract/index.ts";
import { findingsOf } from "./findings.ts";
import { refine } from "./refine/index.ts";
import { viewOf } from "./view.ts";

/**
 * Who said what in one article: extractors find, refiners mend, then speakers, acts and sourcing chains are put to it. Pure: the
 * same article and Doc give the same findings.
 */
export function findStatements(reading: Reading, doc: Doc): Findings {
  const view = viewOf(reading, doc);
  return findingsOf(view, refine(view, extract(view)));
}
