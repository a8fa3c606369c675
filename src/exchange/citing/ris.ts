import type { Write } from "../format.ts";
import { type Lost, tellOthers } from "../lost.ts";
import { writable } from "../text/well-formed.ts";
import { CITED, CITES_ONLY, onOneLine, partsOf, type Reference, references } from "./reference.ts";

const END = "\r\n";

/** The articles as RIS, a tag a line. */
export const writeRis: Write = async function* (material, _options, lost) {
  for await (const reference of references(material)) yield recordOf(reference, lost);
  await tellOthers(material, CITED, CITES_ONLY, lost);
};

function recordOf({ key, capture, title, publisher, authors, published, address, language }: Reference, lost: Lost): string {
  const [year, month = "", day = ""] = partsOf(published) ?? [];
  const tags: readonly (readonly [string, string | null])[] = [
    ["TY", "NEWS"],
    ["ID", key],
    ["TI", title],
    ...authors.map((author) => ["AU", author] as const),
    ["T2", publisher],
    ["PY", year ?? null],
    ["DA", year === undefined ? published : `${year}/${month}/${day}/`],
    ["UR", address],
    ["LA", language],
    ["AN", `sha256:${capture}`],
    ["ER", ""],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${onOneLine(writable(value, lost))}${END}`]));
  return `${lines.join("")}${END}`;
}
