import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { loadModel, loadNames, loadSentences, type ParseOptions } from "../english/index.ts";
import { loadStatements, type StatementModel } from "../statements/index.ts";

/** How many hex digits of a file's SHA-256 tell weights apart. */
const DIGITS = 12;

const files = {
  english: bytesOf("english/weights.bin"),
  names: bytesOf("names/names.bin"),
  sentences: bytesOf("sentences/sentences.bin"),
  statements: bytesOf("statements/statements.bin"),
};

function bytesOf(path: string): Buffer {
  return readFileSync(new URL(`../../models/${path}`, import.meta.url));
}

/** Which weights the package holds: for each model the first digits of its file's SHA-256. */
export const MODELS: Readonly<Record<keyof typeof files, string>> = Object.freeze({
  english: digest(files.english),
  names: digest(files.names),
  sentences: digest(files.sentences),
  statements: digest(files.statements),
});

function digest(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, DIGITS);
}

let loaded: Required<Pick<ParseOptions, "model" | "names" | "sentences">> | undefined;

/** All that the language engine has learnt, made ready when it is first asked for. That takes some tens of milliseconds. */
export function trained(): Required<Pick<ParseOptions, "model" | "names" | "sentences">> {
  loaded ??= { model: loadModel(files.english), names: loadNames(files.names), sentences: loadSentences(files.sentences) };
  return loaded;
}

let statements: StatementModel | undefined;

/** What was learnt of statements, made ready when it is first asked for. */
export function trainedStatements(): StatementModel {
  statements ??= loadStatements(files.statements);
  return statements;
}
