import type { ExportEntry } from "../../archive/archive.ts";
import { canonical } from "../../record/canonical.ts";
import type { LinkDecision, StatementDecision } from "../../record/decision.ts";
import type { KnowledgeRow } from "../../record/knowledge.ts";
import type { Material } from "../material/material.ts";
import { uuidOf } from "../text/uuid.ts";
import { packed } from "../transfer/parcel.ts";
import { extended, PROGRAM } from "./extension.ts";
import { objectOf, reportRef, type StixObject, UNDATED } from "./object.ts";

/** The namespace in which STIX makes the ids of observables. */
const OBSERVABLES = "00abedb4-aa42-466c-9c01-fed23315a9b7";

/** A capture's bytes as an Artifact. */
export async function artifactOf({ archive }: Material, capture: string, marking: string | null): Promise<StixObject> {
  const { bytes, mediaType, sightings } = packed((await archive.capture(capture))!);
  const same = { hashes: { "SHA-256": capture }, payload_bin: bytes };
  return {
    ...{ type: "artifact", spec_version: "2.1", id: `artifact--${uuidOf(canonical(same), OBSERVABLES)}`, mime_type: mediaType, ...same },
    ...(marking !== null && { object_marking_refs: [marking] }),
    extensions: extended({ sightings_json: canonical(sightings) }),
  };
}

/** A decision as a Note on the Report of its article, where that is in the bundle; its words as they are, since STIX would leave out what is empty. */
export function decisionNote({ type: _, ...decision }: ExportEntry, reports: ReadonlySet<string>, marking: string | null): StixObject {
  const { id, kind, by, note, anchor, mentions } = decision as Readonly<Record<string, unknown>> & Partial<Anchored>;
  const report = reportRef(anchor?.capture ?? mentions?.[0]?.capture ?? "");
  const values = {
    ...{ created_by_ref: PROGRAM, abstract: `decision: ${kind}`, content: note ? `${kind}: ${note}` : String(kind), authors: [by] },
    object_refs: [reports.has(report) ? report : PROGRAM],
    extensions: extended({ decision_json: canonical(decision) }),
  };
  return objectOf("note", String(id), UNDATED, values, marking);
}

/** By what a decision is tied to an article. */
type Anchored = Pick<StatementDecision, "anchor"> & Pick<LinkDecision, "mentions">;

/** A person's own names as a Note. */
export function knowledgeNote(rows: readonly KnowledgeRow[], marking: string | null): StixObject {
  const values = {
    ...{ created_by_ref: PROGRAM, abstract: "names", content: "Names that a person gave.", object_refs: [PROGRAM] },
    extensions: extended({ knowledge_json: canonical(rows) }),
  };
  return objectOf("note", "knowledge", UNDATED, values, marking);
}
