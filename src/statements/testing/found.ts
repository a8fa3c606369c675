import { readFileSync } from "node:fs";
import { type Doc, loadModel, loadNames, loadSentences, parse } from "../../english/index.ts";
import type { Reading } from "../../reading/article-text.ts";
import type { Findings } from "../../record/contract.ts";
import type { Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";
import { findStatements, loadStatements } from "../index.ts";
import { type View, viewOf } from "../view.ts";
import { bodyOf } from "./body.ts";

const weights = (path: string) => readFileSync(new URL(`../../../models/${path}`, import.meta.url));
const TRAINED = {
  model: loadModel(weights("english/weights.bin")),
  names: loadNames(weights("names/names.bin")),
  sentences: loadSentences(weights("sentences/sentences.bin")),
};
/** The statements' weights of the package. */
export const LEARNT = loadStatements(weights("statements/statements.bin"));

/** A statement in words, as tests compare it. */
export interface InWords {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly speakers: readonly string[];
  readonly act: string;
  readonly sure: boolean;
  readonly statement: Statement;
}

/** Reads an invented passage, a paragraph a line, as the body of an article by the Meridian Post; `published` is its day. */
export function found(text: string, published: string | null = null): { findings: Findings; statements: InWords[] } {
  const reading = bodyOf(text, published);
  const findings = findStatements(reading, docOf(reading), LEARNT);
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end)).join(" … ");
  const statements = findings.statements.map((statement) => ({
    source: words(statement.source),
    cue: words(statement.cue),
    content: words(statement.content),
    speakers: statement.speakers.map((id) => findings.parties.find((party) => party.id === id)!.name),
    act: statement.act.main,
    sure: statement.sure,
    statement,
  }));
  return { findings, statements };
}

/** The same passage as the extractors look at it. */
export function laidOut(text: string): View {
  const reading = bodyOf(text);
  return viewOf(reading, docOf(reading));
}

function docOf({ text, article }: Reading): Doc {
  return parse(text, { blocks: article.blocks.map(({ span }) => span), ...TRAINED });
}
