import { ONE } from "../kernels/read.ts";
import { featuresOf, type Vocabulary } from "./features.ts";
import type { Style } from "./style.ts";

/** What forms look like to the net: sums of rows of a table. */
export interface Embeddings {
  /** Writes the embedding of a form in a sentence of this style as numbers of 16 bits. */
  write(form: string, style: Style, into: Int16Array, at: number): void;
}

/** Embeddings out of codes of eight bits, each row of which has a scale of its own. */
export function embeddingsOf(vocabulary: Vocabulary, codes: Int8Array, scales: Float32Array): Embeddings {
  const width = codes.length / scales.length;
  const sums = new Float64Array(width);
  return {
    write: (form, style, into, at) => {
      sums.fill(0);
      for (const row of featuresOf(form, style, vocabulary)) {
        const scale = scales[row]!;
        for (let unit = 0; unit < width; unit++) sums[unit]! += codes[row * width + unit]! * scale;
      }
      for (let unit = 0; unit < width; unit++) {
        const x = sums[unit]!;
        into[at + unit] = Math.round((ONE * x) / Math.sqrt(1 + x * x));
      }
    },
  };
}
