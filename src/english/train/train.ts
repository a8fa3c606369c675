import type { Linear } from "../model/linear.ts";
import { type Header, LAYOUT, MAGIC } from "../model/model.ts";
import { tag, tagDesk } from "../model/tagger.ts";
import { packCodes } from "../model/weights.ts";
import { type Lexicon, readWord } from "../model/words.ts";
import { learnLemmas } from "./learn-lemmas.ts";
import { learnLexicon, tagSets } from "./learn-lexicon.ts";
import { averaged, type Perceptron } from "./perceptron.ts";
import { draw, type Random, random } from "./random.ts";
import { recased } from "./recase.ts";
import { SETTINGS } from "./settings.ts";
import { type Lesson, relationNames, trainParser } from "./train-parser.ts";
import { tagNames, trainTagger } from "./train-tagger.ts";
import type { Gold } from "./treebank.ts";

type Sentences = readonly (readonly Gold[])[];

/** Learns everything that the engine learns from treebanks, and gives the file of weights. Same sentences and seed, same bytes. `tell` hears how far it is. */
export function train(sentences: Sentences, version: string, tell: (line: string) => void): Uint8Array {
  const next = random(SETTINGS.seed);
  const words = learnLexicon(sentences);
  const sets = tagSets(words);
  const lexicon: Lexicon = new Map([...words].map(([word, tags]) => [word, sets.indexOf(tags) + 1]));
  const tags = tagNames(sentences);
  const lemmas = learnLemmas(sentences, tags);
  tell("lexicon and lemmas learnt");
  const lessons = jackknifed(sentences, tags, lexicon, next, tell);
  const relations = relationNames(sentences);
  const upos = tags.map((name) => name.split("|")[0]!);
  const trees = trainParser(lessons, relations, upos, SETTINGS.parser, next, tell);
  const tagger = trainTagger(sentences, tags, lexicon, SETTINGS.tagger, next);
  tell("tagger learnt");
  return file(
    {
      version,
      lexicon: sets.map((set) => [...words].filter(([, tags]) => tags === set).map(([word]) => word)),
      tags,
      lemmas: tags.map((name) => lemmas.get(name)!.flat()),
      relations,
      bits: { tagger: tagger.bits, moves: trees.moves.bits, relations: trees.relations.bits },
    },
    [
      averaged(tagger, SETTINGS.tagger.least),
      averaged(trees.moves, SETTINGS.parser.least),
      averaged(trees.relations, SETTINGS.parser.least),
    ],
  );
}

/** Lessons for the parser: every sentence, and some once more in other letters, with the tags of a tagger that never saw it. */
function jackknifed(
  sentences: Sentences,
  names: readonly string[],
  lexicon: Lexicon,
  next: Random,
  tell: (line: string) => void,
): Lesson[] {
  const { folds, least, ...settings } = SETTINGS.jackknife;
  const lessons: Lesson[] = [];
  const desk = tagDesk(names.length);
  for (let fold = 0; fold < folds; fold++) {
    const tagger = linearOf(
      trainTagger(
        sentences.filter((_, at) => at % folds !== fold),
        names,
        lexicon,
        settings,
        next,
      ),
      least,
    );
    const learn = (gold: readonly Gold[]) => {
      const words = gold.map(({ form }) => readWord(form, lexicon));
      lessons.push({ gold, words, tags: tag(tagger, words, desk) });
    };
    for (const [at, sentence] of sentences.entries()) {
      if (at % folds !== fold) continue;
      learn(sentence);
      if (draw(next, SETTINGS.parser.recased)) learn(recased(sentence, next));
    }
    tell(`tags for fold ${fold + 1} of ${folds}`);
  }
  return lessons;
}

/** A model as it will be once its weights have been stored and read again. */
const linearOf = (model: Perceptron, least: number): Linear => ({
  classes: model.classes,
  bits: model.bits,
  weights: Int16Array.from(averaged(model, least), (code) => code * Math.abs(code)),
});

function file(header: Header, tables: readonly Int8Array[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = new Uint8Array(12);
  const view = new DataView(start.buffer);
  for (const [at, number] of [MAGIC, LAYOUT, text.length].entries()) view.setUint32(at * 4, number, true);
  const parts = [start, text, ...tables.map(packCodes)];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
