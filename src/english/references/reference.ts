import type { Span } from "../doc.ts";

/** What a word that names nobody refers by: a pronoun, a relative "who", or a definite noun ("the ministry"). */
export type ReferenceForm = "pronoun" | "relative" | "nominal";

/**
 * A pronoun or a definite noun, and whom it means. `span` is the pronoun, or the noun phrase from its article to its noun. `entity` is an
 * index in `Doc.entities`, null where it stays open. `resolved` where one party alone fits, `inferred` where others would too or none is told;
 * `sure` where nine in ten of its like were right on text that was kept apart.
 */
export interface Reference {
  readonly span: Span;
  readonly form: ReferenceForm;
  readonly entity: number | null;
  readonly basis: "resolved" | "inferred";
  readonly why: string;
  readonly sure: boolean;
}
