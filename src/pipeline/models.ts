import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** How many hex digits of a file's SHA-256 tell weights apart. */
const DIGITS = 12;

/** The files of weights that the package holds, by the model's name. */
export const FILES = {
  english: bytesOf("english/weights.bin"),
  names: bytesOf("names/names.bin"),
  sentences: bytesOf("sentences/sentences.bin"),
  statements: bytesOf("statements/statements.bin"),
};

function bytesOf(path: string): Buffer {
  return readFileSync(new URL(`../../models/${path}`, import.meta.url));
}

/** Which weights the package holds: for each model the first digits of its file's SHA-256. */
export const MODELS: Readonly<Record<keyof typeof FILES, string>> = Object.freeze({
  english: digest(FILES.english),
  names: digest(FILES.names),
  sentences: digest(FILES.sentences),
  statements: digest(FILES.statements),
});

/** What a model is, what it was learnt from, and how good it is as measured: its card, in Markdown. */
export function cardOf(model: keyof typeof FILES): string {
  return readFileSync(new URL(`../../models/${model}/CARD.md`, import.meta.url), "utf8");
}

function digest(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, DIGITS);
}
