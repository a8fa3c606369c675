import type { ExportEntry, StatementEntry } from "../../archive/archive.ts";
import type { Relation } from "../../record/statement.ts";
import { PROGRAM } from "./extension.ts";
import { objectOf, type StixObject, stixId, timeOf } from "./object.ts";
import { noteRef } from "./statement.ts";

/** What a relation says of the other statement on STIX's scale; kinds that agree or disagree with nothing have none. */
const OPINIONS: Readonly<Partial<Record<Relation["kind"], string>>> = {
  denies: "disagree",
  contradicts: "disagree",
  confirms: "agree",
  reaffirms: "agree",
};

/** What one statement does to another: an Opinion of its speakers where it agrees or disagrees, else a Relationship of the two Notes. */
export function relationObject(entry: ExportEntry, statements: ReadonlyMap<string, StatementEntry>, marking: string | null): StixObject {
  const { from, to, kind, why } = entry as unknown as Relation;
  const statement = statements.get(from);
  const time = timeOf(statement?.date ?? null);
  const opinion = OPINIONS[kind];
  if (opinion === undefined)
    return objectOf(
      "relationship",
      entry.id,
      time,
      {
        created_by_ref: PROGRAM,
        relationship_type: "related-to",
        description: `${kind}: ${why}`,
        source_ref: noteRef(from),
        target_ref: noteRef(to),
      },
      marking,
    );
  return objectOf("opinion", entry.id, time, opinionOf(statement, opinion, `${kind}: ${why}`, [noteRef(to)]), marking);
}

/** A denial or confirmation of an incident, where a statement of such an act speaks of it. */
export function opinionOnIncident(statement: StatementEntry, incident: string, marking: string | null): StixObject | null {
  const opinion = { denial: "disagree", confirmation: "agree", admission: "strongly-agree" }[statement.act.main as string];
  if (opinion === undefined) return null;
  const values = opinionOf(statement, opinion, `${statement.act.main}: ${statement.words.content}`, [incident]);
  return objectOf("opinion", `${statement.id} ${incident}`, timeOf(statement.date), values, marking);
}

function opinionOf(
  statement: StatementEntry | undefined,
  opinion: string,
  explanation: string,
  refs: readonly string[],
): Record<string, unknown> {
  return {
    ...{ created_by_ref: PROGRAM, opinion, explanation, authors: statement?.by.map(({ name }) => name) ?? [], object_refs: refs },
    external_references: statement
      ? [{ source_name: "onrecord", external_id: statement.id, description: "The statement whose opinion it is" }]
      : [],
  };
}

/** A relationship between an incident and who is said to stand behind it or to be hit. */
export function incidentRelation(
  incident: string,
  kind: "attributed-to" | "targets",
  target: string,
  description: string,
  time: string,
  marking: string | null,
): StixObject {
  const values = { created_by_ref: PROGRAM, relationship_type: kind, description, source_ref: incident, target_ref: target };
  return { ...objectOf("relationship", "", time, values, marking), id: stixId("relationship", `${incident} ${kind} ${target}`) };
}
