import type { Article } from "../../record/article.ts";
import type { Engine, Findings } from "../../record/contract.ts";
import type { Party } from "../../record/party.ts";
import type { Span } from "../../record/span.ts";
import type { Quotation } from "../../record/statement.ts";
import type { Page, PageRequest } from "./search.ts";
import type { StatementEntry } from "./statement.ts";

/** What was read in a capture, and the record of it as it stands after decisions. */
export interface StoredArticle {
  readonly capture: string;
  readonly mediaType: string;
  readonly engine: Engine;
  readonly text: string;
  readonly article: Article;
  /** As extracted; speakers and hops carry the ids of `parties`. */
  readonly findings: Findings;
  /** The article's parties, then those that only a person named; `party` is the id of a page, as in `Speaker`. */
  readonly parties: readonly (Party & { readonly party: string | null })[];
  /** The statements as they stand after decisions, in the order of the text; rejected ones included, marked so. */
  readonly statements: readonly StatementEntry[];
  /** As found, each with the id over the archive of its statement. */
  readonly quotations: readonly Quotation[];
}

/** One of the articles that an address had, and when it was first met. */
export interface ArticleVersion {
  readonly capture: string;
  readonly at: string;
}

/** An article in a list. */
export interface ArticleSummary {
  readonly capture: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** How many are sure. */
  readonly statements: number;
  /** How many wait for review. */
  readonly waiting: number;
  /** Where it was met first. */
  readonly place: string;
}

/** Words to look for in what is not read for statements, as a search takes them. */
export interface UnreadTextQuery extends PageRequest {
  readonly words: string;
}

/** An article that has the words, and where. */
export interface UnreadText {
  readonly capture: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** The language of what has the words, and why it is not read for statements. */
  readonly notRead: NonNullable<Article["notRead"]>;
  readonly passage: { readonly span: Span; readonly text: string };
}

/** Some of the articles that have the words, and how many there are. */
export type UnreadTextPage = Page<UnreadText>;
