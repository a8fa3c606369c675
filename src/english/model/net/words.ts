import type { Machine } from "../kernels/kernels.ts";
import type { Embeddings } from "./embeddings.ts";
import { STYLES, type Style, styleOf } from "./style.ts";

/** How many words are remembered, of all styles together; then all are forgotten, so that memory stays bounded. */
const REMEMBERED = 2048;

/** The longest form that is remembered, in UTF-16 code units. */
const LONGEST = 32;

/** How many words that are not remembered are worked out at once. */
const AT_ONCE = 64;

/** Where what is made of words is worked out and kept, as addresses, and by which weights. */
export interface WordRoom {
  /** Weights of the first layer, side by side for each place of its window. */
  readonly weights: number;
  /** How many sums these give of a word: the layer's columns for each place of its window. */
  readonly sums: number;
  readonly tags: { readonly weights: number; readonly scales: number; readonly bias: number; readonly columns: number };
  /** Embeddings of words, what the first layer makes of them, and what they tell of tags: for as many as are worked out at once. */
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
  /** Writes for each row of a batch the address of what is made of its word; for the rows between sentences that of no word. */
  place(sentences: readonly (readonly string[])[], firsts: readonly number[], into: Int32Array): void;
  /** Adds what the words at these addresses tell of tags to the numbers of as many rows. */
  addTags(words: Int32Array, rows: Float32Array): void;
}

/** How many bytes a word takes where it is remembered. */
const bytesOf = ({ sums, tags }: Pick<WordRoom, "sums" | "tags">): number => 4 * (sums + tags.columns);

/** Takes memory for words; `columns` are those of the first layer for all places of its window together. */
export function wordRoom(
  take: (bytes: number) => number,
  { width, sums, weights, tags }: Pick<WordRoom, "sums" | "weights" | "tags"> & { readonly width: number },
): WordRoom {
  return {
    ...{ weights, sums, tags },
    embedded: take(AT_ONCE * width * 2),
    made: take(AT_ONCE * sums * 4),
    told: take(AT_ONCE * tags.columns * 4),
    remembered: take((REMEMBERED + 1) * bytesOf({ sums, tags })),
  };
}

/** The words of a net with embeddings `width` numbers wide. */
export function wordsOf({ memory, kernels }: Machine, embeddings: Embeddings, width: number, room: WordRoom): Words {
  const { sums, tags, remembered } = room;
  const embedded = new Int16Array(memory, room.embedded, AT_ONCE * width);
  const numbers = new Int32Array(memory);
  const bytes = bytesOf(room);
  const known = Array.from({ length: STYLES }, () => new Map<string, number>());
  const missing: number[] = [];
  let taken = 0;

  const workOut = (): void => {
    const { length } = missing;
    kernels.sums(room.made, room.embedded, room.weights, length, sums, width / 2, width * 2);
    kernels.product(room.told, room.embedded, tags.weights, tags.scales, tags.bias, length, tags.columns, width / 2, width * 2);
    for (const [at, address] of missing.entries()) {
      const [made, told] = [room.made / 4 + at * sums, room.told / 4 + at * tags.columns];
      numbers.copyWithin(address / 4, made, made + sums);
      numbers.copyWithin(address / 4 + sums, told, told + tags.columns);
    }
    missing.length = 0;
  };
  const remember = (form: string, style: Style): number => {
    const address = remembered + ++taken * bytes;
    embeddings.write(form, style, embedded, missing.length * width);
    missing.push(address);
    if (missing.length === AT_ONCE) workOut();
    if (form.length <= LONGEST) known[style]!.set(copyOf(form), address);
    return address;
  };
  return {
    place: (sentences, firsts, into) => {
      into.fill(remembered);
      if (taken + into.length > REMEMBERED) {
        for (const each of known) each.clear();
        taken = 0;
      }
      for (const [which, forms] of sentences.entries()) {
        const style = styleOf(forms);
        for (const [at, form] of forms.entries()) into[firsts[which]! + at] = known[style]!.get(form) ?? remember(form, style);
      }
      if (missing.length > 0) workOut();
    },
    addTags: (words, rows) => {
      const floats = new Float32Array(memory);
      for (const [row, address] of words.entries()) {
        const told = address / 4 + sums;
        for (let column = 0; column < tags.columns; column++) rows[row * tags.columns + column]! += floats[told + column]!;
      }
    },
  };
}

/** The same letters as a string of its own: a part of a text would keep the whole text in memory. */
const copyOf = (form: string): string => String.fromCharCode(...Array.from({ length: form.length }, (_, at) => form.charCodeAt(at)));
