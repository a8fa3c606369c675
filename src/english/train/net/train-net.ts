import type { Sizes } from "../../model/net/sizes.ts";
import { LONGEST_PIECE } from "../../model/tree/pieces.ts";
import { draw, type Random, shuffled } from "../random.ts";
import { recased } from "../recase.ts";
import type { Gold } from "../treebank.ts";
import { averagesOf } from "./averages.ts";
import { type Batch, batches } from "./batch.ts";
import type { Lesson } from "./dense.ts";
import { exampleOf, type Hiding, type Lists } from "./example.ts";
import { type Dropout, learn, type Net, newNet, parametersOf } from "./net.ts";
import { corrections, step } from "./parameters.ts";
import { Workshop } from "./workshop.ts";

/** How the net learns; the figures of the model card were reached with the values of `settings.ts`. */
export interface NetSettings {
  readonly sizes: Sizes;
  readonly dropout: Dropout;
  readonly hidden: Hiding;
  /** How tags are learnt. Heads and relations weigh 1. */
  readonly tags: Lesson;
  /** How many times every sentence is shown. */
  readonly rounds: number;
  /** The share of sentences that are shown once more in each round, written as headlines, in capitals or in small letters. */
  readonly recased: number;
  /** How many words make a batch, or a few more. */
  readonly batch: number;
  /** The rate at which weights move. It grows to this value over the first steps (`warmup`), and falls to nearly nothing over all. */
  readonly rate: number;
  readonly warmup: number;
  /** Over how many of the last steps weights are averaged, about. */
  readonly averaged: number;
}

/** The share of the rate that is left at the end. */
const LAST_RATE = 0.02;

/** Memory for weights and one batch, in bytes: more than the largest settings in use need. */
const MEMORY = 300_000_000;

/**
 * Learns tags and trees from sentences. Same sentences, settings and random numbers, same weights. `tell` hears of each round, and `keep` of the net
 * as it would be if that round were the last.
 */
export function trainNet(
  sentences: readonly (readonly Gold[])[],
  lists: Lists,
  settings: NetSettings,
  next: Random,
  tell: (line: string) => void,
  keep: (net: Net) => void = () => {},
): Net {
  const { sizes, dropout, hidden, rounds, batch: size, rate, warmup } = settings;
  const shop = new Workshop(MEMORY);
  const classes = { tags: lists.tags.length, relations: lists.relations.length };
  // A batch ends with the sentence that fills it; each word may be a sentence with an empty row of its own.
  const rows = 2 * (size + LONGEST_PIECE) + 1;
  const net = newNet(shop, sizes, classes, lists.words.length, rows, next);
  const short = sentences.filter(({ length }) => length <= LONGEST_PIECE);
  const plain = short.map((gold) => exampleOf(gold, lists, hidden));
  const words = short.reduce((sum, { length }) => sum + length, 0) * (1 + settings.recased);
  const steps = Math.ceil((words / size) * rounds);
  const correction = corrections();
  const averages = averagesOf([net.table, ...parametersOf(net)], settings.averaged);
  let count = 0;
  for (let round = 1; round <= rounds; round++) {
    const shown = short.flatMap((gold, at) =>
      draw(next, settings.recased) ? [plain[at]!, exampleOf(recased(gold, next), lists, hidden)] : [plain[at]!],
    );
    const lost = { tags: 0, arcs: 0, relations: 0 };
    for (const batch of batches(shuffled(shown, next), size)) {
      count++;
      const now = rate * Math.min(1, count / warmup) * Math.max(LAST_RATE, 1 - count / steps) * correction.next().value;
      const { tags, arcs, relations } = learnBatch(batch, now);
      averages.add(count);
      lost.tags += tags;
      lost.arcs += arcs;
      lost.relations += relations;
    }
    const each = Object.entries(lost).map(([name, loss]) => `${name} ${(loss / words).toFixed(3)}`);
    tell(`round ${round} of ${rounds}, lost by word: ${each.join(", ")}`);
    averages.swap();
    keep(net);
    if (round < rounds) averages.swap();
  }
  return net;

  function learnBatch(batch: Batch, now: number) {
    const { loss, read } = learn(shop, net, batch, dropout, settings.tags, next);
    for (const each of parametersOf(net)) step(each, now);
    for (const row of read) step(net.table, now, row * sizes.width, (row + 1) * sizes.width);
    return loss;
  }
}
