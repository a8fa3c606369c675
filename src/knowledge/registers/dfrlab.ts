import { edtfOf, several, tableOf } from "./columns.ts";
import type { RegisterEntry } from "./entry.ts";

/** Reads a table with the columns of DFRLab's tracker of attributions of foreign interference: a row a case with one attribution. Null where it is none. */
export function readDfrlab(text: string): RegisterEntry[] | null {
  const table = tableOf(text);
  if (!table || !["disinformant", "attribution_date", "short_title"].every((column) => table.columns.includes(column))) return null;
  return table.rows.map((cells, index) => ({
    id: cells("case_id") || cells("case_hash") || String(index + 1),
    ...{ name: cells("short_title"), start: edtfOf(cells("start_date")), end: edtfOf(cells("end_date")) },
    ...{ victims: several(cells("target"), COMMAS), victimStates: several(cells("target_nation"), COMMAS) },
    ...{ actors: several(cells("disinformant"), COMMAS), actorStates: several(cells("disinformant_nation"), COMMAS) },
    methods: several(cells("methods"), COMMAS),
    attributions: [
      {
        by: [...new Set([...several(cells("source"), COMMAS), ...several(cells("source_nation"), COMMAS)])],
        date: edtfOf(cells("attribution_date")),
        ...{ basis: cells("source_category"), type: cells("disinformant_attribution") },
      },
    ],
    sources: [cells("attribution_url"), cells("archived_attribution_url")].filter((address) => address !== ""),
  }));
}

const COMMAS = /\s*[,;]\s*/;
