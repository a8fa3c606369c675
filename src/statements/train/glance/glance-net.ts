import { averagesOf } from "../../../english/train/net/averages.ts";
import { type Batch, batches, type Example } from "../../../english/train/net/batch.ts";
import { type Dense, dense, learnClasses, tell, tellBack } from "../../../english/train/net/dense.ts";
import { embed, embedBack } from "../../../english/train/net/embed.ts";
import { backward, forward, type GatedLayer, gatedLayer } from "../../../english/train/net/gated-layer.ts";
import type { Matrix } from "../../../english/train/net/matrix.ts";
import type { Dropout } from "../../../english/train/net/net.ts";
import { corrections, type Parameter, parameter, step } from "../../../english/train/net/parameters.ts";
import { Workshop } from "../../../english/train/net/workshop.ts";
import { type Random, shuffled } from "../../../english/train/random.ts";
import { CLASSES, type GlanceSizes, shapesOf, WINDOW } from "../../learned/glance/net.ts";
import { tableRows } from "../../learned/glance/rows.ts";
import { LONGEST_STRETCH } from "../../learned/glance/stretches.ts";

/** How a glance is learnt. */
export interface GlanceSettings {
  readonly width: number;
  readonly units: number;
  readonly layers: number;
  /** How many times every stretch is shown, how many words make a batch, and the rate at which weights move. */
  readonly rounds: number;
  readonly batch: number;
  readonly rate: number;
  /** Over how many of the first steps the rate grows, and over about how many of the last ones weights are averaged. */
  readonly warmup: number;
  readonly averaged: number;
  readonly dropout: Dropout;
}

/** The share of the rate that is left at the end. */
const LAST_RATE = 0.02;
/** How far embeddings are from zero at first. */
const SPREAD = 0.25;
/** Memory for weights and one batch, in bytes: more than the largest settings in use need. */
const MEMORY = 200_000_000;

/** A net while it learns. */
export interface GlanceLearnt {
  readonly sizes: GlanceSizes;
  readonly table: Parameter;
  readonly layers: readonly GatedLayer[];
  readonly told: Dense;
  readonly own: Dense;
}

/** A net and the rows in which a batch is worked out. */
interface Learning extends GlanceLearnt {
  readonly shop: Workshop;
  readonly embedded: Matrix;
  readonly back: readonly Matrix[];
}

/** Learns the classes of tokens from stretches. Same stretches, settings and random numbers, same weights. */
export function learnGlanceNet(examples: readonly Example[], lemmas: number, settings: GlanceSettings, next: Random): GlanceLearnt {
  const { rounds, batch: size, rate, warmup, averaged } = settings;
  const net = newNet(lemmas, settings, next);
  const parameters = [...net.layers, net.told, net.own].flatMap(({ weights, bias }) => [weights, bias]);
  const words = examples.reduce((sum, { heads }) => sum + heads.length, 0);
  const steps = Math.ceil((words / size) * rounds);
  const correction = corrections();
  const averages = averagesOf([net.table, ...parameters], averaged);
  let count = 0;
  for (let round = 0; round < rounds; round++)
    for (const batch of batches(shuffled(examples, next), size)) {
      count++;
      const now = rate * Math.min(1, count / warmup) * Math.max(LAST_RATE, 1 - count / steps) * correction.next().value;
      const read = learnBatch(net, batch, settings.dropout, next);
      for (const each of parameters) step(each, now);
      for (const row of read) step(net.table, now, row * settings.width, (row + 1) * settings.width);
      averages.add(count);
    }
  averages.swap();
  return net;
}

function newNet(lemmas: number, { width, units, layers, batch }: GlanceSettings, next: Random): Learning {
  const sizes = { lemmas, width, units, layers };
  const shop = new Workshop(MEMORY);
  // A batch ends with the stretch that fills it; each word may be a stretch with an empty row of its own.
  const rows = 2 * (batch + LONGEST_STRETCH) + 1;
  const [told, own] = shapesOf(sizes).slice(-2) as [{ depth: number; columns: number }, { depth: number; columns: number }];
  return {
    sizes,
    shop,
    table: parameter(shop, tableRows(lemmas), width, SPREAD, next),
    layers: Array.from({ length: layers }, (_, at) =>
      gatedLayer(shop, rows, { width: at === 0 ? width : units, units, window: at === 0 ? WINDOW : 1, passes: at > 0 }, next),
    ),
    told: dense(shop, rows, told.depth, told.columns, next),
    own: dense(shop, rows, own.depth, own.columns, next),
    embedded: shop.matrix(rows, width),
    back: [width, ...new Array<number>(layers).fill(units)].map((columns) => shop.matrix(rows, columns)),
  };
}

/** Works a batch out and adds to all gradients. Tells which rows of the table were read. */
function learnBatch(net: Learning, batch: Batch, dropout: Dropout, next: Random): ReadonlySet<number> {
  const { shop, table, layers, told, own, embedded, back } = net;
  const { rows, sentences } = batch;
  const used = embed(table, batch, embedded, next);
  const inputs = [embedded, ...layers.map(({ output }) => output)];
  for (const [at, layer] of layers.entries())
    forward(shop, layer, inputs[at]!, rows, sentences, at === 0 ? dropout.embeddings : dropout.layers, next);
  tell(shop, told, inputs.at(-1)!, rows, dropout.told, next);
  tell(shop, own, embedded, rows, dropout.told, next);
  for (let at = 0; at < rows * told.told.columns; at++) told.told.values[at]! += own.told.values[at]!;
  for (const { values, columns } of back) values.fill(0, 0, rows * columns);
  learnClasses(batch, told, CLASSES, ({ tags }) => tags);
  own.back.values.set(told.back.values.subarray(0, rows * told.back.columns));
  tellBack(shop, told, back.at(-1)!, rows);
  tellBack(shop, own, back[0]!, rows);
  for (let at = layers.length - 1; at >= 0; at--) backward(shop, layers[at]!, inputs[at]!, back[at + 1]!, back[at]!, rows, sentences);
  embedBack(table, batch, embedded, back[0]!, used);
  return new Set(used.flat());
}
