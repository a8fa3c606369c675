import type { ExportEntry } from "../../archive/archive.ts";
import { canonical } from "../../record/canonical.ts";
import { extended, PROGRAM } from "./extension.ts";
import { incidentRef } from "./incident.ts";
import { objectOf, reportRef, type StixObject, UNDATED } from "./object.ts";
import { noteRef } from "./statement.ts";

/** What is put together over articles: how a Grouping of it is called, and which objects it holds. */
const OVER: Readonly<Record<string, (entry: ExportEntry) => { readonly name: string; readonly refs: readonly string[] }>> = {
  origin: ({ articles }) => ({
    name: "Articles of one origin",
    refs: (articles as readonly { readonly capture: string }[]).map(({ capture }) => reportRef(capture)),
  }),
  telling: ({ statements }) => ({
    name: "One statement, told several times",
    refs: (statements as readonly { readonly statement: string }[]).map(({ statement }) => noteRef(statement)),
  }),
  "incident-telling": ({ members }) => ({
    name: "Tellings of one incident",
    refs: (members as readonly { readonly incident: string }[]).map(({ incident }) => incidentRef(incident)),
  }),
  "event-telling": ({ kind, tellings }) => ({
    name: `Tellings of one ${kind}`,
    refs: (tellings as readonly { readonly event: string }[]).map(({ event }) => reportRef(event.split("/")[0]!)),
  }),
  "commitment-telling": ({ words, tellings, history, claims }) => ({
    name: `Commitment: ${words}`,
    refs: [
      ...(tellings as readonly { readonly capture: string }[]).map(({ capture }) => reportRef(capture)),
      ...[...(history as readonly Said[]), ...(claims as readonly Said[])].flatMap(({ statement }) => statement ?? []).map(noteRef),
    ],
  }),
};

type Said = { readonly statement: string | null };

/**
 * What several articles tell as a Grouping of the objects that are in the bundle; the entry itself stands in our extension,
 * since STIX has no words for it. Null for entries of other types.
 */
export function groupingOf(entry: ExportEntry, isThere: (ref: string) => boolean, marking: string | null): StixObject | null {
  const { name, refs } = OVER[entry.type]?.(entry) ?? {};
  if (name === undefined || refs === undefined) return null;
  const there = [...new Set(refs)].filter(isThere);
  const values = {
    ...{ created_by_ref: PROGRAM, name, context: "unspecified", object_refs: there.length > 0 ? there : [PROGRAM] },
    external_references: [{ source_name: "onrecord", external_id: entry.id }],
    extensions: extended({ entry_json: canonical(entry) }),
  };
  return objectOf("grouping", entry.id, UNDATED, values, marking);
}
