import type { Write } from "../format.ts";
import { tellOthers } from "../lost.ts";
import type { Material } from "../material/material.ts";
import { jsonArray } from "../text/json-list.ts";
import { CITED, CITES_ONLY, partsOf, type Reference, references } from "./reference.ts";

/** The articles as CSL-JSON 1.0.2. Names stay whole (`literal`), since what is a family name is not guessed. */
export const writeCsl: Write = async function* (material, _options, lost) {
  yield* jsonArray(items(material));
  await tellOthers(material, CITED, CITES_ONLY, lost);
};

async function* items(material: Material): AsyncIterable<object> {
  for await (const reference of references(material)) yield itemOf(reference);
}

function itemOf({ key, capture, title, publisher, authors, published, address, language }: Reference): object {
  const parts = partsOf(published);
  return {
    ...{ id: key, type: "article-newspaper", language, note: `sha256:${capture}` },
    ...(title !== null && { title }),
    ...(publisher !== null && { "container-title": publisher }),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(published !== null && { issued: parts ? { "date-parts": [parts.map(Number)] } : { literal: published } }),
    ...(address !== null && { URL: address }),
  };
}
