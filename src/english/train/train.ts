import type { Lexicon } from "../model/words.ts";
import { learnLemmas } from "./learn-lemmas.ts";
import { learnLexicon, tagSets } from "./learn-lexicon.ts";
import { jackknifed } from "./lessons.ts";
import { modelFile } from "./model-file.ts";
import { averaged } from "./perceptron.ts";
import { random } from "./random.ts";
import type { Settings } from "./settings.ts";
import { relationNames, trainParser } from "./train-parser.ts";
import { tagNames, trainTagger } from "./train-tagger.ts";
import type { Gold } from "./treebank.ts";

/** Learns everything that the engine learns from treebanks, and gives the file of weights. Same sentences and settings, same bytes. `tell` hears how far it is. */
export function train(
  sentences: readonly (readonly Gold[])[],
  settings: Settings,
  version: string,
  tell: (line: string) => void,
): Uint8Array {
  const next = random(settings.seed);
  const words = learnLexicon(sentences);
  const sets = tagSets(words);
  const lexicon: Lexicon = new Map([...words].map(([word, tags]) => [word, sets.indexOf(tags) + 1]));
  const names = tagNames(sentences);
  const lemmas = learnLemmas(sentences, names);
  const relations = relationNames(sentences);
  tell("lexicon and lemmas learnt");
  const lessons = jackknifed(sentences, { names, lexicon }, settings, next, tell);
  const upos = names.map((name) => name.split("|")[0]!);
  const trees = trainParser(lessons, relations, upos, settings.parser, next, tell);
  const tagger = trainTagger(sentences, names, lexicon, settings.tagger, next);
  tell("tagger learnt");
  const { least } = settings.parser;
  return modelFile(
    {
      version,
      lexicon: sets.map((set) => [...words].filter(([, tags]) => tags === set).map(([word]) => word)),
      tags: names,
      lemmas: names.map((name) => lemmas.get(name)!.flat()),
      relations,
      bits: { tagger: tagger.bits, moves: trees.moves.bits, relations: trees.relations.bits },
    },
    [averaged(tagger, settings.tagger.least), averaged(trees.moves, least), averaged(trees.relations, least)],
  );
}
