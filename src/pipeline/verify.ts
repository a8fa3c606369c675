import type { Archive, StoredArticle, StoredCapture } from "../archive/archive.ts";
import { canonical } from "../record/canonical.ts";
import type { Given } from "../record/capture.ts";
import type { Engine } from "../record/contract.ts";
import { sha256 } from "../record/id.ts";
import { isSameEngine } from "./engine.ts";
import { type Reader, readerOf } from "./knowledge.ts";
import type { Extraction } from "./read-capture.ts";
import { inOrder } from "./readers/in-order.ts";
import { HERE, type Readers } from "./readers/readers.ts";

/** How far a verification has come. */
export interface Checked {
  readonly captures: number;
  readonly articles: number;
  readonly spans: number;
  /** Captures that were kept but not read yet, as a crash leaves them: nothing to compare, and nothing wrong. */
  readonly unread: number;
}

/** Something that is not as it was: what, and where. */
export interface Difference {
  readonly capture: string | null;
  readonly what: string;
}

/**
 * Checks an archive from its bytes up: the file itself with its log, seals and record, that it has the seals that are `known` from elsewhere, each capture's
 * hash, each article read again and compared, each span of each statement sliced again. Yields differences in the order of the captures and gives back the
 * counts. `onProgress` is called after each capture.
 */
export async function* verify(
  archive: Archive,
  onProgress: (checked: Checked) => void = () => {},
  readers: Readers = HERE,
  known: readonly string[] = [],
): AsyncGenerator<Difference, Checked> {
  const checked = { captures: 0, articles: 0, spans: 0, unread: 0 };
  for await (const what of archive.damage()) yield { capture: null, what };
  yield* unsealed(archive, known);
  const reader = await readerOf(archive).catch(unreadable);
  if (typeof reader === "string") {
    yield { capture: null, what: `a person's names cannot be read, by which every article was read: ${reader}` };
    return checked;
  }
  for await (const one of inOrder(archive.captures(), { things: readers.atOnce }, (hash) =>
    checkOne(archive, hash, reader, readers).catch((error) => ({
      ...NOTHING,
      capture: hash,
      captures: 1,
      differences: [`what is stored of it cannot be read: ${unreadable(error)}`],
    })),
  )) {
    for (const what of one.differences) yield { capture: one.capture, what };
    for (const count of ["captures", "articles", "spans", "unread"] as const) checked[count] += one[count];
    onProgress(checked);
  }
  return checked;
}

/** In words, that what is stored is not as it was written; every other error is thrown on. */
function unreadable(error: unknown): string {
  if (error instanceof SyntaxError || error instanceof TypeError) return error.message;
  throw error;
}

/** The seals that are known from elsewhere, whole or by how they begin, and that the archive does not have: what they sealed was changed since. */
async function* unsealed(archive: Archive, known: readonly string[]): AsyncIterable<Difference> {
  const missing = new Set(known);
  if (missing.size > 0)
    for await (const { hash } of archive.seals()) for (const start of missing) if (hash.startsWith(start)) missing.delete(start);
  for (const hash of missing)
    yield { capture: null, what: `seal ${hash}: the archive does not have it; what it sealed is not what is here now` };
}

/** What one capture adds to the counts, and what is not as it was. */
interface CheckedOne extends Checked {
  readonly capture: string;
  readonly differences: readonly string[];
}

const NOTHING = { captures: 0, articles: 0, spans: 0, unread: 0, differences: [] };

async function checkOne(archive: Archive, capture: string, reader: Reader, readers: Readers): Promise<CheckedOne> {
  const none = { ...NOTHING, capture };
  const stored = await archive.capture(capture);
  if (!stored) return { ...none, differences: ["the capture is listed but not there"] };
  const actual = sha256(stored.bytes);
  if (actual !== capture) return { ...none, captures: 1, differences: [`expected bytes with SHA-256 ${capture}, found ${actual}`] };
  const article = await archive.article(capture);
  if (!article) return { ...none, captures: 1, unread: 1 };
  if (!isSameEngine(article.engine, reader.engine)) {
    const differences = [`${otherEngine(article.engine, reader.engine)}; \`onrecord add\` reads it anew`];
    return { ...none, captures: 1, differences };
  }
  const [again, spans] = [await reread(stored, await archive.given(capture), article, reader, readers), respanned(article)];
  return { ...none, captures: 1, articles: 1, spans: spans.count, differences: [...again, ...spans.differences] };
}

/** What an article was read by that is another now: the version, or with the same version its weights or a person's names. */
function otherEngine(former: Engine, now: Engine): string {
  if (former.version !== now.version) return `read by version ${former.version}, this is ${now.version}`;
  const [before, after] = [former, now].map(({ models: { knowledge } }) => knowledge);
  return before === after ? "read with other weights" : "read with other names of your own";
}

/** Reads a capture again and says what is not as it is stored. */
async function reread(stored: StoredCapture, given: Given, article: StoredArticle, reader: Reader, readers: Readers): Promise<string[]> {
  let again: Extraction;
  try {
    again = await readers.read(stored, given, reader);
  } catch (error) {
    return [`was read once, and now cannot be: ${error instanceof Error ? error.message : String(error)}`];
  }
  const differences: string[] = [];
  if (again.reading.text !== article.text) differences.push("the text read from the bytes is not the text stored");
  if (canonical(again.reading.article) !== canonical(article.article))
    differences.push("the article read from the bytes is not the article stored");
  if (canonical(again.findings) !== canonical(article.findings)) differences.push("what is found in the text is not what is stored");
  return differences;
}

/** Slices each span of each statement again: how many there are, and which words are not what is stored. */
function respanned({ statements, text }: StoredArticle): { readonly count: number; readonly differences: readonly string[] } {
  const differences: string[] = [];
  let count = 0;
  for (const statement of statements)
    for (const role of ["source", "cue", "content"] as const) {
      count += statement[role].length;
      const words = statement[role].map(([start, end]) => text.slice(start, end)).join(" … ");
      if (words !== statement.words[role]) differences.push(`the ${role} of ${statement.id} is not what stands at its place`);
    }
  return { count, differences };
}
