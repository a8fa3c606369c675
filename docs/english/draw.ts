import type { Doc, Sentence } from "../../src/english/index.ts";
import { type Arc, levels } from "./arcs.ts";

const SVG = "http://www.w3.org/2000/svg";
const GAP = 18;
const STEP = 26;
const ROW = 20;
const ROOM = 14;
const WORD = "16px 'Source Serif 4', Georgia, serif";
const SMALL = "12px Inter, system-ui, sans-serif";

/** A sentence drawn: words in a row with their tags and lemmas, arcs above them, and the same as a table for who cannot see it. */
export function drawSentence(doc: Doc, sentence: Sentence): HTMLElement {
  const article = document.createElement("article");
  const scroll = document.createElement("div");
  scroll.className = "scroll";
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", doc.text.slice(...sentence.span));
  scroll.append(picture(doc, sentence));
  article.append(scroll, details(doc, sentence));
  return article;
}

function picture(doc: Doc, { first, last }: Sentence): SVGSVGElement {
  const tokens = doc.tokens.slice(first, last);
  const words = tokens.map(({ start, end }) => doc.text.slice(start, end));
  const widths = tokens.map(({ upos, lemma, relation }, at) =>
    Math.max(widthOf(words[at]!, WORD), ...[upos, lemma, relation].map((label) => widthOf(label ?? "", SMALL))),
  );
  const middles: number[] = [];
  let x = GAP;
  for (const width of widths) {
    middles.push(x + width / 2);
    x += width + GAP;
  }
  const arcs = tokens.flatMap(({ head, relation }, to): Arc[] =>
    head === null || head < first ? [] : [{ from: head - first, to, relation: relation ?? "" }],
  );
  const level = levels(arcs);
  const base = Math.max(1, ...level) * STEP + ROOM + ROW;
  const svg = node("svg", {
    width: x,
    height: base + 3.5 * ROW,
    viewBox: `0 0 ${x} ${base + 3.5 * ROW}`,
    "aria-hidden": "true",
  }) as SVGSVGElement;
  for (const [index, arc] of arcs.entries()) svg.append(...drawArc(arc, level[index]!, middles, base));
  const root = tokens.findIndex(({ head }) => head === -1);
  if (root >= 0) svg.append(label("root", middles[root]!, base - 8, "relation root"));
  for (const [at, { upos, lemma }] of tokens.entries()) {
    const named = doc.names.some(({ span }) => span[0] <= tokens[at]!.start && tokens[at]!.end <= span[1]);
    const quoted = doc.quotations.some(({ outer }) => outer[0] <= tokens[at]!.start && tokens[at]!.end <= outer[1]);
    svg.append(label(words[at]!, middles[at]!, base + ROW, `word${named ? " named" : ""}${quoted ? " quoted" : ""}`));
    svg.append(label(upos ?? "", middles[at]!, base + 2 * ROW, "tag"), label(lemma ?? "", middles[at]!, base + 3 * ROW, "lemma"));
  }
  return svg;
}

/** An arc that ends in an arrow above the word that hangs on the other, with its relation on top. */
function drawArc({ from, to, relation }: Arc, level: number, middles: readonly number[], base: number): SVGElement[] {
  const side = Math.sign(to - from);
  const start = middles[from]! + 5 * side;
  const end = middles[to]! - 3 * side;
  const top = base - level * STEP;
  const bend = Math.min(12, Math.abs(end - start) / 2);
  const path = `M${start},${base} L${start},${top + bend} Q${start},${top} ${start + bend * side},${top} L${end - bend * side},${top} Q${end},${top} ${end},${top + bend} L${end},${base - 4}`;
  return [
    node("path", { d: path, class: "arc" }),
    node("path", { d: `M${end - 3},${base - 6} L${end},${base} L${end + 3},${base - 6} Z`, class: "arrow" }),
    label(relation, (start + end) / 2, top - 3, "relation"),
  ];
}

function label(text: string, x: number, y: number, kind: string): SVGElement {
  const drawn = node("text", { x, y, class: kind });
  drawn.textContent = text;
  return drawn;
}

function node(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

const canvas = document.createElement("canvas").getContext("2d")!;

function widthOf(text: string, font: string): number {
  canvas.font = font;
  return canvas.measureText(text).width;
}

/** The same as a table, folded. */
function details({ text, tokens, names }: Doc, { first, last }: Sentence): HTMLDetailsElement {
  const folded = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = "As a table";
  const table = document.createElement("table");
  const row = (cells: readonly string[], kind: "th" | "td") => {
    const made = table.insertRow();
    for (const content of cells) {
      const cell = document.createElement(kind);
      cell.textContent = content;
      made.append(cell);
    }
  };
  row(["#", "word", "lemma", "UPOS", "XPOS", "head", "relation", "name"], "th");
  for (const [at, token] of tokens.slice(first, last).entries()) {
    const name = names.find(({ span }) => span[0] <= token.start && token.end <= span[1]);
    const head = token.head === null ? "" : token.head < first ? "0" : String(token.head - first + 1);
    const cells = [text.slice(token.start, token.end), token.lemma, token.upos, token.xpos, head, token.relation, name?.class];
    row([String(at + 1), ...cells.map((cell) => cell ?? "")], "td");
  }
  folded.append(summary, table);
  return folded;
}
