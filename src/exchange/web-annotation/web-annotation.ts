import type { Write } from "../format.ts";
import { tellOthers } from "../lost.ts";
import type { Material } from "../material/material.ts";
import { codePoints } from "../text/code-points.ts";
import { jsonList } from "../text/json-list.ts";
import { decisionsToSend, KNOWLEDGE, packed, SEAL } from "../transfer/parcel.ts";
import { annotationOf, captureUrn } from "./annotation.ts";

/** W3C's terms, and where ours are from. */
const CONTEXT = ["http://www.w3.org/ns/anno.jsonld", { onrecord: "urn:onrecord:terms:" }];

/** What an annotation can say in these terms. */
const CARRIED = new Set(["statement", "article", "capture", "decision"]);

/** Statements as W3C Web Annotations, on one page: quotes with their context, positions in code points. */
export const writeWebAnnotation: Write = async function* (material, { captures = false }, lost) {
  yield* jsonList({ "@context": CONTEXT, id: "urn:onrecord:annotations", type: "AnnotationPage" }, "items", items(material, captures));
  if (captures) for await (const _ of material.archive.seals()) lost.add(...SEAL);
  await tellOthers(material, CARRIED, "Web Annotation has no place for it.", lost);
};

async function* items(material: Material, captures: boolean): AsyncIterable<object> {
  for await (const chapter of material.articles()) {
    const convert = codePoints(chapter.text);
    for (const statement of chapter.statements) yield annotationOf(statement, chapter, convert);
  }
  if (!captures) {
    for await (const entry of material.entries()) if (entry.type === "decision") yield decided(entry);
    return;
  }
  for await (const entry of material.entries()) if (entry.type === "capture") yield await captured(material, entry.id);
  for (const decision of await decisionsToSend(material)) yield decided(decision);
  const { rows } = await material.archive.knowledge();
  if (rows.length > 0)
    yield { id: `urn:onrecord:${KNOWLEDGE}`, type: "Annotation", target: "urn:onrecord:knowledge", "onrecord:knowledge": rows };
}

/** A decision as an annotation on the statement's. */
function decided({ type: _, ...decision }: { readonly id: string } & Readonly<Record<string, unknown>>): object {
  const { id, kind, note, statement } = decision;
  return {
    id: `urn:onrecord:${id}`,
    type: "Annotation",
    motivation: "moderating",
    body: [{ type: "TextualBody", purpose: "assessing", value: note ? `${kind}: ${note}` : String(kind) }],
    target: `urn:onrecord:${statement ?? decision.undoes ?? "record"}`,
    "onrecord:decision": decision,
  };
}

/** A capture as an annotation that links its address to its bytes. */
async function captured(material: Material, capture: string): Promise<object> {
  const stored = (await material.archive.capture(capture))!;
  const { bytes, mediaType, sightings } = packed(stored);
  return {
    id: captureUrn(capture),
    type: "Annotation",
    motivation: "linking",
    body: { id: `data:${mediaType};base64,${bytes}`, format: mediaType },
    target: captureUrn(capture),
    "onrecord:capture": { mediaType, sightings },
  };
}
