import { createHash } from "node:crypto";
import type { PartyEntry } from "../../archive/archive.ts";
import { canonical } from "../../record/canonical.ts";
import type { Write, WriteOptions } from "../format.ts";
import type { Lost } from "../lost.ts";
import type { Chapter, Material } from "../material/material.ts";
import { idSet } from "../text/id-set.ts";
import { uuidOf } from "../text/uuid.ts";
import { decisionsToSend, SEAL } from "../transfer/parcel.ts";
import { articleObjects, IN_REPORTS } from "./article.ts";
import { ownObjects } from "./extension.ts";
import { groupingOf } from "./grouping.ts";
import { reportRef, type StixObject } from "./object.ts";
import { outletObject, partyObject } from "./parties.ts";
import { artifactOf, decisionNote, knowledgeNote } from "./sources.ts";
import { markingOf } from "./tlp.ts";

/** The entries that stand in the objects of their article, and decisions, which come behind the captures where these are asked for. */
const ELSEWHERE = new Set(["article", "decision", "incident", "relation", "statement", ...IN_REPORTS]);

/** A STIX 2.1 bundle. Its id is made of all its objects and stands behind them, so that nothing has to be held. */
export const writeStix: Write = async function* (material, options, lost) {
  const hash = createHash("sha256");
  yield '{"type":"bundle","objects":[';
  let between = "\n";
  for await (const object of objects(material, options, lost)) {
    const text = canonical(object);
    hash.update(text);
    yield `${between}${text}`;
    between = ",\n";
  }
  yield `\n],"id":"bundle--${uuidOf(hash.digest("hex"))}"}\n`;
};

async function* objects(material: Material, { tlp, captures = false }: WriteOptions, lost: Lost): AsyncIterable<StixObject> {
  const marking = tlp === undefined ? null : markingOf(tlp);
  const mark = marking?.id ?? null;
  yield* ownObjects();
  if (marking) yield marking;
  const named = new Set<string>();
  const outlets = new Set<string>();
  const reports = new Set<string>();
  const there = idSet();
  for await (const chapter of material.articles()) {
    for (const party of partiesIn(chapter)) named.add(party);
    const outlet = chapter.article.publisher?.name;
    if (outlet !== undefined && !outlets.has(outlet)) yield outletObject(outlet, mark);
    if (outlet !== undefined) outlets.add(outlet);
    reports.add(reportRef(chapter.capture));
    for (const object of articleObjects(chapter, mark, lost)) {
      there.add(object.id);
      yield object;
    }
  }
  for await (const entry of material.entries()) {
    if (entry.type === "party") {
      yield partyObject(entry as unknown as PartyEntry, mark);
      named.delete(entry.id);
    } else if (entry.type === "decision" && !captures) yield decisionNote(entry, reports, mark);
    else if (entry.type === "capture" && captures) yield await artifactOf(material, entry.id, mark);
    else if (entry.type === "capture") lost.add("capture", "Only its hash and address stand in the Report; --captures has the bytes.");
    else if (!ELSEWHERE.has(entry.type)) {
      const grouping = groupingOf(entry, there.has, mark);
      if (grouping) yield grouping;
      else lost.add(entry.type, "STIX has no object for it; jsonl has it.");
    }
  }
  for (const id of [...named].sort()) yield partyObject((await material.archive.party(id))!, mark);
  if (!captures) return;
  for await (const _ of material.archive.seals()) lost.add(...SEAL);
  for (const decision of await decisionsToSend(material)) yield decisionNote(decision, reports, mark);
  const { rows } = await material.archive.knowledge();
  if (rows.length > 0) yield knowledgeNote(rows, mark);
}

/** The pages that the objects of an article refer to. */
function partiesIn(chapter: Chapter): string[] {
  const pages = new Map(chapter.parties.map(({ id, party }) => [id, party]));
  const local = chapter.within("incident").flatMap((entry) => [...(entry.actors as Local[]), ...(entry.victims as Local[])]);
  const speakers = chapter.statements.flatMap(({ by }) => by.map(({ party }) => party));
  return [...speakers, ...local.map(({ party }) => (party === null ? null : (pages.get(party) ?? null)))].filter((id) => id !== null);
}

type Local = { readonly party: string | null };
