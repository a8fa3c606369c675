import { learnLemmas } from "./learn-lemmas.ts";
import { modelFile } from "./model-file.ts";
import { listsOf } from "./net/example.ts";
import { netBytes } from "./net/store.ts";
import { trainNet } from "./net/train-net.ts";
import { random } from "./random.ts";
import type { Settings } from "./settings.ts";
import type { Gold } from "./treebank.ts";

/** Learns everything that the engine learns from treebanks, and gives the file of weights. Same sentences and settings, same bytes. `tell` hears how far it is. */
export function train(
  sentences: readonly (readonly Gold[])[],
  { seed, net: settings }: Settings,
  version: string,
  tell: (line: string) => void,
): Uint8Array {
  const lists = listsOf(sentences);
  const { words, tags, relations } = lists;
  const lemmas = learnLemmas(sentences, tags);
  tell("lemmas learnt");
  const net = trainNet(sentences, lists, settings, random(seed), tell);
  const rules = tags.map((name) => lemmas.get(name)!.flat());
  return modelFile({ version, sizes: settings.sizes, words, tags, lemmas: rules, relations }, netBytes(net));
}
