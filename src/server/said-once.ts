import type { StatementEntry } from "../archive/archive.ts";
import { daysOf } from "../record/date.ts";

/** A row of a list, with the statements of other articles that stand behind it too. */
export interface SaidOnce<Row> {
  readonly row: Row;
  readonly also: readonly StatementEntry[];
}

/** How many days lie at most between two articles' days for one short saying: a week of copies, and no later one in the same words. */
const WITHIN = 3;
const DAY = 86_400_000;

/**
 * The rows of a list, in its order, but what one speaker says by one act in the very same words within days only once: words as short as "the talks would fail" are held to be
 * one telling nowhere, and a list that has them once for each copy reads as if they were said so often. `kind` tells rows apart that mean different things.
 */
export function saidOnce<Row>(
  rows: readonly Row[],
  statementOf: (row: Row) => StatementEntry,
  kind: (row: Row) => string = () => "",
): SaidOnce<Row>[] {
  const shown: { readonly row: Row; readonly also: StatementEntry[] }[] = [];
  const met = new Map<string, (typeof shown)[number][]>();
  for (const row of rows) {
    const statement = statementOf(row);
    const key = `${kind(row)}\n${keyOf(statement)}`;
    const known = met.get(key) ?? [];
    const first = known.find((one) => isNear(statementOf(one.row), statement) && statementOf(one.row).capture !== statement.capture);
    if (first) first.also.push(statement);
    else {
      const own = { row, also: [] };
      shown.push(own);
      met.set(key, [...known, own]);
    }
  }
  return shown;
}

/** The other statements behind a row, by their ids, as lists have them as data. */
export function alsoAsData({ also }: Pick<SaidOnce<unknown>, "also">): { readonly also: readonly string[] } {
  return { also: also.map(({ id }) => id) };
}

/** In how many articles a statement is told, with those of others that stand behind it. */
export function articlesOf(statement: StatementEntry, also: readonly StatementEntry[]): number {
  const told = new Map([statement, ...also].map((one) => [one.told?.id ?? one.id, one.told?.articles ?? 1]));
  return [...told.values()].reduce((sum, articles) => sum + articles, 0);
}

function keyOf({ act, by, words }: StatementEntry): string {
  const speakers = by.map(({ party, name }) => party ?? name.toLowerCase());
  return [act.main, ...speakers, folded(words.content === "" ? words.cue : words.content)].join("\n");
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/\s+/g, " ");
}

function isNear(one: StatementEntry, other: StatementEntry): boolean {
  const [first, second] = [dayOf(one), dayOf(other)];
  return first !== null && second !== null && Math.abs(first - second) <= WITHIN * DAY;
}

function dayOf({ date }: StatementEntry): number | null {
  const days = date === null ? null : daysOf(date);
  return days && days.earliest === days.latest ? Date.parse(days.earliest) : null;
}
