// Reads texts away from the page's own thread, so that typing never waits.

import treeWeights from "../../models/english/weights.bin?url";
import nameWeights from "../../models/names/names.bin?url";
import sentenceWeights from "../../models/sentences/sentences.bin?url";
import { type Doc, loadModel, loadNames, loadSentences, parse } from "../../src/english/index.ts";

/** A text to read, with the number of the asking. */
export interface Asked {
  readonly number: number;
  readonly text: string;
}

/** What was seen, and how long that took, in milliseconds; or what went wrong. */
export type Told = { readonly number: number; readonly doc: Doc; readonly took: number } | { readonly failed: string };

async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Expected the weights at ${address}, got ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}

const tell = (told: Told) => self.postMessage(told);

const ready = Promise.all([treeWeights, nameWeights, sentenceWeights].map(bytesOf)).then(([trees, names, sentences]) => ({
  model: loadModel(trees!),
  names: loadNames(names!),
  sentences: loadSentences(sentences!),
}));
ready.catch((error: unknown) => tell({ failed: String(error) }));

self.addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  const options = await ready;
  const started = performance.now();
  const doc = parse(data.text, options);
  tell({ number: data.number, doc, took: performance.now() - started });
});
