import { type Cells, edtfOf, several, tableOf } from "./columns.ts";
import type { RegisterAttribution, RegisterEntry } from "./entry.ts";

/** Reads a table with the columns of EuRepoC's dataset: a row an incident, values of several attributions apart by semicolons. Null where it is none. */
export function readEurepoc(text: string): RegisterEntry[] | null {
  const table = tableOf(text);
  if (!table || !["name", "start_date", "receiver_name", "initiator_name"].every((column) => table.columns.includes(column))) return null;
  return table.rows.map((cells, index) => ({
    ...{ id: cells("id") || String(index + 1), name: cells("name"), start: edtfOf(cells("start_date")), end: edtfOf(cells("end_date")) },
    ...{ victims: several(cells("receiver_name")), victimStates: several(cells("receiver_country")) },
    actors: [...new Set([...several(cells("initiator_name")), ...several(cells("attributed_initiator"))])],
    actorStates: [...new Set([...several(cells("initiator_country")), ...several(cells("attributed_initiator_country"))])],
    methods: [...several(cells("incident_type")), ...several(cells("mitre_initial_access"))],
    attributions: attributionsOf(cells),
    sources: several(cells("sources_url"), /\s*[;,]\s*(?=https?:)/),
  }));
}

/** EuRepoC writes the n-th attribution's values at the n-th place of each column; where the columns have other numbers, what is said stands together. */
function attributionsOf(cells: Cells): RegisterAttribution[] {
  const columns = [
    "attribution_date",
    "attribution_basis",
    "attribution_type",
    "attributing_actor",
    "attributing_country",
    "attribution_it_company",
  ].map((column) => cells(column).split(/\s*;\s*/));
  const [dates, bases, types, ...whose] = columns as [string[], string[], string[], ...string[][]];
  const count = Math.max(...columns.map(({ length }) => length));
  const place = (values: readonly string[], at: number) =>
    several((values.length === count ? values[at] : at === 0 ? values.join("; ") : "") ?? "");
  return Array.from({ length: count }, (_, at) => ({
    by: [...new Set(whose.flatMap((values) => place(values, at)))],
    date: edtfOf(place(dates, at)[0] ?? ""),
    ...{ basis: place(bases, at).join("; "), type: place(types, at).join("; ") },
  })).filter(({ by, date, basis }) => by.length > 0 || date !== null || basis !== "");
}
