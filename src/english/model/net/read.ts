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

/** How many rows a sentence of so many words takes: an empty one parts it from the next. Before the first there is one more. */
export const rowsOf = (words: number): number => words + 1;

/** Reads sentences at once; together they take less than `BATCH_ROWS` rows. What is told of one does not depend on the others. */
export function readBatch(net: Net, sentences: readonly (readonly string[])[]): Reading[] {
  const { sizes, machine, layers, room } = net;
  const firsts: number[] = [];
  let rows = 1;
  for (const { length } of sentences) {
    firsts.push(rows);
    rows += rowsOf(length);
  }
  const words = new Int32Array(machine.memory, room.words, rows);
  net.words.place(sentences, firsts, words);
  // Rows between sentences stay empty.
  for (const output of room.outputs) new Int16Array(machine.memory, output, rows * sizes.units).fill(0);
  let tags: Uint16Array = new Uint16Array(0);
  let from = room.outputs[0];
  for (const at of sizes.windows.keys()) {
    const output = room.outputs[at % 2]!;
    if (at === 0) gather(net, rows);
    else multiply(net, layers[at - 1]!, from, sizes.units, room.gates, rows);
    const input = at === 0 ? null : from;
    for (const [which, { length }] of sentences.entries()) readBothWays(net, { input, output, first: firsts[which]!, words: length });
    from = output;
    if (at + 1 === sizes.tagsAfter) {
      multiply(net, net.tags, from, sizes.units, room.told, rows);
      net.words.addTags(room.words, room.told, rows);
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

/** What the first layer tells of each row, out of what is made of its words; the first and last rows, which lack a neighbour, are passed over. */
function gather({ machine, room, first: { scales, bias, columns, window } }: Net, rows: number): void {
  const edge = (window - 1) / 2;
  machine.kernels.gather(room.gates + edge * columns * 4, room.words, window, scales, bias, rows - 2 * edge, columns);
}
