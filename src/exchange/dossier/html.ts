import type { Write } from "../format.ts";
import { type Lost, tellOthers } from "../lost.ts";
import { writable } from "../text/well-formed.ts";
import { IN_DOSSIER, type Item, NOT_IN_DOSSIER, type Section, sections } from "./section.ts";

/** One sheet of styles inside, so that the file stands alone, on paper too. Nothing in it runs and nothing is fetched. */
const STYLE = `
@page { size: A4; margin: 22mm 20mm; @bottom-right { content: counter(page); } }
body { font: 11pt/1.5 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
h1, h2, h3 { font-family: Helvetica, Arial, sans-serif; line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2.5rem; border-top: 1px solid #999; padding-top: .8rem; }
.about, .remarks, .hash { font: 9pt/1.45 Helvetica, Arial, sans-serif; color: #444; overflow-wrap: anywhere; }
.statement { break-inside: avoid; margin: 1.4rem 0; }
blockquote { margin: .4rem 0; padding-left: .9rem; border-left: 3px solid #bbb; white-space: pre-line; }
mark { background: #ffeeb0; color: inherit; }
.remarks { padding-left: 1.1rem; }
@media print { body { margin: 0; max-width: none; padding: 0; } mark { background: none; border-bottom: 1.5pt solid #000; } a { color: inherit; } }
`;

const HEAD = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dossier</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Dossier</h1>
`;

/** A dossier as one HTML file, ready for print: articles by day, under each what is said in it, the very words marked in their passage. */
export const writeHtml: Write = async function* (material, _options, lost) {
  yield HEAD;
  for await (const section of sections(material)) yield sectionHtml(section, lost);
  yield "</body>\n</html>\n";
  await tellOthers(material, IN_DOSSIER, NOT_IN_DOSSIER, lost);
};

function sectionHtml({ capture, title, about, address, language, statements, commitments, incidents }: Section, lost: Lost): string {
  const text = (words: string) => `<bdi>${escaped(words, lost)}</bdi>`;
  return `<section id="a${capture}">
<h2 lang="${escaped(language, lost)}">${text(title)}</h2>
<p class="about">${[...about.map(text), ...(address === null ? [] : [addressHtml(address, lost)])].join(" · ")}</p>
<p class="hash">sha256:${capture}</p>
${statements.map((item) => itemHtml(item, lost)).join("")}${listHtml("Commitments", commitments.map(text))}${incidents.map((values) => listHtml("Incident", values.map(text))).join("")}</section>
`;
}

function itemHtml({ id, speakers, act, date, passage, marks, chain, remarks }: Item, lost: Lost): string {
  const text = (words: string) => `<bdi>${escaped(words, lost)}</bdi>`;
  const lines = [...(chain.length > 0 ? [`On whose word: ${chain.map(text).join(" → ")}`] : []), ...remarks.map(text), id];
  return `<article class="statement" id="${id}">
<h3>${text(speakers)}: ${act}${date === null ? "" : `, ${escaped(date, lost)}`}</h3>
<blockquote dir="auto">${marked(passage, marks, lost)}</blockquote>
<ul class="remarks">${lines.map((line) => `<li>${line}</li>`).join("")}</ul>
</article>
`;
}

function listHtml(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `<h3>${title}</h3>\n<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>\n`;
}

function marked(passage: string, marks: Item["marks"], lost: Lost): string {
  let [html, at] = ["", 0];
  for (const [start, end] of marks) {
    if (start < at) continue;
    html += `${escaped(passage.slice(at, start), lost)}<mark>${escaped(passage.slice(start, end), lost)}</mark>`;
    at = end;
  }
  return html + escaped(passage.slice(at), lost);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(words: string, lost: Lost): string {
  return writable(words, lost).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/** Only addresses of the web are links: others could run something. */
function addressHtml(address: string, lost: Lost): string {
  const text = escaped(address, lost);
  return /^https?:\/\//i.test(address) ? `<a href="${text}" rel="noreferrer">${text}</a>` : text;
}
