import { abbreviation } from "../../tokens/abbreviations.ts";
import { beginsSentence } from "../../tokens/starters.ts";
import { isAskedOrCalled, isNameWithMark } from "../rules.ts";
import type { Scene } from "../scene.ts";
import { SPEECH_VERBS } from "../verbs.ts";
import { isEnder, KIND } from "./kinds.ts";
import type { Sight } from "./sight.ts";

/** Titles that also end names and streets. */
const TRAILING_TITLE = /^(?:St|Jr|Sr|Dr|Ft|Mt)\.$/;

/** Words that lead on to another one. */
const LEADING = new Set(
  "the a an of our their my your its and or nor than from with into between by at against among because if whether although while which who whose".split(
    " ",
  ),
);

/** Shortened words that never end a sentence. */
const LEADING_SHORT = /^(?:e\.g|i\.e|vs|cf|viz|approx|Nos?|Vol|Figs?|pp|Attn|incl)\.$/;

/** Whether no sentence can end after the paragraph's token `at`, whatever the weights say. `from` is where the sentence began. Each line is a rule. */
export function cannotEnd(scene: Scene, { kind, gap }: Sight, at: number, from: number, beforeBracket: number): boolean {
  const { words, first } = scene;
  const own = kind[first + at]!;
  const next = kind[first + at + 1]!;
  if (next === KIND.comma || next === KIND.semicolon || next === KIND.ending) return true;
  if (own === KIND.openBracket || own === KIND.openQuote) return true;
  if (gap[first + at] === 0 && (next === KIND.closeBracket || next === KIND.closeQuote || next === KIND.stop)) return true;
  // "PM2.5", "site.example"
  if (gap[first + at] === 0 && own === KIND.stop && (next === KIND.number || next === KIND.lower)) return true;
  if (next === KIND.lower) {
    // Weights are asked only after marks; a small letter after a closing mark, an abbreviation or a name with a mark goes on.
    if (own <= KIND.letter || own === KIND.comma || own === KIND.short || own === KIND.closeQuote || own === KIND.ending) return true;
    if (own === KIND.closeBracket) return true;
    if (isNameWithMark(scene, at, at + 1, from)) return true;
  }
  // "officials say Varenia will not sign"
  if (own === KIND.lower) return LEADING.has(words[at]!) || SPEECH_VERBS.has(words[at]!);
  if (own === KIND.short && LEADING_SHORT.test(words[at]!)) return true;
  if (own === KIND.short) return abbreviation(words[at]!.slice(0, -1)) === "title" && !TRAILING_TITLE.test(words[at]!);
  if (own === KIND.closeQuote) return at > 0 && isAskedOrCalled(scene, at - 1, at + 1);
  // He said: "…"
  if (own === KIND.colon) return next === KIND.openQuote || SPEECH_VERBS.has((words[at - 1] ?? "").toLowerCase());
  // "they met the [old] Senate"
  if (words[at] === "]" && !isEnder(beforeBracket) && beforeBracket !== KIND.closeQuote && beforeBracket !== KIND.edge) return true;
  // A mark before the first word of a point
  return own === KIND.bullet && at === from && words[at]!.length === 1;
}

/**
 * Whether a sentence ends after the paragraph's token `at`, whatever the weights say: at a stop of its own before a word that opens sentences, outside of
 * brackets, and before the next one of a list of people with their addresses.
 */
export function mustEnd(scene: Scene, { kind, gap }: Sight, at: number, from: number, ruled: boolean, brackets: number): boolean {
  if (brackets > 0) return false;
  const { words, first } = scene;
  if (isNextAddress(words, at, from)) return true;
  return ruled && kind[first + at] === KIND.stop && gap[first + at] !== 0 && beginsSentence(words[at + 1]!);
}

/** "Ann Roe roe@post.example Norrow Otto Tal tal@post.example Ostrel": before the second name. */
function isNextAddress(words: readonly string[], at: number, from: number): boolean {
  if (!words[at + 3]?.includes("@") || words[at]!.includes("@")) return false;
  const named = [words[at + 1]!, words[at + 2]!].every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return named && words.slice(from, at).some((word) => /^\S+@\S+\.\S+$/.test(word));
}
