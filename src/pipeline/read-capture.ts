import type { Captured, Met } from "../capture/captured.ts";
import { parse } from "../english/index.ts";
import type { Reading } from "../reading/article-text.ts";
import { read } from "../reading/index.ts";
import type { Given } from "../record/capture.ts";
import { CONTRACT, type ExtractObject, type Findings, NO_FINDINGS, type ReadObject } from "../record/contract.ts";
import { findStatements } from "../statements/index.ts";
import { PLAIN_READER, type Reader } from "./knowledge.ts";
import { storyOf } from "./story.ts";
import { trained, trainedStatements } from "./weights.ts";

/** What one capture says: its article and what was found in it. */
export interface Extraction {
  readonly reading: Reading;
  readonly findings: Findings;
}

/**
 * Takes one capture through the rooms. Pure: the same bytes, given values and knowledge give the same extraction, whatever was read before.
 * An article in another language than English is read as text, not for statements. Throws `OnrecordError` where the bytes are no text.
 */
export function readCapture(captured: Captured, given: Given, { knowledge }: Reader = PLAIN_READER): Extraction {
  const reading = read(captured, given);
  if (reading.article.notRead) return { reading, findings: NO_FINDINGS };
  const story = storyOf(reading);
  const doc = parse(reading.text, { blocks: story.spans, ...trained(), ...(knowledge && { knowledge }) });
  return { reading: story.reading, findings: findStatements(story.reading, doc, trainedStatements()) };
}

/** What `onrecord read` prints of a document. */
export function readObject(met: Met): ReadObject {
  return { ...heading(met), ...body(met, read(met.captured, met.given)) };
}

/** What `onrecord extract` prints of a document. */
export function extractObject(met: Met, reader: Reader = PLAIN_READER): ExtractObject {
  const { reading, findings } = readCapture(met.captured, met.given, reader);
  return { ...heading(met, reader), ...body(met, reading), ...findings };
}

function heading(
  { captured: { sha256, mediaType }, place }: Met,
  { engine }: Reader = PLAIN_READER,
): Pick<ReadObject, "contract" | "document" | "engine"> {
  return { contract: CONTRACT, document: { path: place, sha256, mediaType }, engine };
}

/** For text/plain offsets index the file's decoded text, so the text need not be repeated; not so where there is no such file. */
function body({ captured: { mediaType }, made }: Met, { text, article }: Reading): Pick<ReadObject, "text" | "article"> {
  return mediaType === "text/plain" && !made ? { article } : { text, article };
}
