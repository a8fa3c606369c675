import type { MarkedSpan, Sentence, Span, Token } from "../doc.ts";
import { learnedEnds, type Teacher } from "./learned/decide.ts";
import type { SentenceModel } from "./learned/load.ts";
import { look } from "./learned/sight.ts";
import { ruledEnds } from "./rules.ts";
import { boundsOf, sceneOf } from "./scene.ts";

/** How ends of sentences are told: by rules alone, or with learnt weights too. */
export interface SentenceOptions {
  readonly model?: SentenceModel | undefined;
  /** Told of every place that the weights decide on; used for learning. */
  readonly teacher?: Teacher;
}

/**
 * The sentences of the paragraphs. `ranges` holds the tokens of each paragraph as [first, last). A sentence never crosses a paragraph;
 * inside quotations sentences are cut as anywhere, but a sentence that goes on after a closing mark is one.
 */
export function findSentences(
  text: string,
  tokens: readonly Token[],
  ranges: readonly Span[],
  quotations: readonly MarkedSpan[],
  { model, teacher }: SentenceOptions = {},
): Sentence[] {
  const bounds = boundsOf(quotations);
  const sight = model && look(text, tokens, quotations);
  const sentences: Sentence[] = [];
  for (const range of ranges) {
    const [first] = range;
    const scene = sceneOf(text, tokens, range, bounds);
    let from = 0;
    for (const to of sight ? learnedEnds(scene, sight, model.linear, teacher) : ruledEnds(scene)) {
      sentences.push({ first: first + from, last: first + to, span: [tokens[first + from]!.start, tokens[first + to - 1]!.end] });
      from = to;
    }
  }
  return sentences;
}
