import { type Attribution, ROLES, type Role } from "./attribution.ts";
import { quotedSpans } from "./quoted.ts";
import { sourceHead } from "./source-head.ts";
import { type ScoredToken, tokensIn, tokensOf } from "./tokens.ts";

/** How a content is told: at least 90 % of its words between quotation marks, at most 10 %, or neither. */
export const KINDS = ["direct", "mixed", "indirect"] as const;
export type Kind = (typeof KINDS)[number];

const DIRECT_FROM = 0.9;
const INDIRECT_TO = 0.1;

/** A text as the scorer sees it. `quoted` holds the indexes of tokens between quotation marks. */
export interface ScoredText {
  readonly text: string;
  readonly tokens: readonly ScoredToken[];
  readonly quoted: ReadonlySet<number>;
}

/** An attribution in token indexes, ascending. */
export interface Marked {
  readonly tokens: Readonly<Record<Role, readonly number[]>>;
  /** The words among the tokens; all of the tokens where none is a word (a colon as cue). */
  readonly words: Readonly<Record<Role, readonly number[]>>;
  /** The token that the source is about; null without a source. */
  readonly head: number | null;
  readonly kind: Kind;
}

/** Splits a text for scoring. */
export function scoredText(text: string): ScoredText {
  const tokens = tokensOf(text);
  return { text, tokens, quoted: new Set(tokensIn(tokens, quotedSpans(text))) };
}

/** Puts an attribution on the tokens of its text. */
export function mark({ text, tokens, quoted }: ScoredText, attribution: Attribution): Marked {
  const all = byRole((role) => tokensIn(tokens, attribution[role]));
  const words = byRole((role) => {
    const own = all[role].filter((index) => tokens[index]!.word);
    return own.length > 0 ? own : all[role];
  });
  return { tokens: all, words, head: sourceHead(text, tokens, all.source), kind: kindOf(words.content, quoted) };
}

function byRole<T>(make: (role: Role) => T): Record<Role, T> {
  return Object.fromEntries(ROLES.map((role) => [role, make(role)])) as Record<Role, T>;
}

function kindOf(words: readonly number[], quoted: ReadonlySet<number>): Kind {
  const share = words.filter((index) => quoted.has(index)).length / Math.max(1, words.length);
  if (share >= DIRECT_FROM) return "direct";
  return share <= INDIRECT_TO ? "indirect" : "mixed";
}
