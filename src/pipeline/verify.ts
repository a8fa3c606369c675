import type { Archive, StoredArticle, StoredCapture } from "../archive/archive.ts";
import { canonical } from "../record/canonical.ts";
import type { Given } from "../record/capture.ts";
import type { Engine } from "../record/contract.ts";
import { sha256 } from "../record/id.ts";
import { isSameEngine } from "./engine.ts";
import { type Reader, readerOf } from "./knowledge.ts";
import { type Extraction, readCapture } from "./read-capture.ts";

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
 * Checks an archive from its bytes up: the file itself, each capture's hash, each article read again and compared, each span of each
 * statement sliced again. Yields differences as they are found and gives back the counts. `onProgress` is called after each capture.
 */
export async function* verify(archive: Archive, onProgress: (checked: Checked) => void = () => {}): AsyncGenerator<Difference, Checked> {
  const checked = { captures: 0, articles: 0, spans: 0, unread: 0 };
  const reader = await readerOf(archive);
  for await (const what of archive.damage()) yield { capture: null, what };
  for await (const hash of archive.captures()) {
    const stored = await archive.capture(hash);
    if (!stored) {
      yield { capture: hash, what: "the capture is listed but not there" };
      continue;
    }
    checked.captures++;
    const actual = sha256(stored.bytes);
    if (actual !== hash) {
      yield { capture: hash, what: `expected bytes with SHA-256 ${hash}, found ${actual}` };
      continue;
    }
    const article = await archive.article(hash);
    if (!article) checked.unread++;
    else if (!isSameEngine(article.engine, reader.engine))
      yield { capture: hash, what: `${otherEngine(article.engine, reader.engine)}; \`onrecord add\` reads it anew` };
    else {
      checked.articles++;
      for (const what of [...reread(stored, await archive.given(hash), article, reader), ...respanned(article, checked)])
        yield { capture: hash, what };
    }
    onProgress(checked);
  }
  return checked;
}

/** What an article was read by that is another now: the version, or with the same version its weights or a person's names. */
function otherEngine(former: Engine, now: Engine): string {
  if (former.version !== now.version) return `read by version ${former.version}, this is ${now.version}`;
  const [before, after] = [former, now].map(({ models: { knowledge } }) => knowledge);
  return before === after ? "read with other weights" : "read with other names of your own";
}

/** Reads a capture again and says what is not as it is stored. */
function* reread(stored: StoredCapture, given: Given, article: StoredArticle, reader: Reader): Generator<string> {
  let again: Extraction;
  try {
    again = readCapture(stored, given, reader);
  } catch (error) {
    yield `was read once, and now cannot be: ${error instanceof Error ? error.message : String(error)}`;
    return;
  }
  if (again.reading.text !== article.text) yield "the text read from the bytes is not the text stored";
  if (canonical(again.reading.article) !== canonical(article.article)) yield "the article read from the bytes is not the article stored";
  if (canonical(again.findings) !== canonical(article.findings)) yield "what is found in the text is not what is stored";
}

/** Slices each span of each statement again, and says which words are not what is stored. */
function* respanned(article: StoredArticle, checked: { spans: number }): Generator<string> {
  for (const statement of article.statements)
    for (const role of ["source", "cue", "content"] as const) {
      checked.spans += statement[role].length;
      const words = statement[role].map(([start, end]) => article.text.slice(start, end)).join(" … ");
      if (words !== statement.words[role]) yield `the ${role} of ${statement.id} is not what stands at its place`;
    }
}
