import { readBothWays } from "./both-ways.ts";
import { likeliest, multiply } from "./dense.ts";
import { headsOf } from "./heads.ts";
import type { Net } from "./net.ts";
import { relationsOf } from "./relations.ts";

/** The most rows that are worked out at once: enough to keep the kernels busy, few enough for the processor's cache. */
export const BATCH_ROWS = 256;

/** What the net tells of a sentence, for each word: the class of its tags, the place of its head (the sentence's length for the root), the class of its relation. */
export interface Reading {
  readonly tags: Uint16Array;
  readonly heads: Int32Array;
  readonly relations: Uint16Array;
}

/** How many words a window sees to either side. */
export const sideOf = (window: number): number => (window - 1) / 2;

/** How many rows sentences take that have so many words together. */
export const rowsTaken = ({ gap }: Net, sentences: number, words: number): number => words + (sentences + 1) * gap;

/** Reads sentences, each of a word at least; together they take no more than `BATCH_ROWS` rows. What is told of one does not depend on the others. */
export function readBatch(net: Net, sentences: readonly (readonly string[])[]): Reading[] {
  const { sizes, gap, machine, layers, room } = net;
  const firsts: number[] = [];
  let rows = gap;
  for (const { length } of sentences) {
    firsts.push(rows);
    rows += length + gap;
  }
  const words = placeWords(net, sentences);
  const columns = net.tags.columns * 4;
  // Rows between sentences stay empty.
  if (gap > 0) for (const output of room.outputs) new Int16Array(machine.memory, output, rows * sizes.units).fill(0);
  let tags: Uint16Array = new Uint16Array(0);
  let from = room.outputs[0];
  for (const at of sizes.windows.keys()) {
    const output = room.outputs[at % 2]!;
    if (at > 0) multiply(net, layers[at - 1]!, from, sizes.units, room.gates, rows);
    const input = at === 0 ? null : from;
    for (const [which, { length }] of sentences.entries()) {
      const first = firsts[which]!;
      if (at === 0) gather(net, words[which]!, first, length);
      readBothWays(net, { input, output, first, words: length });
    }
    from = output;
    if (at + 1 === sizes.tagsAfter) {
      multiply(net, net.tags, from, sizes.units, room.told, rows);
      for (const [which, { length }] of sentences.entries()) net.words.addTags(words[which]!, room.told + firsts[which]! * columns, length);
      tags = likeliest(net, room.told, net.tags.columns, rows);
    }
  }
  multiply(net, net.trees, from, sizes.units, room.told, rows);
  const heads = headsOf(net, sentences, firsts, rows);
  const relations = relationsOf(net, heads, firsts, rows);
  return heads.map((each, which) => {
    const [first, last] = [firsts[which]!, firsts[which]! + each.length];
    return { tags: tags.slice(first, last), heads: each, relations: relations.slice(first, last) };
  });
}

/** Lists what is made of the words, and tells where in the list each sentence begins, as an address. */
function placeWords({ machine, room, words, first: { window } }: Net, sentences: readonly (readonly string[])[]): number[] {
  const side = sideOf(window);
  const firsts: number[] = [];
  let count = side;
  for (const { length } of sentences) {
    firsts.push(count);
    count += length + side;
  }
  words.place(sentences, firsts, new Int32Array(machine.memory, room.words, count));
  return firsts.map((first) => room.words + 4 * first);
}

/** What the first layer tells of a sentence's words, whose list begins at `words`, in rows from `first` on. */
function gather({ machine, room, first: { scales, bias, columns, window } }: Net, words: number, first: number, length: number): void {
  machine.kernels.gather(room.gates + first * columns * 4, words - 4 * sideOf(window), window, scales, bias, length, columns);
}
