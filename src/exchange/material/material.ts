import type { Archive, ExportEntry, StatementEntry, StoredArticle } from "../../archive/archive.ts";
import type { Within } from "../../archive/export.ts";

/** What was chosen of a record, as the formats are fed with it. Both ways through it may be gone more than once. */
export interface Material {
  /** Where the bytes of captures, decisions and a person's own names are. */
  readonly archive: Archive;
  /** Whether what is neither sure nor decided is part of it. */
  readonly all: boolean;
  /** The entries, sorted by type and id, as `Archive.export` gives them. */
  entries(): AsyncIterable<ExportEntry>;
  /** The articles by their hash, one at a time, each with its text and what was chosen in it. */
  articles(): AsyncIterable<Chapter>;
  /** One of them, by its hash; null where it is not among them. */
  article(capture: string): Promise<Chapter | null>;
}

/** An article with what was chosen of it. */
export interface Chapter extends Omit<StoredArticle, "statements" | "quotations"> {
  /** The chosen statements in the order of the text; rejected ones are never among them. */
  readonly statements: readonly StatementEntry[];
  /** The chosen entries of a type that stand inside the article, sorted by id. */
  readonly within: (type: Within) => readonly ExportEntry[];
}
