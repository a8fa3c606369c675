import type { Confusion } from "./alpha.ts";
import type { Attribution, Predicted } from "./attribution.ts";
import { confusionOf } from "./labels.ts";
import { type Marked, mark, type ScoredText } from "./marked.ts";
import { lenient, type Matches, nearness, strict } from "./matching.ts";
import { pairUp } from "./pairing.ts";

/** A gold and a predicted attribution held to be the same. */
export interface Pair {
  readonly gold: Marked;
  readonly predicted: Marked;
}

/** What one document adds to the figures. Attributions without content say nothing that could be matched: only their tokens count. */
export interface DocumentScore {
  readonly tokens: number;
  readonly confusion: Confusion;
  /** The same of words alone: the contract leaves marks at the ends of a content out that some corpora count. */
  readonly wordConfusion: Confusion;
  readonly gold: readonly Marked[];
  readonly predicted: readonly Marked[];
  readonly sure: readonly Marked[];
  readonly lenient: readonly Pair[];
  readonly strict: readonly Pair[];
  /** Strict pairs of the sure ones alone. */
  readonly sureStrict: readonly Pair[];
}

/** Scores what was predicted for one text. */
export function scoreDocument(text: ScoredText, gold: readonly Attribution[], predicted: readonly Predicted[]): DocumentScore {
  const allGold = gold.map((one) => mark(text, one));
  const allPredicted = predicted.map((one) => ({ ...mark(text, one), sure: one.sure }));
  const golden = allGold.filter(hasContent);
  const own = allPredicted.filter(hasContent);
  const sure = own.filter((one) => one.sure);
  return {
    tokens: text.tokens.length,
    confusion: confusionOf(text.tokens, allGold, allPredicted),
    wordConfusion: confusionOf(text.tokens, allGold, allPredicted, true),
    gold: golden,
    predicted: own,
    sure,
    lenient: pairs(golden, own, lenient),
    strict: pairs(golden, own, strict),
    sureStrict: pairs(golden, sure, strict),
  };
}

function hasContent({ tokens }: Marked): boolean {
  return tokens.content.length > 0;
}

function pairs(gold: readonly Marked[], predicted: readonly Marked[], matches: Matches): Pair[] {
  const edges = gold.flatMap((one, row) =>
    predicted.flatMap((other, column) => (matches(one, other) ? [{ row, column, weight: nearness(one, other) }] : [])),
  );
  return pairUp(edges).map(({ row, column }) => ({ gold: gold[row]!, predicted: predicted[column]! }));
}
