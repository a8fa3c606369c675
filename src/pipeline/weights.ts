import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { loadModel, loadNames, loadSentences, type ParseOptions } from "../english/index.ts";

/** How many hex digits of a file's SHA-256 tell weights apart. */
const DIGITS = 12;

const files = {
  english: bytesOf("english/weights.bin"),
  names: bytesOf("names/names.bin"),
  sentences: bytesOf("sentences/sentences.bin"),
};

function bytesOf(path: string): Buffer {
  return readFileSync(new URL(`../../models/${path}`, import.meta.url));
}

/** Which weights the package holds: for each model the first digits of its file's SHA-256. */
export const MODELS: Readonly<Record<keyof typeof files, string>> = Object.freeze({
  english: digest(files.english),
  names: digest(files.names),
  sentences: digest(files.sentences),
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
