import { type Random, shuffled } from "../../english/train/random.ts";
import { CUE, LABELS, PAIRS } from "../learned/labels.ts";
import { addShare } from "./mean.ts";

/** The units around one cue as people labelled them, with the features of units and of the gaps before them. */
export interface Chain {
  readonly count: number;
  readonly cue: number;
  readonly labels: Uint8Array;
  readonly units: Int32Array;
  readonly unitStarts: Int32Array;
  readonly gaps: Int32Array;
  readonly gapStarts: Int32Array;
}

/** How a chain is learnt. */
export interface ChainSettings {
  readonly unitBits: number;
  readonly gapBits: number;
  readonly epochs: number;
  /** The weights are the mean of those after so many of the last epochs. */
  readonly averaged: number;
  readonly rate: number;
  readonly decay: number;
  readonly least: number;
}

/** Weights in log-odds: rows of four for units, of sixteen for gaps. */
export interface ChainWeights {
  readonly units: Float32Array;
  readonly gaps: Float32Array;
}

/**
 * Learns a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) by stochastic gradient descent with Adagrad's rates.
 * Half of the features are hidden each time a chain is looked at: without that it learns its lessons by heart.
 */
export function learnChains(chains: readonly Chain[], settings: ChainSettings, next: Random): ChainWeights {
  const units = rowsThatLearn(settings.unitBits, LABELS);
  const gaps = rowsThatLearn(settings.gapBits, PAIRS);
  for (const chain of chains) {
    meet(units, chain.units, settings.least);
    meet(gaps, chain.gaps, settings.least);
  }
  const desk = deskFor(Math.max(1, ...chains.map(({ count }) => count)));
  const known = new Set<Chain>();
  const means = [units, gaps].map(({ weights }) => new Float32Array(weights.length));
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const chain of shuffled(chains, next)) {
      // What is known already is looked at every other time only.
      if (known.delete(chain)) continue;
      look(units, chain.units, chain.unitStarts, chain.count, desk.units, settings.least, next);
      look(gaps, chain.gaps, chain.gapStarts, chain.count, desk.gaps, settings.least, next);
      if (slopesOf(chain, desk) > KNOWN) known.add(chain);
      learn(units, chain.count, desk.unitSlopes, settings);
      learn(gaps, chain.count, desk.gapSlopes, settings);
    }
    if (epoch >= settings.epochs - settings.averaged)
      for (const [which, { weights }] of [units, gaps].entries()) addShare(means[which]!, weights, settings.averaged);
  }
  return { units: means[0]!, gaps: means[1]! };
}

/** From which log-likelihood on a chain is known. */
const KNOWN = Math.log(0.9);

/** Rows of weights as they learn, and which of them were looked at last. */
interface Rows {
  readonly width: number;
  readonly shift: number;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  /** In how many places a row was met, as far as that is asked for. */
  readonly met: Uint8Array;
  /** The rows of each place, one after the other. */
  rows: Int32Array;
  starts: Int32Array;
}

function rowsThatLearn(bits: number, width: number): Rows {
  const size = 2 ** bits * width;
  return {
    width,
    shift: 32 - bits,
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(1e-3),
    met: new Uint8Array(2 ** bits),
    rows: new Int32Array(1024),
    starts: new Int32Array(1024),
  };
}

function meet({ met, shift }: Rows, features: Int32Array, least: number): void {
  for (const feature of features) if (met[feature >>> shift]! < least) met[feature >>> shift]!++;
}

/** What a feature counts while half of them are hidden. */
const SHOWN = 2;

/** Sums the rows of the features that are not hidden this time, by place. */
function look(
  model: Rows,
  features: Int32Array,
  starts: Int32Array,
  places: number,
  sums: Float32Array,
  least: number,
  next: Random,
): void {
  const { width, shift, weights, met } = model;
  if (model.rows.length < features.length) model.rows = new Int32Array(features.length * 2);
  if (model.starts.length <= places) model.starts = new Int32Array(places * 2);
  const { rows } = model;
  let kept = 0;
  let bits = 0;
  let left = 0;
  sums.fill(0, 0, places * width);
  for (let place = 0; place < places; place++) {
    model.starts[place] = kept;
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      if (left === 0) {
        bits = next();
        left = 30;
      }
      left--;
      bits >>>= 1;
      const row = features[at]! >>> shift;
      if ((bits & 1) === 0 || met[row]! < least) continue;
      rows[kept++] = row * width;
      for (let column = 0; column < width; column++) sums[place * width + column]! += SHOWN * weights[row * width + column]!;
    }
  }
  model.starts[places] = kept;
}

/** A slope under this changes nothing worth the time. */
const FLAT = 2e-4;

function learn(
  { width, weights, squares, rows, starts }: Rows,
  places: number,
  slopes: Float32Array,
  { rate, decay }: ChainSettings,
): void {
  for (let place = 0; place < places; place++)
    for (let column = 0; column < width; column++) {
      const slope = slopes[place * width + column]! * SHOWN;
      if (slope < FLAT && slope > -FLAT) continue;
      for (let at = starts[place]!; at < starts[place + 1]!; at++) {
        const cell = rows[at]! + column;
        const gradient = slope + decay * weights[cell]!;
        squares[cell]! += gradient * gradient;
        weights[cell]! -= (rate * gradient) / Math.sqrt(squares[cell]!);
      }
    }
}

/** Room for the scores and slopes of one chain. */
interface Desk {
  readonly units: Float32Array;
  readonly gaps: Float32Array;
  readonly unitSlopes: Float32Array;
  readonly gapSlopes: Float32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

function deskFor(longest: number): Desk {
  return {
    units: new Float32Array(longest * LABELS),
    gaps: new Float32Array(longest * PAIRS),
    unitSlopes: new Float32Array(longest * LABELS),
    gapSlopes: new Float32Array(longest * PAIRS),
    forward: new Float64Array(longest * LABELS),
    backward: new Float64Array(longest * LABELS),
  };
}

/** What the model expects less what people marked, by the forward-backward algorithm; the cue's own unit is given. Gives the log-likelihood of what people marked. */
function slopesOf({ count, cue, labels }: Chain, { units, gaps, unitSlopes, gapSlopes, forward, backward }: Desk): number {
  const may = (unit: number, label: number) => unit !== cue || label === CUE;
  for (let label = 0; label < LABELS; label++) {
    forward[label] = may(0, label) ? units[label]! : Number.NEGATIVE_INFINITY;
    backward[(count - 1) * LABELS + label] = 0;
  }
  for (let unit = 1; unit < count; unit++)
    for (let label = 0; label < LABELS; label++) {
      const into = unit * LABELS + label;
      if (!may(unit, label)) {
        forward[into] = Number.NEGATIVE_INFINITY;
        continue;
      }
      let best = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < LABELS; from++)
        best = Math.max(best, forward[into - label - LABELS + from]! + gaps[unit * PAIRS + from * LABELS + label]!);
      let sum = 0;
      for (let from = 0; from < LABELS; from++)
        sum += Math.exp(forward[into - label - LABELS + from]! + gaps[unit * PAIRS + from * LABELS + label]! - best);
      forward[into] = best + Math.log(sum) + units[into]!;
    }
  for (let unit = count - 2; unit >= 0; unit--)
    for (let label = 0; label < LABELS; label++) {
      let best = Number.NEGATIVE_INFINITY;
      const way = (to: number) =>
        may(unit + 1, to)
          ? backward[(unit + 1) * LABELS + to]! + units[(unit + 1) * LABELS + to]! + gaps[(unit + 1) * PAIRS + label * LABELS + to]!
          : Number.NEGATIVE_INFINITY;
      for (let to = 0; to < LABELS; to++) best = Math.max(best, way(to));
      let sum = 0;
      for (let to = 0; to < LABELS; to++) sum += Math.exp(way(to) - best);
      backward[unit * LABELS + label] = best + Math.log(sum);
    }
  const last = (count - 1) * LABELS;
  const top = Math.max(...forward.subarray(last, last + LABELS));
  let total = 0;
  for (let label = 0; label < LABELS; label++) total += Math.exp(forward[last + label]! - top);
  const all = top + Math.log(total);
  for (let unit = 0; unit < count; unit++)
    for (let label = 0; label < LABELS; label++) {
      const at = unit * LABELS + label;
      unitSlopes[at] = Math.exp(forward[at]! + backward[at]! - all) - (labels[unit] === label ? 1 : 0);
      if (unit === 0) continue;
      for (let from = 0; from < LABELS; from++) {
        const pair = unit * PAIRS + from * LABELS + label;
        const way =
          forward[at - label - LABELS + from]! + gaps[pair]! + (may(unit, label) ? units[at]! : Number.NEGATIVE_INFINITY) + backward[at]!;
        gapSlopes[pair] = Math.exp(way - all) - (labels[unit] === label && labels[unit - 1] === from ? 1 : 0);
      }
    }
  gapSlopes.fill(0, 0, PAIRS);
  let own = 0;
  for (let unit = 0; unit < count; unit++) {
    own += units[unit * LABELS + labels[unit]!]!;
    if (unit > 0) own += gaps[unit * PAIRS + labels[unit - 1]! * LABELS + labels[unit]!]!;
  }
  return own - all;
}
