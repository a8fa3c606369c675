import { featuresOf, type Vocabulary } from "../../model/net/features.ts";
import { plainForm } from "../../model/words.ts";
import { countsOf, relationNames, tagName, tagNames } from "../classes.ts";
import type { Gold } from "../treebank.ts";
import type { Example } from "./batch.ts";

/** A word has an embedding of its own from so many occurrences on. */
const LEAST = 2;

/** What sentences are told in: the words that have embeddings, with how often they occur, and the classes of tags and relations. */
export interface Lists {
  readonly vocabulary: Vocabulary;
  readonly counts: ReadonlyMap<number, number>;
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly relations: readonly string[];
}

/** The lists of these sentences, each in a fixed order. */
export function listsOf(sentences: readonly (readonly Gold[])[]): Lists {
  const often = [...countsOf(sentences.flat().map(({ form }) => plainForm(form)))].filter(([, count]) => count >= LEAST);
  const counted = new Map(often);
  const words = [...counted.keys()].sort();
  return {
    vocabulary: new Map(words.map((word, at) => [word, at + 1])),
    counts: new Map(words.map((word, at) => [at + 1, counted.get(word)!])),
    words,
    tags: tagNames(sentences),
    relations: relationNames(sentences),
  };
}

/** How often words are hidden: all by this share, and one that occurs n times by `rare / (rare + n)` more. */
export interface Hiding {
  readonly all: number;
  readonly rare: number;
}

/** A sentence as the net learns from it. */
export function exampleOf(gold: readonly Gold[], { vocabulary, counts, tags, relations }: Lists, { all, rare }: Hiding): Example {
  const features = gold.map(({ form }) => featuresOf(form, vocabulary));
  return {
    features,
    hidden: features.map(([word]) => all + rare / (rare + (counts.get(word!) ?? 1))),
    tags: gold.map((word) => tags.indexOf(tagName(word))),
    heads: gold.map(({ head }) => head),
    relations: gold.map(({ relation }) => relations.indexOf(relation)),
  };
}
