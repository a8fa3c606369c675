import { type Findings, NO_FINDINGS } from "../record/contract.ts";
import { assemble } from "./assemble.ts";
import type { Draft } from "./draft.ts";
import { quotationsOf } from "./quotations.ts";
import { PartyBook } from "./speakers/party-book.ts";
import { resolveSpeakers } from "./speakers/resolve.ts";
import type { View } from "./view.ts";

/**
 * What drafts come to: their speakers, acts, chains of sourcing, and what else they tell. It does not matter who made the drafts: the program's extractors, or a
 * person whose marks are to be judged.
 */
export function findingsOf(view: View, drafts: readonly Draft[]): Findings {
  const book = new PartyBook(view);
  const speakers = resolveSpeakers(view, drafts, book);
  const statements = assemble(view, drafts, speakers, book);
  return { ...NO_FINDINGS, parties: book.all(), statements, quotations: quotationsOf(view, statements) };
}
