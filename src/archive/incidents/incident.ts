import type { Independence, Likeness, Position, Rung } from "../../linking/index.ts";
import type { Incident } from "../../record/incident.ts";
import type { Span } from "../../record/span.ts";
import type { Struck } from "./struck.ts";

/** An incident over articles, in a list. */
export interface IncidentSummary {
  /** Of the first telling; those of the others lead to it. */
  readonly id: string;
  /** The names that it is given itself: "Operation Amber Tide". */
  readonly names: readonly string[];
  /** Whom it hit and who is said to have done it, as the first telling has it. */
  readonly victims: readonly string[];
  readonly actors: readonly string[];
  /** When the first of its articles was published: EDTF. */
  readonly published: string | null;
  /** In how many articles it is told. */
  readonly articles: number;
  readonly sure: boolean;
  /** Whether they are so many that a person should look whether they are one. */
  readonly review: boolean;
}

/** An incident with all that is said of it, by whom. What contradicts stands side by side. */
export interface IncidentEntry extends IncidentSummary {
  readonly told: Independence;
  /** Smallest rank first; at most 100. */
  readonly members: readonly IncidentMember[];
  readonly values: { readonly [Kind in ValueKind]: readonly IncidentValue[] };
  /** The words that people hold to be no values of it: they are in none of `values`. */
  readonly struck: readonly Struck[];
  /** Days from when it is said to have begun to when it is said to have been found, at least and at most; null where that is not told. */
  readonly dwell: { readonly min: number; readonly max: number } | null;
  readonly ladder: readonly Rung[];
  readonly positions: readonly Position[];
  /** Incidents that may be the same, for a person to decide. */
  readonly maybe: readonly (IncidentSummary & { readonly why: string })[];
}

/** What lists count of an incident. */
export type IncidentTold = Pick<IncidentEntry, "id" | "articles" | "told" | "ladder" | "positions">;

/** What is said of an incident, by kind. */
export type ValueKind = Exclude<keyof Incident, "id" | "statements" | "sure">;
/** All kinds of values, in the order in which they are shown. */
export const VALUE_KINDS = [
  "names",
  "victims",
  "actors",
  "dates",
  "methods",
  "effects",
  "sectors",
  "responses",
] as const satisfies readonly ValueKind[];

/** An incident of one article. */
export interface IncidentMember {
  readonly id: string;
  readonly capture: string;
  /** Its id in the findings of its article. */
  readonly local: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly sure: boolean;
  /** How it is like the first telling; null for that one. */
  readonly likeness: Likeness | null;
}

/** A value and all who say it. */
export interface IncidentValue {
  /** As it is said first. */
  readonly text: string;
  /** Of a date what it is the date of, and EDTF. */
  readonly of: Incident["dates"][number]["of"] | null;
  readonly date: string | null;
  readonly count: Incident["victims"][number]["count"];
  /** The id of the page of whom it names; null where there is none. */
  readonly party: string | null;
  readonly says: readonly IncidentSays[];
}

/** One who says a value, and where. */
export interface IncidentSays {
  /** The name of whoever says so; null where the article does not say who. */
  readonly by: string | null;
  /** Whether it is the outlet in its own voice. */
  readonly outlet: boolean;
  readonly statement: string | null;
  readonly capture: string;
  readonly span: Span;
  readonly text: string;
}
