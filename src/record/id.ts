import { hash } from "node:crypto";
import { type Span, slice } from "./span.ts";

/** SHA-256 in lower-case hexadecimal. Strings are hashed as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}

/** How many hexadecimal digits of a hash an id shows: 80 bits, so that a million entries do not collide. */
const DIGITS = 20;

/** The id of an entry that is addressed by what it stands on: a letter for its type, and a hash of its parts in their order. */
export function idOf(letter: "s" | "p" | "c" | "i" | "e", parts: readonly string[]): string {
  return `${letter}${sha256(JSON.stringify(parts)).slice(0, DIGITS)}`;
}

/**
 * The ids of an article's statements. A statement is addressed by its capture and its exact words, and where the same words
 * stand several times by which of them it is: so it keeps its id when offsets move and when other statements come or go.
 */
export function statementIds(
  capture: string,
  text: string,
  statements: readonly { source: readonly Span[]; cue: readonly Span[]; content: readonly Span[] }[],
): string[] {
  const met = new Map<string, number>();
  return statements.map(({ source, cue, content }) => {
    const words = [source, cue, content].map((spans) => spans.map((span) => slice(text, span)).join(" … "));
    const key = JSON.stringify(words);
    const ordinal = (met.get(key) ?? 0) + 1;
    met.set(key, ordinal);
    return idOf("s", [capture, ...words, String(ordinal)]);
  });
}
