import type { Facet, SearchResult } from "../../archive/archive.ts";
import { isAct } from "../acts.ts";
import { countsWords } from "../counts-words.ts";
import { searchWords } from "../search-words.ts";
import { words } from "../words.ts";
import { CountTable } from "./count-table.tsx";

interface CountedProps {
  readonly result: SearchResult;
  readonly query: URLSearchParams;
}

/** How many values of one kind are listed: the most frequent. */
const MOST = 15;

/** How many statements match, by each of what they can be told apart by. */
export function CountedStatements({ result: { facets }, query }: CountedProps) {
  const table = (
    name: keyof typeof countsWords.by,
    counted: readonly Facet[],
    shown: (value: string) => string,
    fields = [name] as string[],
  ) => (
    <CountTable
      title={countsWords.by[name]}
      rows={counted.slice(0, MOST).map(({ value, count }) => ({
        ...{ name: shown(value), count },
        ...{ list: addressOf("/statements", query, fields, value), narrow: addressOf("/counts", query, fields, value) },
      }))}
    />
  );
  const known = (name: "form" | "standing") => (value: string) => (words[name] as Readonly<Record<string, string>>)[value] ?? value;
  return (
    <div class="count-tables">
      {table("act", facets.act, (act) => (isAct(act) ? words.act(act) : act))}
      {table("state", facets.state, (state) => state)}
      {table("topic", facets.topic, words.topic)}
      {table("named", facets.named, (named) => (named === "true" ? words.search.isNamed : words.search.isUnnamed))}
      {table("form", facets.form, known("form"))}
      {table("standing", facets.standing, known("standing"))}
      {table("year", facets.year, (year) => year, ["since", "until"])}
      {table("decided", facets.decided, (decided) => (decided === "true" ? searchWords.isDecided : searchWords.isUndecided))}
    </div>
  );
}

/** The page with one thing asked more, from its first page. */
function addressOf(path: string, query: URLSearchParams, fields: readonly string[], value: string): string {
  const next = new URLSearchParams(query);
  for (const name of ["after", "limit", ...fields]) next.delete(name);
  for (const name of fields) next.set(name, value);
  return `${path}?${next}`;
}
