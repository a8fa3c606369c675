import type { RelatedStatement } from "../archive/index.ts";
import { saidBy } from "./chain-text.ts";
import { dated } from "./dated.ts";
import { printableStatement } from "./entry-text.ts";
import { oneLine } from "./output.ts";

/** How wide quoted words and reasons may be, in UTF-16 code units. */
const WIDTH = 240;

const DONE: Readonly<Record<RelatedStatement["kind"], string>> = {
  denies: "denied by",
  reaffirms: "reaffirmed by",
  confirms: "confirmed by",
  answers: "answered by",
  declines: "not answered by",
  narrows: "narrowed by",
  withdraws: "withdrawn by",
  contradicts: "contradicted by",
};

/** What a statement does to others, in whatever articles they stand, and they to it; empty where it does nothing to any. */
export function relatedText(related: readonly RelatedStatement[]): string {
  if (related.length === 0) return "";
  const lines = related.flatMap(({ statement, kind, does, why, sure }) => [
    `  ${does ? kind : DONE[kind]}${sure ? "" : " (not surely)"} · ${dated(statement.date)} · ${saidBy(statement, WIDTH)}`,
    `    ${oneLine(why, WIDTH)}`,
    `    ${statement.id}`,
  ]);
  return `\nWhat it does to others, and they to it\n${lines.join("\n")}\n`;
}

/** The same as `--json` prints it. */
export function printableRelated(related: readonly RelatedStatement[]): readonly object[] {
  return related.map(({ statement, ...rest }) => ({ ...rest, statement: printableStatement(statement) }));
}
