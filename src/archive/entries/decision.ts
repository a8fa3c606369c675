import type { Amendment, Decision, DecisionKind, StatementAnchor } from "../../record/decision.ts";
import type { Grade } from "../../record/grade.ts";
import type { Span } from "../../record/span.ts";

/** What a person orders. `at` is when, ISO 8601 in UTC; whoever calls reads the clock. */
export type DecisionOrder = { readonly by: string; readonly at: string; readonly note?: string | null; readonly batch?: string } & (
  | { readonly kind: "accept" | "reject"; readonly statement: string }
  | { readonly kind: "amend"; readonly statement: string; readonly change: Amendment }
  | { readonly kind: "add"; readonly capture: string; readonly change: Amendment }
  /** Two parties, statements, commitments or incidents, by their ids: that they are one; that they are not, whatever speaks for it. */
  | { readonly kind: "merge"; readonly ids: readonly [string, string] }
  | { readonly kind: "split"; readonly ids: readonly [string, string] }
  /** That who is mentioned in these articles is not the party, but another. */
  | { readonly kind: "split"; readonly party: string; readonly captures: readonly string[] }
  /** That words of articles are no value of the incident that they are shown as. */
  | { readonly kind: "split"; readonly incident: string; readonly words: readonly { readonly capture: string; readonly span: Span }[] }
  | { readonly kind: "undo"; readonly undoes: string }
  | { readonly kind: "flag"; readonly statement: string }
  | { readonly kind: "grade"; readonly statement: string; readonly grade: Grade }
);

/** A decision with what became of it. */
export interface DecisionEntry {
  readonly decision: Decision;
  /** `undone`: taken back by a later one; `lost`: its words, or some of those that it names, are not in the articles as they are read now. */
  readonly standing: "stands" | "undone" | "lost";
  /** The newer decision on the very same statement, or the very same two, that says otherwise; null where there is none. */
  readonly overruledBy: string | null;
  /** The words it is about; null for an undo and for a decision on what is one with what. */
  readonly anchor: StatementAnchor | null;
  /** Where each thing that it holds to be one or several leads now: the id of a party's page, of a statement, or of a telling of a commitment or incident; null where there is none. */
  readonly leads: readonly (string | null)[];
}

/** Which decisions are asked for; what is left out asks nothing. */
export interface DecisionFilter {
  /** On this statement, under any of its ids. */
  readonly statement?: string;
  readonly capture?: string;
  readonly kinds?: readonly DecisionKind[];
  /** Made together. */
  readonly batch?: string;
}
