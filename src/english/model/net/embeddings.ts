import { ONE } from "../kernels/read.ts";
import { featuresOf, type Vocabulary } from "./features.ts";
import { STYLES, type Style } from "./style.ts";

/** How many forms are remembered, of all styles together; then all are forgotten, so that memory stays bounded. */
const REMEMBERED = 8192;

/** The longest form that is remembered, in UTF-16 code units. */
const LONGEST = 32;

/** What forms look like to the net: sums of rows of a table. What is remembered of them changes no result. */
export interface Embeddings {
  /** Writes the embedding of a form in a sentence of this style as numbers of 16 bits. */
  write(form: string, style: Style, into: Int16Array, at: number): void;
}

/** Embeddings out of codes of eight bits, each row of which has a scale of its own. */
export function embeddingsOf(vocabulary: Vocabulary, codes: Int8Array, scales: Float32Array): Embeddings {
  const width = codes.length / scales.length;
  const known = Array.from({ length: STYLES }, () => new Map<string, number>());
  let remembered = 0;
  const values = new Int16Array(REMEMBERED * width);
  const sums = new Float64Array(width);
  const read = (form: string, style: Style, into: Int16Array, at: number): void => {
    sums.fill(0);
    for (const row of featuresOf(form, style, vocabulary)) {
      const scale = scales[row]!;
      for (let unit = 0; unit < width; unit++) sums[unit]! += codes[row * width + unit]! * scale;
    }
    for (let unit = 0; unit < width; unit++) {
      const x = sums[unit]!;
      into[at + unit] = Math.round((ONE * x) / Math.sqrt(1 + x * x));
    }
  };
  const remember = (form: string, style: Style): number => {
    if (remembered >= REMEMBERED) {
      for (const each of known) each.clear();
      remembered = 0;
    }
    const first = remembered++ * width;
    read(form, style, values, first);
    known[style]!.set(copyOf(form), first);
    return first;
  };
  return {
    write: (form, style, into, at) => {
      if (form.length > LONGEST) return read(form, style, into, at);
      const first = known[style]!.get(form) ?? remember(form, style);
      for (let unit = 0; unit < width; unit++) into[at + unit] = values[first + unit]!;
    },
  };
}

/** The same letters as a string of its own: a part of a text would keep the whole text in memory. */
const copyOf = (form: string): string => String.fromCharCode(...Array.from({ length: form.length }, (_, at) => form.charCodeAt(at)));
