import { type LemmaRules, readScript } from "./lemmas.ts";
import type { Linear } from "./linear.ts";
import { readerOf } from "./reader.ts";
import { MOVE_COUNT } from "./tree/moves.ts";
import type { TreeWeights } from "./tree/parser.ts";
import { unpackWeights } from "./weights.ts";
import type { Lexicon } from "./words.ts";

/** Trained weights, ready to be used. Nothing in it changes; many texts and callers may share one. */
export interface Model {
  /** What the weights call themselves: the engine's record of what read a text. */
  readonly version: string;
  readonly lexicon: Lexicon;
  /** For each class of the tagger its universal tag, and the one of the Penn Treebank. */
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** The lemma rules by class of the tagger. */
  readonly lemmas: readonly LemmaRules[];
  readonly tagger: Linear;
  /** The relations by class. */
  readonly relations: readonly string[];
  readonly trees: TreeWeights;
}

/** The part of a file of weights that is text, as JSON. */
export interface Header {
  readonly version: string;
  /** Words by the set of tags that they take, sets counted from one. */
  readonly lexicon: readonly (readonly string[])[];
  /** `UPOS|XPOS` by class. */
  readonly tags: readonly string[];
  /** For each class its rules, as ending and script by turns. */
  readonly lemmas: readonly (readonly string[])[];
  readonly relations: readonly string[];
  /** The size of each table, as a power of two. */
  readonly bits: { readonly tagger: number; readonly moves: number; readonly relations: number };
}

/** What a file of weights begins with: "ONRE" and the number of its layout. */
export const MAGIC = 0x45524e4f;
export const LAYOUT = 1;

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
  const header = JSON.parse(new TextDecoder().decode(reader.bytes(reader.number()))) as Header;
  return {
    version: header.version,
    lexicon: new Map(header.lexicon.flatMap((words, set) => words.map((word) => [word, set + 1] as const))),
    upos: header.tags.map((name) => name.split("|")[0]!),
    xpos: header.tags.map((name) => name.split("|")[1]!),
    lemmas: header.lemmas.map(rulesOf),
    relations: header.relations,
    tagger: unpackWeights(reader, header.bits.tagger, header.tags.length),
    trees: {
      moves: unpackWeights(reader, header.bits.moves, MOVE_COUNT),
      relations: unpackWeights(reader, header.bits.relations, header.relations.length),
    },
  };
}

function rulesOf(printed: readonly string[]): LemmaRules {
  const rules = new Map<string, ReturnType<typeof readScript>>();
  for (let at = 0; at + 1 < printed.length; at += 2) rules.set(printed[at]!, readScript(printed[at + 1]!));
  return rules;
}
