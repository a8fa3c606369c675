import type { ExportEntry } from "../../archive/archive.ts";
import { VALUE_KINDS } from "../../archive/incidents/index.ts";
import type { Incident } from "../../record/incident.ts";
import type { Lost } from "../lost.ts";
import { extended, PROGRAM } from "./extension.ts";
import { objectOf, type StixObject, stixId, timeOf } from "./object.ts";
import { partyRef } from "./parties.ts";
import { incidentRelation } from "./relations.ts";
import { noteRef, type Page } from "./statement.ts";

/** OASIS's core extension of incidents. It wants a determination and the state of an investigation, which no article's words are: the weakest stand. */
const CORE = "extension-definition--ef765651-680c-498d-9894-99799f2fa126";
const SAID_ONLY = { extension_type: "property-extension", determination: "suspected", investigation_status: "open" };

/** The id of an article's incident. */
export function incidentRef(id: string): string {
  return stixId("incident", id);
}

/** An incident as one article tells it, with every value and who says so, and whom it is laid to and hit, as said. */
export function incidentObjects(entry: ExportEntry, { chapter, marking }: Page, lost: Lost): StixObject[] {
  const incident = entry as unknown as Incident;
  const time = timeOf(chapter.article.published?.edtf ?? null);
  const names = new Map(chapter.parties.map((party) => [party.id, party]));
  const whoSays = (by: string | null) => (by === "article" ? "the article" : by === null ? "not said" : (names.get(by)?.name ?? by));
  const values = VALUE_KINDS.flatMap((kind) =>
    incident[kind].map((value) => ({
      ...{ value_of: "of" in value ? value.of : kind, text: value.text, said_by: whoSays(value.by), utf16: value.span },
      ...{ date: "date" in value ? value.date.edtf : null, statement_ref: value.statement && noteRef(value.statement) },
    })),
  );
  const id = incidentRef(entry.id);
  const object = objectOf(
    "incident",
    entry.id,
    time,
    {
      created_by_ref: PROGRAM,
      name: incident.names[0]?.text ?? `Incident: ${values[0]?.text ?? "without a name"}`,
      description: values.map(({ value_of, text, said_by }) => `${value_of}: ${text} (who says so: ${said_by})`).join("\n"),
      extensions: { [CORE]: SAID_ONLY, ...extended({ incident: entry.id, sure: incident.sure, values }) },
    },
    marking,
  );
  const relations = new Map<string, StixObject>();
  for (const [kind, list] of [
    ["attributed-to", incident.actors],
    ["targets", incident.victims],
  ] as const)
    for (const { party: local, by } of list) {
      const party = local === null ? undefined : names.get(local);
      if (party?.party == null) {
        lost.add(
          kind === "targets" ? "victim without a page" : "actor without a page",
          "It stands in the incident's values only, without a Relationship.",
        );
        continue;
      }
      const relation = incidentRelation(
        id,
        kind,
        partyRef({ id: party.party, kind: party.kind }),
        `As said by: ${whoSays(by)}`,
        time,
        marking,
      );
      if (!relations.has(relation.id)) relations.set(relation.id, relation);
    }
  return [object, ...relations.values()];
}
