import type { Write } from "../format.ts";
import { type Lost, tellOthers } from "../lost.ts";
import { writable } from "../text/well-formed.ts";
import { CITED, CITES_ONLY, onOneLine, partsOf, type Reference, references } from "./reference.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What LaTeX would take for a command. */
const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "%": "\\%",
  "&": "\\&",
  "#": "\\#",
  $: "\\$",
  _: "\\_",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

/** The articles as BibTeX, in UTF-8, titles in braces so that their case stays. */
export const writeBibtex: Write = async function* (material, _options, lost) {
  for await (const reference of references(material)) yield entryOf(reference, lost);
  await tellOthers(material, CITED, CITES_ONLY, lost);
};

function entryOf({ key, capture, title, publisher, authors, published, address, language }: Reference, lost: Lost): string {
  const [year, month, day] = partsOf(published) ?? [];
  const text = (value: string) => `{${escaped(value, lost)}}`;
  const fields: readonly (readonly [string, string | null])[] = [
    ["title", title === null ? null : `{${text(title)}}`],
    ["author", authors.length === 0 ? null : `{${authors.map(text).join(" and ")}}`],
    ["journal", publisher === null ? null : text(publisher)],
    ["year", year === undefined ? null : `{${year}}`],
    ["month", month === undefined ? null : MONTHS[Number(month) - 1]!],
    ["day", day === undefined ? null : `{${Number(day)}}`],
    ["date", published !== null && year === undefined ? text(published) : null],
    ["url", address === null ? null : `{${addressOf(address)}}`],
    ["langid", text(language)],
    ["note", `{sha256:${capture}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@article{${key},\n${lines.join(",\n")}\n}\n\n`;
}

function escaped(value: string, lost: Lost): string {
  return onOneLine(writable(value, lost)).replaceAll(/[\\{}%&#$_^~]/g, (sign) => SPECIAL[sign]!);
}

/** An address as it stands in `\url`, but for what would end the field. */
function addressOf(address: string): string {
  return onOneLine(address).replaceAll(/[{}\\\s]/g, encodeURIComponent);
}
