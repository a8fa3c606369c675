import { score } from "../model/linear.ts";
import { best, tagDesk, tagFeatures } from "../model/tagger.ts";
import { type Lexicon, readWord, styleOf, type Word } from "../model/words.ts";
import { type Perceptron, perceptron, update } from "./perceptron.ts";
import { draw, type Random, shuffled } from "./random.ts";
import { recased } from "./recase.ts";
import type { Gold } from "./treebank.ts";

/** How learning goes; the figures of the model card were reached with the values of `settings.ts`. */
export interface TaggerSettings {
  readonly bits: number;
  readonly epochs: number;
  /** The share of sentences that come a second time, written as headlines, in capitals or in small letters. */
  readonly recased: number;
  /** How far the right class must lead, in units of one update of one feature. */
  readonly margin: number;
}

/** A tag of both kinds, as one class. */
export const tagName = ({ upos, xpos }: Gold): string => `${upos}|${xpos}`;

/** Below every score. */
const LOWEST = -(2 ** 31);

/** Tags that are rarer than this are slips of annotators more often than not. */
const LEAST = 5;

/** The tags that are learnt, in a fixed order. */
export function tagNames(sentences: readonly (readonly Gold[])[]): string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(tagName(word), (counts.get(tagName(word)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= LEAST)
    .map(([name]) => name)
    .sort();
}

/** Learns to tag from left to right, seeing its own tags for the words before. */
export function trainTagger(
  sentences: readonly (readonly Gold[])[],
  names: readonly string[],
  lexicon: Lexicon,
  settings: TaggerSettings,
  next: Random,
): Perceptron {
  const classes = new Map(names.map((name, at) => [name, at]));
  const model = perceptron(names.length, settings.bits);
  const seen = new Map<string, Word>();
  const word = (form: string) => {
    const known = seen.get(form);
    if (known) return known;
    const made = readWord(form, lexicon);
    seen.set(form, made);
    return made;
  };
  const { features, scores } = tagDesk(names.length);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const sentence of shuffled(sentences, next)) {
      learn(sentence);
      if (draw(next, settings.recased)) learn(recased(sentence, next));
    }
  }
  return model;

  function learn(sentence: readonly Gold[]): void {
    const words = sentence.map(({ form }) => word(form));
    const style = styleOf(words);
    let [tag1, tag2, tag3] = [-1, -1, -1];
    for (const [at, gold] of sentence.entries()) {
      const count = tagFeatures(words, at, style, [tag1, tag2, tag3], features);
      score(model, features, count, scores);
      const told = best(scores, model.classes);
      const right = classes.get(tagName(gold));
      if (right !== undefined) {
        const lead = scores[right]!;
        scores[right] = LOWEST;
        const rival = best(scores, model.classes);
        if (scores[rival]! >= lead - settings.margin) update(model, features, count, right, rival);
      }
      model.clock++;
      [tag1, tag2, tag3] = [told, tag1, tag2];
    }
  }
}
