import { captureBytes } from "../../src/capture/index.ts";
import { extractObject } from "../../src/pipeline/index.ts";
import { OnrecordError } from "../../src/record/index.ts";
import type { Predicted } from "./attribution.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { attributionsOf } from "./from-statements.ts";
import { type GoldDocument, goldDocuments } from "./gold.ts";
import { scoredText } from "./marked.ts";
import { type DocumentScore, scoreDocument } from "./score-document.ts";

/** The figures of a corpus, and how long the program took over it: seconds of extraction alone, from bytes to statements. */
export interface CorpusScore {
  readonly figures: Figures;
  readonly seconds: number;
}

/** Runs the program over the texts of a gold folder, end to end, and scores its statements. */
export function scoreCorpus(folder: string): CorpusScore {
  const documents: DocumentScore[] = [];
  let seconds = 0;
  for (const gold of goldDocuments(folder)) {
    const started = performance.now();
    const predicted = predict(gold);
    seconds += (performance.now() - started) / 1000;
    documents.push(scoreDocument(scoredText(gold.text), gold.attributions, predicted));
  }
  return { figures: figuresOf(documents), seconds };
}

/** What the program finds in a text. Its offsets point into the file only where it takes the file for plain text. */
function predict({ bytes, path }: GoldDocument): Predicted[] {
  const { document, statements } = extractObject({ captured: captureBytes(bytes), place: path, given: {} });
  if (document.mediaType === "text/plain") return attributionsOf(statements);
  throw new OnrecordError("bad-gold", `Expected plain text, not \`${document.mediaType}\`, in ${path}. Leave the file out of the folder.`, {
    path,
  });
}
