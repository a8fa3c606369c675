import { REFERENCE_WEIGHTS } from "./weights.data.ts";

let unpacked: Int8Array | null = null;

/** The weights by which references are chosen, as they stand in `weights.data.ts`. */
export function referenceWeights(): Int8Array {
  unpacked ??= Int8Array.from(atob(REFERENCE_WEIGHTS.replace(/\s/g, "")), (letter) => letter.charCodeAt(0));
  return unpacked;
}
