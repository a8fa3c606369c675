import type { Lexicon } from "../../model/lexicon.ts";
import { featuresOf, type Vocabulary } from "../../model/net/features.ts";
import { styleOf } from "../../model/net/style.ts";
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

/** What is tagged as a name and names nobody: words before and behind names. */
const BESIDE_NAMES = /^(?:mrs?|ms|dr|sen|rep|gov|gen|col|lt|sgt|capt|prof|rev|st|jr|sr|inc|corp|ltd|co|llc)\.?$/;

/** The dictionary's field of times, where days, months and feasts stand. */
const TIMES = 28;

/** Whether a word may have an embedding of its own: names may not, so that sentences are read alike, whoever is named in them. */
function mayBeKnown({ form, upos }: Gold, lexicon: Lexicon): boolean {
  if (upos !== "PROPN") return true;
  const plain = plainForm(form);
  return BESIDE_NAMES.test(plain) || lexicon.find(plain)?.noun === TIMES;
}

/** The lists of these sentences, each in a fixed order. */
export function listsOf(sentences: readonly (readonly Gold[])[], lexicon: Lexicon): Lists {
  const taken = sentences.flat().filter((word) => mayBeKnown(word, lexicon));
  const often = [...countsOf(taken.map(({ form }) => plainForm(form)))].filter(([, count]) => count >= LEAST);
  const counted = new Map(often);
  const words = [...counted.keys()].sort();
  return {
    vocabulary: { rows: new Map(words.map((word, at) => [word, at + 1])), lexicon },
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
  const style = styleOf(gold.map(({ form }) => form));
  const features = gold.map(({ form }) => featuresOf(form, style, vocabulary));
  return {
    features,
    hidden: features.map(([word]) => all + rare / (rare + (counts.get(word!) ?? 1))),
    tags: gold.map((word) => tags.indexOf(tagName(word))),
    heads: gold.map(({ head }) => head),
    relations: gold.map(({ relation }) => relations.indexOf(relation)),
  };
}
