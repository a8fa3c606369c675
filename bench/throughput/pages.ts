import { type Met, meet } from "../../src/capture/index.ts";
import { type Doc, parse } from "../../src/english/index.ts";
import { trained } from "../../src/pipeline/index.ts";
import { type Reading, read } from "../../src/reading/index.ts";
import { OnrecordError, type Span } from "../../src/record/index.ts";

/** A page with all that the stages take and give, so that each can be run alone. */
export interface Page {
  readonly met: Met;
  readonly reading: Reading;
  /** What the language engine reads of it; null where the page is not English, which the pipeline passes over. */
  readonly english: { readonly blocks: readonly Span[]; readonly doc: Doc } | null;
}

/** Pages are held together up to this many and this many bytes, so that folders of any size fit into memory. */
const CHUNK = { pages: 64, bytes: 8_000_000 };

/** The pages at a path in chunks. What cannot be met or is no text is left out, as `onrecord add` leaves it out. */
export async function* chunksOf(path: string): AsyncGenerator<readonly Page[]> {
  let chunk: Page[] = [];
  let bytes = 0;
  for await (const met of meet([path])) {
    const page = "error" in met ? null : prepared(met);
    if (!page) continue;
    chunk.push(page);
    bytes += page.met.captured.size;
    if (chunk.length < CHUNK.pages && bytes < CHUNK.bytes) continue;
    yield chunk;
    chunk = [];
    bytes = 0;
  }
  if (chunk.length > 0) yield chunk;
}

function prepared(met: Met): Page | null {
  try {
    const reading = read(met.captured, met.given);
    const { language, blocks } = reading.article;
    if (language !== "en" && language !== "und") return { met, reading, english: null };
    const story = blocks.filter(({ kind }) => kind === "body" || kind === "subhead").map(({ span }) => span);
    return { met, reading, english: { blocks: story, doc: parse(reading.text, { blocks: story, ...trained() }) } };
  } catch (error) {
    if (error instanceof OnrecordError) return null;
    throw error;
  }
}
