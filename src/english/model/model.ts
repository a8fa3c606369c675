import { remembering } from "../remembering.ts";
import { type LemmaRules, lemmaOf, readScript } from "./lemmas.ts";
import { lexiconOf } from "./lexicon.ts";
import { loadNet } from "./net/load.ts";
import type { Net } from "./net/net.ts";
import type { Sizes } from "./net/sizes.ts";
import { readerOf } from "./reader.ts";

/** Trained weights, ready to be used. Many texts and callers may share one: what it remembers changes no result. */
export interface Model {
  /** What the weights call themselves: the engine's record of what read a text. */
  readonly version: string;
  /** For each class of tags its universal tag, and the one of the Penn Treebank. */
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** The lemma of a form, by class of tags. */
  readonly lemmas: readonly ((form: string) => string)[];
  /** The relations by class. */
  readonly relations: readonly string[];
  readonly net: Net;
}

/** The part of a file of weights that is text, as JSON. */
export interface Header {
  readonly version: string;
  readonly sizes: Sizes;
  /** The words that have an embedding of their own, as `plainForm` gives them, in the order of their rows. */
  readonly words: readonly string[];
  /** `UPOS|XPOS` by class. */
  readonly tags: readonly string[];
  /** For each class its rules, as ending and script by turns. */
  readonly lemmas: readonly (readonly string[])[];
  /** The root's relation first: no other word has it. */
  readonly relations: readonly string[];
}

/** What a file of weights begins with: "ONRE" and the number of its layout. */
export const MAGIC = 0x45524e4f;
export const LAYOUT = 3;

/** How many lemmas are remembered of each class of tags. */
const LEMMAS = 1000;

/** Words by their rows, in order; row 0 is for all that are not among them. */
const rowsOfWords = (words: readonly string[]): Map<string, number> => new Map(words.map((word, at) => [word, at + 1]));

/**
 * Reads trained weights, as `models/english/weights.bin` of the package holds them.
 *
 * @throws RangeError if these bytes are no weights of this version of the engine.
 * @example
 * parse("Ann Roe left.", { model: loadModel(await readFile("models/english/weights.bin")) }).tokens[2]?.upos; // "VERB"
 */
export function loadModel(file: Uint8Array): Model {
  const reader = readerOf(file);
  if (reader.number() !== MAGIC || reader.number() !== LAYOUT)
    throw new RangeError("Expected weights of this version of the engine, not other bytes. Install the package again.");
  const { version, sizes, words, tags, lemmas, relations } = JSON.parse(new TextDecoder().decode(reader.bytes(reader.number()))) as Header;
  // A copy of the dictionary, as of all else: a part of the file would keep the whole of it in memory.
  const vocabulary = { rows: rowsOfWords(words), lexicon: lexiconOf(reader.bytes(reader.number()).slice()) };
  return {
    version,
    upos: tags.map((name) => name.split("|")[0]!),
    xpos: tags.map((name) => name.split("|")[1]!),
    lemmas: lemmas.map(rulesOf).map((rules) => remembering(LEMMAS, (form) => lemmaOf(rules, form))),
    relations,
    net: loadNet(reader, sizes, { tags: tags.length, relations: relations.length }, vocabulary),
  };
}

function rulesOf(printed: readonly string[]): LemmaRules {
  const rules = new Map<string, ReturnType<typeof readScript>>();
  for (let at = 0; at + 1 < printed.length; at += 2) rules.set(printed[at]!, readScript(printed[at + 1]!));
  return rules;
}
