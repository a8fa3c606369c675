import type { Write } from "../format.ts";
import { type Lost, tellOthers } from "../lost.ts";
import { writable } from "../text/well-formed.ts";
import { IN_DOSSIER, type Item, NOT_IN_DOSSIER, type Section, sections } from "./section.ts";

/** A dossier in CommonMark: articles by day, under each what is said in it, by whom, on whose word. */
export const writeMarkdown: Write = async function* (material, _options, lost) {
  yield "# Dossier\n";
  for await (const section of sections(material)) yield sectionText(section, lost);
  await tellOthers(material, IN_DOSSIER, NOT_IN_DOSSIER, lost);
};

function sectionText({ title, about, address, capture, statements, commitments, incidents }: Section, lost: Lost): string {
  const text = (words: string) => escaped(words, lost);
  const head = [`## ${text(title)}`, about.map(text).join(" · "), address === null ? "" : addressText(address), `\`sha256:${capture}\``];
  const more = [
    ...(commitments.length > 0 ? ["### Commitments", list(commitments.map(text))] : []),
    ...incidents.flatMap((values) => ["### Incident", list(values.map(text))]),
  ];
  return `\n${[...head, ...statements.map((item) => itemText(item, lost)), ...more].filter((part) => part !== "").join("\n\n")}\n`;
}

function itemText({ id, speakers, act, date, passage, content, chain, remarks }: Item, lost: Lost): string {
  const text = (words: string) => escaped(words, lost);
  return [
    `### ${text(speakers)}: ${act}${date === null ? "" : `, ${text(date)}`}`,
    ...(content === "" ? [] : [`> ${text(content)}`]),
    `In its place: ${text(passage)}`,
    list([...(chain.length > 0 ? [`On whose word: ${chain.map(text).join(" → ")}`] : []), ...remarks.map(text), `\`${id}\``]),
  ].join("\n\n");
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

/** Signs that steer Markdown, and the HTML and mentions in it. */
const STEERING = /[\\`*_[\]<>&~|$^@]/g;
/** What steers it at the start of a line. */
const STARTING = /^([#+\-=]|\d+(?=[.)]))/;
/** Marks of writing direction and letters written from right to left, which would carry on past the words. */
const DIRECTED = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Script=Hebrew}|\p{Script=Arabic}/u;

/** Words of a page as Markdown that shows them as they are, on one line; the direction of writing ends where they end. */
function escaped(words: string, lost: Lost): string {
  const line = writable(words, lost).replaceAll(/\s+/g, " ").trim();
  const safe = line.replaceAll(STEERING, (sign) => `\\${sign}`).replace(STARTING, startEscaped);
  return DIRECTED.test(safe) ? `\u2068${safe}\u2069` : safe;
}

function startEscaped(start: string): string {
  return /\d/.test(start) ? `${start}\\` : `\\${start}`;
}

function addressText(address: string): string {
  return /^https?:\/\/[^\s<>\\]*$/i.test(address) ? `<${address}>` : `\`${address.replaceAll(/[`\s]/g, encodeURIComponent)}\``;
}
