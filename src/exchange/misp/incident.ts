import type { ExportEntry } from "../../archive/archive.ts";
import { VALUE_KINDS } from "../../archive/incidents/index.ts";
import type { Incident } from "../../record/incident.ts";
import type { Lost } from "../lost.ts";
import type { Chapter } from "../material/material.ts";
import { uuidOf } from "../text/uuid.ts";
import { attributeOf, type Value } from "./attribute.ts";

/** MISP's own template for an incident, which is STIX's. */
const INCIDENT = {
  ...{ name: "incident", "meta-category": "misc", template_uuid: "38597424-f9bb-4865-9b4b-819172df0334", template_version: "1" },
  description: "Incident object template as described in STIX 2.1 Incident object and its core extension.",
} as const;

/** An incident as one article tells it: every value with who says so, which of the article's statements tell it, and no judgement. */
export function incidentObject(
  entry: ExportEntry,
  chapter: Chapter,
  timestamp: string,
  statementUuid: (statement: string) => string,
  lost: Lost,
): object {
  const incident = entry as unknown as Incident;
  const uuid = uuidOf(`misp incident ${entry.id}`);
  const whoSays = speakersOf(chapter);
  const said = VALUE_KINDS.flatMap((kind) => incident[kind].map((value) => ({ ...value, of: "of" in value ? value.of : kind })));
  const lines = said.map(({ of, text, by }) => `${of}: ${text} (${whoSays(by)})`);
  const values: Value[] = [
    { relation: "name", type: "text", value: incident.names[0]?.text ?? `Incident: ${said[0]?.text ?? "without a name"}` },
    ...(lines.length > 0 ? [{ relation: "description", type: "text", value: lines.join("\n") } as const] : []),
  ];
  const exported = new Set(chapter.statements.map(({ id }) => id));
  return {
    ...{ ...INCIDENT, uuid, timestamp, distribution: "5", comment: entry.id },
    Attribute: values.map((value) => attributeOf(value, uuid, timestamp, lost)),
    ObjectReference: incident.statements
      .filter((statement) => exported.has(statement))
      .map((statement) => ({
        ...{ uuid: uuidOf(`misp reference ${uuid} ${statement}`), object_uuid: uuid, referenced_uuid: statementUuid(statement) },
        ...{ relationship_type: "related-to", comment: "a statement that tells it", timestamp },
      })),
  };
}

/** Who is said to have done it and whom it hit, each with who says so, as attributes of the event: MISP finds events by them. */
export function hitAndBlamed(incident: Incident, chapter: Chapter): Value[] {
  const whoSays = speakersOf(chapter);
  return [
    ...incident.actors.map(({ text, by }): Value => ({ relation: "", type: "threat-actor", value: text, comment: whoSays(by) })),
    ...incident.victims.map(({ text, by }): Value => ({ relation: "", type: "target-org", value: text, comment: whoSays(by) })),
  ];
}

function speakersOf({ parties }: Chapter): (by: string | null) => string {
  const names = new Map(parties.map(({ id, name }) => [id, name]));
  return (by) => {
    if (by === "article") return "as the article has it";
    return by === null ? "the article does not say who says so" : `as said by ${names.get(by) ?? by}`;
  };
}
