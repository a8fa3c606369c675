import type { Write } from "../format.ts";
import { type Lost, tellOthers } from "../lost.ts";
import type { Material } from "../material/material.ts";
import { jsonList } from "../text/json-list.ts";
import { eventOf } from "./event.ts";

const CARRIED = new Set(["article", "incident", "relation", "statement"]);

/** MISP events, one an article, in the form in which MISP takes several at once. */
export const writeMisp: Write = async function* (material, { tlp }, lost) {
  yield* jsonList({}, "response", events(material, tlp === undefined ? [] : [`tlp:${tlp}`], lost));
  await tellOthers(material, CARRIED, "MISP has no object for it; jsonl has it.", lost);
};

async function* events(material: Material, tags: readonly string[], lost: Lost): AsyncIterable<object> {
  for await (const chapter of material.articles()) yield { Event: eventOf(chapter, tags, lost) };
}
