import { type Bound, type Scope, scopeOf } from "../../src/linking/index.ts";
import { claimOf, filesOf, labelledReport, namesIn, type Row, sidesOf, type Told } from "./labelled.ts";
import type { Part } from "./part.ts";

/** An invented commitment and what was said later, with how the one stands to the other. Parties are names; states are those of `INVENTED`. */
interface ScopeRow extends Row<Scope["scope"]> {
  readonly commitment: {
    readonly by: readonly string[];
    readonly to: readonly string[];
    readonly words: string;
    readonly made: string;
    readonly polarity: Bound["polarity"];
    readonly exclusions: readonly string[];
    readonly period: string | null;
  };
  readonly claim: Told;
}

/** How what was said later is told to lie within a commitment, arguably, or outside. */
export const scope: Part = {
  name: "scope",
  report: ({ half }) =>
    filesOf("scope", half)
      .map((file) => labelledReport("Commitments and what was said later", ["within", "arguably", "outside"], file, scopeTold))
      .join("\n\n\n"),
};

function scopeTold(row: ScopeRow): Scope["scope"] {
  return scopeOf(boundOf(row), claimOf(row.claim)).scope;
}

function boundOf({ commitment: { by, to, words, made, polarity, exclusions, period } }: ScopeRow): Bound {
  const sides = by.flatMap(sidesOf);
  const named = namesIn(words).filter((side) => !sides.includes(side));
  return {
    by: sides,
    to: to.flatMap(sidesOf),
    named,
    words,
    polarity,
    exclusions,
    made,
    tentative: false,
    until: period && lastDayOf(period),
  };
}

/** The last day of a period as EDTF writes it: "2031", "2031-04/2033". */
function lastDayOf(period: string): string {
  const end = period.split("/").at(-1)!;
  return `${end}${"-12-31".slice(end.length === 4 ? 0 : 3)}`;
}
