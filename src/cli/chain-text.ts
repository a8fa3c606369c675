import type { ChainLink, StatementEntry } from "../archive/index.ts";
import { oneLine } from "./output.ts";

/** On whose word something rests, from the outlet to the speaker. */
export function chainText(chain: readonly ChainLink[]): string {
  if (chain.length === 0) return "nobody that is told";
  return chain.map(({ name, named }) => `${oneLine(name ?? "a source", 80)}${named ? "" : " (not named)"}`).join(" > ");
}

/** Who says what, in one line of at most some width of words. */
export function saidBy({ by, words }: StatementEntry, width: number): string {
  const speakers = by.map(({ name }) => oneLine(name, 60)).join(", ") || "nobody named";
  return `${speakers}: ${words.content === "" ? oneLine(words.cue, width) : `“${oneLine(words.content, width)}”`}`;
}
