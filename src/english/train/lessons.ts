import type { Linear } from "../model/linear.ts";
import { tag, tagDesk } from "../model/tagger.ts";
import { type Lexicon, readWord } from "../model/words.ts";
import { averaged, type Perceptron } from "./perceptron.ts";
import { draw, type Random } from "./random.ts";
import { recased } from "./recase.ts";
import type { Settings } from "./settings.ts";
import type { Lesson } from "./train-parser.ts";
import { trainTagger } from "./train-tagger.ts";
import type { Gold } from "./treebank.ts";

/** What the taggers of the folds share. */
export interface Tagging {
  readonly names: readonly string[];
  readonly lexicon: Lexicon;
}

/** Lessons for the parser: every sentence, and some once more in other letters, with the tags of a tagger that never saw it. */
export function jackknifed(
  sentences: readonly (readonly Gold[])[],
  { names, lexicon }: Tagging,
  { jackknife, parser }: Settings,
  next: Random,
  tell: (line: string) => void,
): Lesson[] {
  const { folds, least } = jackknife;
  const lessons: Lesson[] = [];
  const desk = tagDesk(names.length);
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, at) => at % folds !== fold);
    const tagger = asStored(trainTagger(others, names, lexicon, jackknife, next), least);
    const learn = (gold: readonly Gold[]) => {
      const words = gold.map(({ form }) => readWord(form, lexicon));
      lessons.push({ gold, words, tags: tag(tagger, words, desk) });
    };
    for (const [at, sentence] of sentences.entries()) {
      if (at % folds !== fold) continue;
      learn(sentence);
      if (draw(next, parser.recased)) learn(recased(sentence, next));
    }
    tell(`tags for fold ${fold + 1} of ${folds}`);
  }
  return lessons;
}

/** A model as it is once its weights have been stored and read again. */
const asStored = (model: Perceptron, least: number): Linear => ({
  classes: model.classes,
  bits: model.bits,
  weights: Int16Array.from(averaged(model, least), (code) => code * Math.abs(code)),
});
