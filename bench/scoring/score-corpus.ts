import { captureBytes } from "../../src/capture/index.ts";
import { extractObject } from "../../src/pipeline/index.ts";
import { OnrecordError, type Statement } from "../../src/record/index.ts";
import { asTheCorpusBounds } from "./corpus-bounds.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { attributionsOf } from "./from-statements.ts";
import type { GoldDocument } from "./gold.ts";
import { scoredText } from "./marked.ts";
import { type DocumentScore, scoreDocument } from "./score-document.ts";

/** The figures of a corpus, and how long the program took over it: seconds of extraction alone, from bytes to statements. */
export interface CorpusScore {
  readonly figures: Figures;
  /** The same where statements inside of others are left out, as some corpora mark the outermost alone. */
  readonly outermost: Figures;
  /** The same where contents get the bounds that the corpus gives them, by a rule that looks at the text alone. */
  readonly inCorpusBounds: Figures;
  readonly seconds: number;
}

/** Runs the program over gold texts, end to end, and scores its statements. */
export function scoreCorpus(documents: Iterable<GoldDocument>): CorpusScore {
  const all: DocumentScore[] = [];
  const outermost: DocumentScore[] = [];
  const inCorpusBounds: DocumentScore[] = [];
  let seconds = 0;
  for (const gold of documents) {
    const started = performance.now();
    const statements = found(gold);
    seconds += (performance.now() - started) / 1000;
    const text = scoredText(gold.text);
    const attributions = attributionsOf(statements);
    all.push(scoreDocument(text, gold.attributions, attributions));
    const widened = attributions.map((one) => asTheCorpusBounds(gold.text, one));
    inCorpusBounds.push(scoreDocument(text, gold.attributions, widened));
    const outer = statements.filter(({ within }) => within === null);
    outermost.push(scoreDocument(text, gold.attributions, attributionsOf(outer)));
  }
  return { figures: figuresOf(all), outermost: figuresOf(outermost), inCorpusBounds: figuresOf(inCorpusBounds), seconds };
}

/** What the program finds in a text. Its offsets point into the file only where it takes the file for plain text. */
function found({ bytes, path }: GoldDocument): readonly Statement[] {
  const { document, statements } = extractObject({ captured: captureBytes(bytes), place: path, given: {} });
  if (document.mediaType === "text/plain") return statements;
  throw new OnrecordError("bad-gold", `Expected plain text, not \`${document.mediaType}\`, in ${path}. Leave the file out of the folder.`, {
    path,
  });
}
