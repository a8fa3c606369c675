import { writersOf } from "../../record/article.ts";
import { canonical } from "../../record/canonical.ts";
import { sha256 } from "../../record/id.ts";
import type { Lost } from "../lost.ts";
import type { Chapter } from "../material/material.ts";
import { codePoints } from "../text/code-points.ts";
import { webAddress } from "../text/web-address.ts";
import { extended, PROGRAM } from "./extension.ts";
import { incidentObjects, incidentRef } from "./incident.ts";
import { objectOf, reportRef, type StixObject, timeOf, UNDATED } from "./object.ts";
import { outletRef } from "./parties.ts";
import { opinionOnIncident, relationObject } from "./relations.ts";
import { langOf, noteOf, type Page } from "./statement.ts";

/** What stands inside an article and has no object of its own: in the Report, as JSON. */
export const IN_REPORTS = ["commitment", "event", "figure", "quotation"] as const;

/** An article as a Report, after all that it refers to. */
export function articleObjects(chapter: Chapter, marking: string | null, lost: Lost): StixObject[] {
  const report = reportRef(chapter.capture);
  const page: Page = { chapter, marking, convert: codePoints(chapter.text), report };
  const statements = new Map(chapter.statements.map((statement) => [statement.id, statement]));
  const incidents = new Map(chapter.within("incident").map((entry) => [entry.id, entry]));
  const objects = [
    ...chapter.statements.map((statement) => noteOf(statement, page)),
    ...[...incidents.values()].flatMap((entry) => incidentObjects(entry, page, lost)),
    ...chapter.within("relation").map((entry) => relationObject(entry, statements, marking)),
    ...chapter.statements.flatMap((statement) => {
      const incident = `${chapter.capture}/${statement.incident}`;
      return incidents.has(incident) ? (opinionOnIncident(statement, incidentRef(incident), marking) ?? []) : [];
    }),
  ];
  return [...objects, reportOf(chapter, report, objects, marking, lost)];
}

function reportOf(
  { capture, article, text, engine, within }: Chapter,
  id: string,
  objects: readonly StixObject[],
  marking: string | null,
  lost: Lost,
): StixObject {
  const { title, publisher, published, address, language } = article;
  const time = timeOf(published?.edtf ?? null);
  const url = webAddress(address);
  if (time === UNDATED) lost.add("unknown day of publication", "STIX wants a time: 1970-01-01 stands for it.");
  const refs = [...objects.map((object) => object.id), ...(publisher ? [outletRef(publisher.name)] : [])];
  const values = {
    ...{ created_by_ref: PROGRAM, name: title?.text || "Untitled", published: time, lang: langOf(language) },
    object_refs: refs.length > 0 ? refs : [PROGRAM],
    external_references: [
      {
        source_name: publisher?.name ?? "unknown publisher",
        ...(url !== null && { url, hashes: { "SHA-256": capture } }),
        external_id: `sha256:${capture}`,
      },
    ],
    extensions: extended({
      ...{ capture, text_sha256: sha256(text), engine: engine.version, published: published?.edtf ?? null },
      ...{ publisher: publisher?.name ?? null, byline: writersOf(article), address },
      entries_json: IN_REPORTS.flatMap((type) => within(type)).map(canonical),
    }),
  };
  return { ...objectOf("report", capture, time, values, marking), id };
}
