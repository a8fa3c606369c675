import { addTo, likeliest, multiply } from "./dense.ts";
import { headsOf } from "./heads.ts";
import type { Net } from "./net.ts";
import { relationsOf } from "./relations.ts";
import { styleOf } from "./style.ts";

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
  embed(net, sentences, firsts, rows);
  // Rows between sentences stay empty.
  for (const output of room.outputs) new Int16Array(machine.memory, output, rows * sizes.units).fill(0);
  let tags: Uint16Array = new Uint16Array(0);
  let from = room.embedded;
  let width = sizes.width;
  for (const [at, layer] of layers.entries()) {
    const output = room.outputs[at % 2]!;
    multiply(net, layer, from, width, room.gates, rows);
    const input = width === sizes.units ? from : null;
    for (const [which, { length }] of sentences.entries()) readSentence(net, { input, output, first: firsts[which]!, words: length });
    from = output;
    width = sizes.units;
    if (at + 1 === sizes.tagsAfter) {
      multiply(net, net.tags, from, width, room.told, rows);
      multiply(net, net.wordTags, room.embedded, sizes.width, room.gates, rows);
      addTo(net, room.told, room.gates, rows * net.tags.columns);
      tags = likeliest(net, room.told, net.tags.columns, rows);
    }
  }
  multiply(net, net.trees, from, width, room.told, rows);
  const heads = headsOf(net, sentences, firsts, rows);
  const relations = relationsOf(net, heads, firsts, rows);
  return heads.map((each, which) => {
    const [first, last] = [firsts[which]!, firsts[which]! + each.length];
    return { tags: tags.slice(first, last), heads: each, relations: relations.slice(first, last) };
  });
}

function embed(
  { sizes, machine, embeddings, room }: Net,
  sentences: readonly (readonly string[])[],
  firsts: readonly number[],
  rows: number,
): void {
  const embedded = new Int16Array(machine.memory, room.embedded, rows * sizes.width);
  for (const first of [...firsts, rows]) embedded.fill(0, (first - 1) * sizes.width, first * sizes.width);
  for (const [which, forms] of sentences.entries()) {
    const style = styleOf(forms);
    for (const [at, form] of forms.entries()) embeddings.write(form, style, embedded, (firsts[which]! + at) * sizes.width);
  }
}

/** One sentence in one layer; `input` is what the layer passes on in part, or null. */
interface Task {
  readonly input: number | null;
  readonly output: number;
  readonly first: number;
  readonly words: number;
}

/** Reads forwards with one half of the units, backwards with the other. */
function readSentence({ sizes, machine, room }: Net, { input, output, first, words }: Task): void {
  const { units } = sizes;
  const half = units / 2;
  const short = 2;
  const [outStep, gateStep, oldStep] = [short * units, 12 * units, input === null ? 0 : short * units];
  const pass = (row: number, unit: number, sign: number) =>
    machine.kernels.read(
      output + row * outStep + short * unit,
      room.gates + row * gateStep + 4 * unit,
      input === null ? room.zeros : input + row * oldStep + short * unit,
      ...[words, half, units, sign * outStep, sign * gateStep, sign * oldStep],
    );
  pass(first, 0, 1);
  pass(first + words - 1, half, -1);
}
