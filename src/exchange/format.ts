import type { Lost } from "./lost.ts";
import type { Material } from "./material/material.ts";

/** A piece of what is written: text, which is UTF-8 on its way out, or bytes. */
export type Chunk = string | Uint8Array;

/** What a person may ask of a format; a format takes no notice of what it does not know. */
export interface WriteOptions {
  /** For tables: which one. */
  readonly table?: string;
  /** For STIX and MISP: who may see it, in the words of the Traffic Light Protocol 2.0. */
  readonly tlp?: Tlp;
  /** Also what the record is made of, so that nothing is lost: the captures' bytes, where and when they were met, the decisions with their times, a person's own names. */
  readonly captures?: boolean;
}

/** The labels of the Traffic Light Protocol 2.0. */
export const TLP = ["clear", "green", "amber", "amber+strict", "red"] as const;
export type Tlp = (typeof TLP)[number];

/**
 * Writes what was chosen of the record, piece by piece: what is held at a time does not grow with the record. The same record gives the
 * same bytes. What the format has no place for is told to `lost`.
 */
export type Write = (material: Material, options: WriteOptions, lost: Lost) => AsyncIterable<Chunk>;

/** A format that the record is written in. */
export interface Format {
  /** As `--format` calls it. */
  readonly name: string;
  /** What it is for, on one line. */
  readonly is: string;
  readonly mediaType: string;
  /** How names of its files end, with the dot. */
  readonly ending: string;
  /** The options that mean something to it. */
  readonly options: readonly (keyof WriteOptions)[];
  /** Loads what writes it, so that a call pays for one format only. */
  readonly load: () => Promise<Write>;
}
