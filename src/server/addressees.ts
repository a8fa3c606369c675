import type { StatementEntry } from "../archive/archive.ts";

/** Whom statements were said to, as one name writes it. */
export interface Addressed {
  readonly name: string;
  readonly statements: readonly StatementEntry[];
}

/** How many are listed: those to whom most was said. */
const MOST = 20;

/** To whom statements were said, in the articles' words: to whom most first. Words beyond the passage of a statement are not known here. */
export function addresseesOf(statements: readonly StatementEntry[]): Addressed[] {
  const said = statements.flatMap((statement) => namesIn(statement).map((name) => ({ name, statement })));
  const byName = [...Map.groupBy(said, ({ name }) => name.toLowerCase()).values()];
  return byName
    .map((own) => ({ name: own[0]!.name, statements: own.map(({ statement }) => statement) }))
    .sort((one, other) => other.statements.length - one.statements.length || (one.name < other.name ? -1 : 1))
    .slice(0, MOST);
}

/** The words for whom a statement was said to, each once. */
function namesIn({ addressees, passage }: StatementEntry): string[] {
  const [from, to] = passage.span;
  const words = addressees.flatMap(({ span: [start, end] }) =>
    start >= from && end <= to ? [passage.text.slice(start - from, end - from)] : [],
  );
  return [...new Set(words.map((one) => one.replace(/\s+/g, " ").toWellFormed()))];
}
