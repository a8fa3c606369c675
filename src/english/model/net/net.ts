import type { Machine } from "../kernels/kernels.ts";
import type { Sizes } from "./sizes.ts";
import type { Words } from "./words.ts";

/** A plain layer in the memory of the kernels: addresses of its weights, and its shape. */
export interface Dense {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  readonly depth: number;
  readonly columns: number;
}

/** The layer that reads words first: it sees `window` words at once. What it makes of each stands ready by word, see `Words`. */
export interface First {
  readonly scales: number;
  readonly bias: number;
  readonly columns: number;
  readonly window: number;
}

/** Where a batch is worked out, as addresses. */
export interface Room {
  /** For each word the address of what is made of it, with those of no word around each sentence that the first layer's window reaches. */
  readonly words: number;
  /** Outputs of layers, by turns, so that a layer can read the one before. */
  readonly outputs: readonly [number, number];
  readonly gates: number;
  readonly told: number;
  /** Each word's side and head's side of arcs; then what is known of each arc, put together. */
  readonly sides: number;
  readonly agreements: number;
  readonly arcs: number;
  /** For each row the addresses of what is known of its arc. */
  readonly known: number;
  readonly relations: number;
  /** A place that is always zero. */
  readonly zeros: number;
}

/** The net as it is used: weights of 16 bits and room for one batch, both in the memory of the kernels. */
export interface Net {
  readonly sizes: Sizes;
  /** How many empty rows part each sentence from the next, and stand before the first: as many as layers behind the first look to either side. */
  readonly gap: number;
  readonly machine: Machine;
  readonly words: Words;
  readonly first: First;
  /** The layers behind the first. */
  readonly layers: readonly Dense[];
  /** What the sentence tells of tags; what the word alone does is added. */
  readonly tags: Dense;
  readonly trees: Dense;
  readonly relations: Dense;
  /** Where it stands, for each class of distances, what it tells of a relation. */
  readonly distances: number;
  readonly room: Room;
}
