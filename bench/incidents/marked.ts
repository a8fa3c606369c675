import { overlap, type Span } from "../../src/record/index.ts";

/** The values of incidents that are compared. */
export type Value = "actors" | "victims" | "methods" | "dates";

/** A text with what people marked of the incidents that it tells of. */
export interface Marked {
  readonly name: string;
  readonly text: string;
  /** How many incidents, where they said so. */
  readonly incidents: number | null;
  /** The words that tell that something was done. */
  readonly mentions: readonly Span[];
  /** Values with which incident of the text each belongs to, where they said so. */
  readonly placed: readonly { readonly span: Span; readonly incident: string }[];
  readonly values: Readonly<Partial<Record<Value, readonly Span[]>>>;
}

/** How many were marked and found, and how many of each overlap one of the other. */
export interface Overlaps {
  marked: number;
  found: number;
  markedMet: number;
  foundMet: number;
}

/** Adds what two lists of spans have in common. */
export function addOverlaps(counts: Overlaps, marked: readonly Span[], found: readonly Span[]): void {
  counts.marked += marked.length;
  counts.found += found.length;
  counts.markedMet += marked.filter((one) => found.some((other) => overlap(one, other))).length;
  counts.foundMet += found.filter((one) => marked.some((other) => overlap(one, other))).length;
}
