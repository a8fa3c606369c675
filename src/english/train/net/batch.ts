/** The rows of a batch that hold each sentence, last exclusive. */
export type Rows = readonly (readonly [first: number, last: number])[];

/** A sentence to learn from. */
export interface Example {
  /** For each word its rows in the table of embeddings, that of the word itself first. */
  readonly features: readonly (readonly number[])[];
  /** How likely the word itself is hidden, so that the net learns to do without. */
  readonly hidden: readonly number[];
  /** The class of each word's tags, -1 for tags too rare to learn. */
  readonly tags: readonly number[];
  /** The place of each word's head in the sentence, its length for the root. */
  readonly heads: readonly number[];
  /** The class of each word's relation, -1 for relations too rare to learn. */
  readonly relations: readonly number[];
}

/** Sentences one below the other, a row a word, with an empty row before and behind each. */
export interface Batch {
  readonly examples: readonly Example[];
  readonly rows: number;
  readonly words: number;
  readonly sentences: Rows;
}

/** These sentences as one batch. */
export function batchOf(examples: readonly Example[]): Batch {
  const sentences: [number, number][] = [];
  let rows = 1;
  let words = 0;
  for (const { heads } of examples) {
    sentences.push([rows, rows + heads.length]);
    rows += heads.length + 1;
    words += heads.length;
  }
  return { examples, rows, words, sentences };
}

/** Cuts examples, in their order, into batches of about so many words. */
export function* batches(examples: readonly Example[], words: number): Generator<Batch> {
  let taken: Example[] = [];
  let count = 0;
  for (const example of examples) {
    taken.push(example);
    count += example.heads.length;
    if (count < words) continue;
    yield batchOf(taken);
    taken = [];
    count = 0;
  }
  if (taken.length > 0) yield batchOf(taken);
}
