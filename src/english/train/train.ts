import type { Lexicon } from "../model/lexicon.ts";
import { learnLemmas } from "./learn-lemmas.ts";
import { modelFile } from "./model-file.ts";
import { listsOf } from "./net/example.ts";
import type { Net } from "./net/net.ts";
import { netBytes } from "./net/store.ts";
import { trainNet } from "./net/train-net.ts";
import { random } from "./random.ts";
import type { Settings } from "./settings.ts";
import type { Gold } from "./treebank.ts";

/** Learns everything that the engine learns from treebanks, and gives the file of weights. Same sentences and settings, same bytes. `tell` hears how far it is; `keep` gets the file as it would be after each round. */
export function train(
  sentences: readonly (readonly Gold[])[],
  lexicon: Lexicon,
  { seed, net: settings }: Settings,
  version: string,
  tell: (line: string) => void,
  keep: (file: Uint8Array) => void = () => {},
): Uint8Array {
  const lists = listsOf(sentences, lexicon);
  const { words, tags, relations } = lists;
  const lemmas = learnLemmas(sentences, tags);
  tell("lemmas learnt");
  const header = { version, sizes: settings.sizes, words, tags, lemmas: tags.map((name) => lemmas.get(name)!.flat()), relations };
  const file = (net: Net) => modelFile(header, lexicon, netBytes(net));
  return file(trainNet(sentences, lists, settings, random(seed), tell, (net) => keep(file(net))));
}
