import type { Doc, NameClass, Sentence, Token } from "./doc.ts";
import { nameParties } from "./entities/entities.ts";
import { annotate } from "./model/annotate.ts";
import { isAdjective } from "./names/adjectives.ts";
import { findNames } from "./names/names.ts";
import { withMetonyms } from "./names/stands-for.ts";
import type { ParseOptions } from "./parse.ts";
import { findQuotations } from "./quotations/quotations.ts";
import { judgeQuotations } from "./quotations/roles/roles.ts";
import { findReferences } from "./references/references.ts";
import { findTimes } from "./times/times.ts";
import { bare } from "./tokens/tokens.ts";

/** What a class of names is called in the MISC column. */
const LABELS: Readonly<Record<NameClass, string>> = {
  person: "PER",
  organization: "ORG",
  state: "LOC",
  place: "LOC",
  group: "GROUP",
  "threat-group": "THREAT",
  document: "MISC",
  event: "MISC",
  other: "MISC",
};

/**
 * Prints a text as CoNLL-U: a column that is not known is `_`; MISC carries where the token stands (`TokenRange=start:end`, UTF-16
 * code units), `SpaceAfter=No`, and the name it is part of (`NER=B-PER`, `I-PER`, …).
 */
export function toConllu(doc: Doc): string {
  const labels = nerLabels(doc);
  const lines: string[] = [];
  for (const [index, sentence] of doc.sentences.entries()) {
    lines.push(`# sent_id = ${index + 1}`, `# text = ${oneLine(doc.text.slice(...sentence.span))}`);
    for (let at = sentence.first; at < sentence.last; at++) lines.push(row(doc, sentence, at, labels[at]!));
    lines.push("");
  }
  return lines.length > 0 ? `${lines.join("\n")}\n` : "";
}

function row(doc: Doc, sentence: Sentence, at: number, label: string): string {
  const { start, end, upos, xpos, lemma, head, relation } = doc.tokens[at]!;
  const next = doc.tokens[at + 1];
  const misc = [
    `TokenRange=${start}:${end}`,
    ...(next?.start === end ? ["SpaceAfter=No"] : []),
    ...(label === "O" ? [] : [`NER=${label}`]),
  ].sort();
  const above = head === null ? "_" : head === -1 ? 0 : head - sentence.first + 1;
  return [
    at - sentence.first + 1,
    oneLine(doc.text.slice(start, end)),
    lemma ?? "_",
    upos ?? "_",
    xpos ?? "_",
    "_",
    above,
    relation ?? "_",
    "_",
    misc.join("|"),
  ].join("\t");
}

/** Tabs and line ends would break a row. */
const oneLine = (text: string) => text.replace(/\s/g, " ");

function nerLabels({ text, tokens, names }: Doc): string[] {
  const labels = new Array<string>(tokens.length).fill("O");
  let at = 0;
  for (const name of names) {
    while (at < tokens.length && tokens[at]!.end <= name.span[0]) at++;
    const label = isAdjective(name, text.slice(...name.span)) ? LABELS.other : LABELS[name.class];
    for (let inside = at; inside < tokens.length && tokens[inside]!.start < name.span[1]; inside++) {
      labels[inside] = `${inside === at ? "B" : "I"}-${label}`;
    }
  }
  return labels;
}

/** A line of CoNLL-U that is none. */
export interface ConlluFault {
  /** Counted from one. */
  readonly line: number;
  /** The line's first characters. */
  readonly text: string;
}

/** The first line that is neither empty, nor a comment, nor begins with a number and a tab as rows do; null where there is none. */
export function conlluFault(input: string): ConlluFault | null {
  for (const [index, line] of input.split(/\r\n|\r|\n/).entries())
    if (line.trim() !== "" && !/^(?:#|\d+(?:[-.]\d+)?\t[^\t])/.test(line)) return { line: index + 1, text: line.slice(0, 60) };
  return null;
}

const WORD_LINE = /^[1-9]\d*\t/;
const RANGE_LINE = /^(\d+)-(\d+)\t([^\t]*)/;

/**
 * Reads CoNLL-U: its sentences and its tokens' forms are taken as they are, every other column is predicted anew, those of tags, lemmas and trees
 * only with a model. The text is put together
 * from the forms, with a space after each that has no `SpaceAfter=No`; sentences of a new paragraph or document stand on a line of their own.
 * Comments, the numbers of sentences, ranges of fused words and empty words are not kept. Lines that are no rows are passed over: `conlluFault` finds them.
 */
export function fromConllu(input: string, { model, names }: Pick<ParseOptions, "model" | "names"> = {}): Doc {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: [number, number][] = [];
  let text = "";
  let first = 0;
  let pending = "";
  let glued = 0;
  let after = " ";
  let fresh = true;
  const endSentence = () => {
    if (tokens.length === first) return;
    const span = [tokens[first]!.start, tokens.at(-1)!.end] as const;
    sentences.push({ first, last: tokens.length, span });
    if (fresh || paragraphs.length === 0) paragraphs.push([...span]);
    else paragraphs[paragraphs.length - 1]![1] = span[1];
    fresh = false;
    first = tokens.length;
  };
  for (const line of input.split(/\r\n|\r|\n/)) {
    if (line.trim() === "") endSentence();
    else if (/^#\s*new(?:par|doc)\b/.test(line)) {
      endSentence();
      fresh = true;
      pending = text === "" ? "" : "\n\n";
    }
    const range = RANGE_LINE.exec(line);
    if (range) {
      // The parts of a fused word stand without space between them.
      glued = Number(range[2]);
      after = spaceAfter(line);
    }
    if (!WORD_LINE.test(line)) continue;
    const columns = line.split("\t");
    const form = columns[1] ?? "_";
    text += pending;
    tokens.push(bare(text.length, text.length + form.length));
    text += form;
    const id = Number(columns[0]);
    pending = id < glued ? "" : id === glued ? after : spaceAfter(line);
    if (id >= glued) glued = 0;
  }
  endSentence();
  const found = withMetonyms({ text, tokens }, findNames({ text, tokens, sentences }, names));
  const annotated = model ? annotate({ text, tokens, sentences }, model) : tokens;
  const quotations = judgeQuotations({ text, tokens: annotated, sentences }, findQuotations(text, paragraphs));
  const times = findTimes({ text, tokens, sentences }, found);
  const read = { text, tokens: annotated, sentences, quotations, ...nameParties(text, found) };
  return { ...read, references: findReferences(read), times };
}

const spaceAfter = (line: string) => (/(?:\t|\|)SpaceAfter=No(?:\||\s|$)/.test(line) ? "" : " ");
