import { ONE } from "../kernels/read.ts";
import { featuresOf, type Vocabulary } from "./features.ts";

/** How many forms are remembered; then all are forgotten, so that memory stays bounded. */
const REMEMBERED = 8192;

/** The longest form that is remembered, in UTF-16 code units. */
const LONGEST = 32;

/** What forms look like to the net: sums of rows of a table. What is remembered of them changes no result. */
export interface Embeddings {
  /** Writes the embedding of a form as numbers of 16 bits. */
  write(form: string, into: Int16Array, at: number): void;
}

/** Embeddings out of codes of eight bits, each row of which has a scale of its own. */
export function embeddingsOf(vocabulary: Vocabulary, codes: Int8Array, scales: Float32Array): Embeddings {
  const width = codes.length / scales.length;
  const known = new Map<string, number>();
  const values = new Int16Array(REMEMBERED * width);
  const sums = new Float64Array(width);
  const read = (form: string, into: Int16Array, at: number): void => {
    sums.fill(0);
    for (const row of featuresOf(form, vocabulary)) {
      const scale = scales[row]!;
      for (let unit = 0; unit < width; unit++) sums[unit]! += codes[row * width + unit]! * scale;
    }
    for (let unit = 0; unit < width; unit++) {
      const x = sums[unit]!;
      into[at + unit] = Math.round((ONE * x) / Math.sqrt(1 + x * x));
    }
  };
  const remember = (form: string): number => {
    if (known.size >= REMEMBERED) known.clear();
    const first = known.size * width;
    read(form, values, first);
    known.set(copyOf(form), first);
    return first;
  };
  return {
    write: (form, into, at) => {
      if (form.length > LONGEST) return read(form, into, at);
      const first = known.get(form) ?? remember(form);
      for (let unit = 0; unit < width; unit++) into[at + unit] = values[first + unit]!;
    },
  };
}

/** The same letters as a string of its own: a part of a text would keep the whole text in memory. */
const copyOf = (form: string): string => String.fromCharCode(...Array.from({ length: form.length }, (_, at) => form.charCodeAt(at)));
