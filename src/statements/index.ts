import type { Doc } from "../english/doc.ts";
import type { Reading } from "../reading/article-text.ts";
import { type Findings, NO_FINDINGS } from "../record/contract.ts";
import { assemble } from "./assemble.ts";
import { extract } from "./extract/index.ts";
import { quotationsOf } from "./quotations.ts";
import { refine } from "./refine/index.ts";
import { PartyBook } from "./speakers/party-book.ts";
import { resolveSpeakers } from "./speakers/resolve.ts";
import { viewOf } from "./view.ts";

/**
 * Who said what in one article: extractors find, refiners mend, then speakers, acts and sourcing chains are put to it. Pure: the
 * same article and Doc give the same findings. Commitments, incidents, events, figures and dates are not read yet: their lists are empty.
 */
export function findStatements(reading: Reading, doc: Doc): Findings {
  const view = viewOf(reading, doc);
  const drafts = refine(view, extract(view));
  const book = new PartyBook(view);
  const speakers = resolveSpeakers(view, drafts, book);
  const statements = assemble(view, drafts, speakers, book);
  return { ...NO_FINDINGS, parties: book.all(), statements, quotations: quotationsOf(view, statements) };
}
