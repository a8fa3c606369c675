import type { StatementEntry } from "../../archive/archive.ts";
import { daysOf } from "../../record/date.ts";
import type { Incident } from "../../record/incident.ts";
import type { Relation } from "../../record/statement.ts";
import type { Lost } from "../lost.ts";
import type { Chapter } from "../material/material.ts";
import { uuidOf } from "../text/uuid.ts";
import { webAddress } from "../text/web-address.ts";
import { writable } from "../text/well-formed.ts";
import { attributeOf, type Value } from "./attribute.ts";
import { hitAndBlamed, incidentObject } from "./incident.ts";
import { STATEMENT, statementValues } from "./statement.ts";

/** MISP's own template for a news page. */
const NEWS = {
  ...{ name: "news-media", "meta-category": "misc", template_uuid: "691463c5-5302-4847-9bec-4c56ccfec677", template_version: "3" },
  description: "News media are forms of mass media delivering news to the general public.",
} as const;

/** How sure a source and what it says are is for a person to grade: until then neither can be judged. */
const UNGRADED = ['admiralty-scale:source-reliability="f"', 'admiralty-scale:information-credibility="6"'];

/** The day of what has no known day: MISP wants one, and no clock enters an export. */
const UNDATED = "1970-01-01";

/** An article as a MISP event: the page, each statement in it, who is said to stand behind incidents and whom they hit. */
export function eventOf(chapter: Chapter, tags: readonly string[], lost: Lost): object {
  const { article, capture, statements } = chapter;
  const day = (article.published && daysOf(article.published.edtf))?.earliest ?? UNDATED;
  if (day === UNDATED) lost.add("unknown day of publication", `MISP wants a day: ${UNDATED} stands for it.`);
  const timestamp = String(Date.parse(`${day}T00:00:00Z`) / 1000);
  const incidents = chapter.within("incident");
  const attributes = incidents.flatMap((entry) => hitAndBlamed(entry as unknown as Incident, chapter));
  return {
    ...{
      uuid: uuidOf(`misp event ${capture}`),
      info: writable(article.title?.text ?? "Untitled", lost).toWellFormed(),
      date: day,
      timestamp,
    },
    ...{ analysis: "0", threat_level_id: "4", distribution: "0", published: false },
    Tag: [...tags, ...UNGRADED, ...galaxyTags(chapter)].map((name) => ({ name })),
    Attribute: distinct(attributes).map((value) => attributeOf(value, capture, timestamp, lost)),
    Object: [
      newsObject(chapter, timestamp, lost),
      ...incidents.map((entry) => incidentObject(entry, chapter, timestamp, statementUuid, lost)),
      ...statements.map((statement) => statementObject(statement, chapter, timestamp, lost)),
    ],
  };
}

function newsObject({ article, capture, statements }: Chapter, timestamp: string, lost: Lost): object {
  const { title, publisher } = article;
  const address = webAddress(article.address);
  const values: Value[] = [
    ...(publisher ? [{ relation: "source", type: "text", value: publisher.name } as const] : []),
    ...(title && title.text.trim() !== "" ? [{ relation: "title", type: "text", value: title.text } as const] : []),
    ...(address === null ? [] : [{ relation: "link", type: "link", value: address } as const]),
    { relation: "archive", type: "link", value: `urn:sha256:${capture}` },
  ];
  const uuid = newsUuid(capture);
  return {
    ...{ ...NEWS, uuid, timestamp, distribution: "5", comment: `${statements.length} statements` },
    Attribute: values.map((value) => attributeOf(value, uuid, timestamp, lost)),
  };
}

function statementObject(statement: StatementEntry, chapter: Chapter, timestamp: string, lost: Lost): object {
  const uuid = statementUuid(statement.id);
  const relations = chapter
    .within("relation")
    .map((entry) => entry as unknown as Relation)
    .filter(({ from }) => from === statement.id);
  const reference = (to: string, kind: string, why: string) => ({
    ...{
      uuid: uuidOf(`misp reference ${uuid} ${kind} ${to}`),
      object_uuid: uuid,
      referenced_uuid: to,
      relationship_type: kind,
      comment: why,
      timestamp,
    },
  });
  return {
    ...{ ...STATEMENT, uuid, timestamp, distribution: "5", comment: statement.id },
    Attribute: statementValues(statement, chapter).map((value) => attributeOf(value, uuid, timestamp, lost)),
    ObjectReference: [
      reference(newsUuid(statement.capture), "included-in", ""),
      ...relations.map(({ to, kind, why }) => reference(statementUuid(to), kind, why)),
    ],
  };
}

/** The threat groups that the article names, as MISP's galaxy calls its clusters. */
function galaxyTags({ parties }: Chapter): string[] {
  const groups = parties.filter(({ kind, named }) => kind === "threat-group" && named).map(({ name }) => name.replaceAll('"', "'"));
  return [...new Set(groups)].sort().map((name) => `misp-galaxy:threat-actor="${name}"`);
}

/** Two incidents of an article may lay the same to the same. */
function distinct(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function newsUuid(capture: string): string {
  return uuidOf(`misp news-media ${capture}`);
}

function statementUuid(statement: string): string {
  return uuidOf(`misp statement ${statement}`);
}
