import type { Span } from "../../doc.ts";
import type { SentenceModel } from "../../sentences/learned/load.ts";
import type { GoldText } from "./gold-text.ts";
import { cut, lessonOf } from "./lesson.ts";

/** F1 x 100 of tokens and of sentences, each right where both its ends are. */
export interface Measured {
  readonly tokens: number;
  readonly sentences: number;
}

/** How well texts are cut, by the rules alone where there is no model. */
export function measure(texts: readonly GoldText[], model?: SentenceModel): Measured {
  const tally = { tokens: { right: 0, both: 0 }, sentences: { right: 0, both: 0 } };
  const count = (what: keyof typeof tally, found: readonly Span[], gold: readonly Span[]) => {
    const wanted = new Set(gold.map(String));
    tally[what].right += found.filter((span) => wanted.has(String(span))).length;
    tally[what].both += found.length + gold.length;
  };
  for (const gold of texts) {
    const lesson = lessonOf(gold);
    count(
      "tokens",
      lesson.tokens.map(({ start, end }) => [start, end]),
      gold.tokens,
    );
    count(
      "sentences",
      cut(lesson, { model }).map(({ span }) => span),
      gold.sentences,
    );
  }
  const f1 = ({ right, both }: { right: number; both: number }) => (200 * right) / both;
  return { tokens: f1(tally.tokens), sentences: f1(tally.sentences) };
}
