import type { Machine } from "../kernels/kernels.ts";
import { featuresOf, PARTS, type Vocabulary } from "./features.ts";
import { remembered } from "./remembered.ts";
import { type Style, styleOf } from "./style.ts";

/** How many words are remembered, of all styles together. */
const REMEMBERED = 4096;

/** How many words that are not remembered are worked out at once. */
const AT_ONCE = 64;

/** Where what is made of words is worked out and kept, as addresses, and by which weights. */
export interface WordRoom {
  /** Weights of the first layer, side by side for each place of its window. */
  readonly weights: number;
  /** How many sums these give of a word: the layer's columns for each place of its window. */
  readonly sums: number;
  readonly tags: { readonly weights: number; readonly scales: number; readonly bias: number; readonly columns: number };
  /** The table of embeddings: codes, `width` of them a row, and a scale a row. */
  readonly table: { readonly codes: number; readonly scales: number; readonly width: number };
  /** Rows of the table for words, their embeddings, what the first layer makes of them, and what they tell of tags: for as many as are worked out at once. */
  readonly features: number;
  readonly embedded: number;
  readonly made: number;
  readonly told: number;
  /** What is remembered: first of no word, all zeros, then of each. */
  readonly remembered: number;
}

/**
 * What the net makes of words alone: the sums of its first layer, for each place of the window, and what a word tells of tags. Most words of a text come again,
 * and are worked out once. What is remembered changes no result: sums are whole numbers, whatever their order.
 */
export interface Words {
  /** Writes for each word of a batch the address of what is made of it, those of a sentence from its first on; in all other places that of no word. */
  place(sentences: readonly (readonly string[])[], firsts: readonly number[], into: Int32Array): void;
  /** Adds what the words, whose addresses stand at `words`, tell of tags to as many rows of numbers. */
  addTags(words: number, rows: number, count: number): void;
}

/** How many bytes a word takes where it is remembered. */
const bytesOf = ({ sums, tags }: Pick<WordRoom, "sums" | "tags">): number => 4 * (sums + tags.columns);

/** Takes memory for words. */
export function wordRoom(
  take: (bytes: number) => number,
  { weights, sums, tags, table }: Pick<WordRoom, "weights" | "sums" | "tags" | "table">,
): WordRoom {
  return {
    ...{ weights, sums, tags, table },
    features: take(AT_ONCE * PARTS * 4),
    embedded: take(AT_ONCE * table.width * 2),
    made: take(AT_ONCE * sums * 4),
    told: take(AT_ONCE * tags.columns * 4),
    remembered: take((REMEMBERED + 1) * bytesOf({ sums, tags })),
  };
}

/** The words of a net. */
export function wordsOf({ memory, kernels }: Machine, vocabulary: Vocabulary, room: WordRoom): Words {
  const { sums, tags, table, weights } = room;
  const features = new Int32Array(memory, room.features, AT_ONCE * PARTS);
  const numbers = new Int32Array(memory);
  const bytes = bytesOf(room);
  const places = remembered(REMEMBERED);
  const missing: number[] = [];

  const workOut = (): void => {
    const { length } = missing;
    const { width } = table;
    kernels.embed(room.embedded, room.features, length, PARTS, table.codes, table.scales, width);
    kernels.sums(room.made, room.embedded, weights, length, sums, width / 2, width * 2);
    kernels.product(room.told, room.embedded, tags.weights, tags.scales, tags.bias, length, tags.columns, width / 2, width * 2);
    for (const [at, address] of missing.entries()) {
      const [made, told] = [room.made / 4 + at * sums, room.told / 4 + at * tags.columns];
      numbers.copyWithin(address / 4, made, made + sums);
      numbers.copyWithin(address / 4 + sums, told, told + tags.columns);
    }
    missing.length = 0;
  };
  const addressOf = (form: string, style: Style): number => {
    const known = places.placeOf(form, style);
    if (known !== undefined) return room.remembered + known * bytes;
    const address = room.remembered + places.give(form, style) * bytes;
    features.set(featuresOf(form, style, vocabulary), missing.length * PARTS);
    missing.push(address);
    if (missing.length === AT_ONCE) workOut();
    return address;
  };
  return {
    place: (sentences, firsts, into) => {
      into.fill(room.remembered);
      places.begin();
      for (const [which, forms] of sentences.entries()) {
        const style = styleOf(forms);
        for (const [at, form] of forms.entries()) into[firsts[which]! + at] = addressOf(form, style);
      }
      if (missing.length > 0) workOut();
    },
    addTags: (words, rows, count) => kernels.addTold(rows, words, 4 * sums, count, tags.columns),
  };
}
