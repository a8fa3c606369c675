import { DISTANCES } from "../../model/net/distances.ts";
import { rowsFor } from "../../model/net/features.ts";
import { type Classes, type Shape, type Sizes, shapesOf } from "../../model/net/sizes.ts";
import type { Random } from "../random.ts";
import { learnArcs } from "./arcs.ts";
import type { Batch } from "./batch.ts";
import { type Dense, dense, type Lesson, learnClasses, tell, tellBack } from "./dense.ts";
import { embed, embedBack } from "./embed.ts";
import { backward, forward, type GatedLayer, gatedLayer } from "./gated-layer.ts";
import type { Matrix } from "./matrix.ts";
import { type Parameter, parameter } from "./parameters.ts";
import { learnRelations, type Relations } from "./relations.ts";
import type { Workshop } from "./workshop.ts";

/** Which share of numbers is left out while the net learns: of embeddings, of what goes into layers, and of what goes into and out of those that tell. */
export interface Dropout {
  readonly embeddings: number;
  readonly layers: number;
  readonly told: number;
}

/** A net while it learns: its weights, and the rows in which a batch is worked out. */
export interface Net {
  readonly sizes: Sizes;
  readonly classes: Classes;
  readonly table: Parameter;
  readonly layers: readonly GatedLayer[];
  /** What the sentence tells of tags, and what the word alone does. */
  readonly tags: Dense;
  readonly wordTags: Dense;
  readonly trees: Dense;
  readonly relations: Relations;
  readonly embedded: Matrix;
  /** What flows back to the embeddings, and to the output of each layer. */
  readonly back: readonly Matrix[];
}

/** What was lost on a batch, in nats, all words together. */
export interface Loss {
  readonly tags: number;
  readonly arcs: number;
  readonly relations: number;
}

/** How far embeddings, and what distances tell of relations, are from zero at first. */
const TABLE_SPREAD = 0.3;
const DISTANCE_SPREAD = 0.1;

/** A net with random weights for a vocabulary of so many words. `rows` is the most that a batch has. */
export function newNet(shop: Workshop, sizes: Sizes, classes: Classes, words: number, rows: number, next: Random): Net {
  const { width, units, windows, labels } = sizes;
  const [tags, wordTags, trees, relations] = shapesOf(sizes, classes).slice(-4) as [Shape, Shape, Shape, Shape];
  const told = ({ depth, columns }: Shape) => dense(shop, rows, depth, columns, next);
  return {
    sizes,
    classes,
    table: parameter(shop, rowsFor(words), width, TABLE_SPREAD, next),
    layers: windows.map((window, at) => gatedLayer(shop, rows, { width: at === 0 ? width : units, units, window, passes: at > 0 }, next)),
    tags: told(tags),
    wordTags: told(wordTags),
    trees: told(trees),
    relations: {
      distances: parameter(shop, DISTANCES, labels, DISTANCE_SPREAD, next),
      classes: told(relations),
      hidden: shop.matrix(rows, labels),
      hiddenBack: shop.matrix(rows, labels),
    },
    embedded: shop.matrix(rows, width),
    back: [width, ...windows.map(() => units)].map((size) => shop.matrix(rows, size)),
  };
}

/** The plain layers in the order of a file; and with the distances all weights but the table of embeddings, of which a step moves some rows only. */
export const layersOf = ({ layers, tags, wordTags, trees, relations }: Net): (GatedLayer | Dense)[] => [
  ...layers,
  tags,
  wordTags,
  trees,
  relations.classes,
];
export const parametersOf = (net: Net): Parameter[] => [
  ...layersOf(net).flatMap(({ weights, bias }) => [weights, bias]),
  net.relations.distances,
];

/** Works a batch out and adds to all gradients; `lesson` is that of tags. Tells the loss, and which rows of the table were read. */
export function learn(
  shop: Workshop,
  net: Net,
  batch: Batch,
  dropout: Dropout,
  lesson: Lesson,
  next: Random,
): { loss: Loss; read: ReadonlySet<number> } {
  const { rows, sentences } = batch;
  const { sizes, classes, table, layers, tags, wordTags, trees, relations, embedded, back } = net;
  const used = embed(table, batch, embedded, next);
  const inputs = [embedded, ...layers.map(({ output }) => output)];
  for (const [at, layer] of layers.entries())
    forward(shop, layer, inputs[at]!, rows, sentences, at === 0 ? dropout.embeddings : dropout.layers, next);
  for (const { values, columns } of back) values.fill(0, 0, rows * columns);

  tell(shop, tags, inputs[sizes.tagsAfter]!, rows, dropout.told, next);
  tell(shop, wordTags, embedded, rows, dropout.told, next);
  for (let at = 0; at < rows * tags.told.columns; at++) tags.told.values[at]! += wordTags.told.values[at]!;
  const tagLoss = learnClasses(batch, tags, classes.tags, (example) => example.tags, lesson);
  wordTags.back.values.set(tags.back.values.subarray(0, rows * tags.back.columns));
  tellBack(shop, tags, back[sizes.tagsAfter]!, rows);
  tellBack(shop, wordTags, back[0]!, rows);

  const { arcs, labels } = sizes;
  tell(shop, trees, inputs.at(-1)!, rows, dropout.told, next);
  const arcLoss = learnArcs(batch, trees, arcs, 2 * arcs + 2 * labels, dropout.told, next);
  const relationLoss = learnRelations(shop, batch, trees, relations, 2 * arcs, classes.relations, dropout.told, next);
  tellBack(shop, trees, back.at(-1)!, rows);

  for (let at = layers.length - 1; at >= 0; at--) backward(shop, layers[at]!, inputs[at]!, back[at + 1]!, back[at]!, rows, sentences);
  embedBack(table, batch, embedded, back[0]!, used);
  return { loss: { tags: tagLoss, arcs: arcLoss, relations: relationLoss }, read: new Set(used.flat()) };
}
