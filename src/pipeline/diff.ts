import type { Archive, StatementEntry, StoredArticle, StoredCapture } from "../archive/archive.ts";
import { draft } from "../archive/draft.ts";
import { canonical } from "../record/canonical.ts";
import type { Decision } from "../record/decision.ts";
import { OnrecordError } from "../record/error.ts";
import { type Reader, readerOf } from "./knowledge.ts";
import type { Extraction } from "./read-capture.ts";
import { inOrder } from "./readers/in-order.ts";
import { HERE, type Readers } from "./readers/readers.ts";

/** What of a statement may be read otherwise while its words stay. */
const COMPARED = ["act", "form", "kind", "speakers", "addressees", "said", "hedge", "sourcing", "sure"] as const;
type Compared = (typeof COMPARED)[number];

/** A statement as a reading of its article has it, after the decisions on it. */
export interface ReadStatement extends Pick<StatementEntry, "id" | "words" | "sure"> {
  readonly act: string;
  readonly by: readonly string[];
}

/** What reading a capture anew would change. */
export interface ArticleDiff {
  readonly capture: string;
  readonly title: string | null;
  /** Whether the text itself is read otherwise. */
  readonly text: boolean;
  readonly added: readonly ReadStatement[];
  readonly gone: readonly ReadStatement[];
  /** Statements of the same words, with what else is read otherwise of them. */
  readonly changed: readonly { readonly before: ReadStatement; readonly after: ReadStatement; readonly what: readonly Compared[] }[];
  /** Decisions that would not find their words any more, and those that would find them again. */
  readonly lost: readonly string[];
  readonly found: readonly string[];
  /** Why the capture cannot be read any more; null where it can. */
  readonly error: string | null;
}

/** A capture, what is stored of it, and what it reads as now. */
interface Again {
  readonly stored: StoredArticle;
  readonly extraction: Extraction | OnrecordError;
}

/**
 * Reads what another engine, or with other names, read before, and says what would be otherwise; nothing is stored, and what was read beside the record is not read again. Yields an entry for each capture of
 * which something would change, in the order in which they came, and gives back how many were read, and how many nobody ever read.
 */
export async function* diff(
  archive: Archive,
  readers: Readers = HERE,
  onProgress: (captures: number) => void = () => {},
): AsyncGenerator<ArticleDiff, { readonly read: number; readonly fresh: number }> {
  const reader = await readerOf(archive);
  let [read, fresh] = [0, 0];
  for await (const again of inOrder(archive.unread(reader.engine), { things: readers.atOnce }, (hash) =>
    readAgain(archive, hash, reader, readers),
  )) {
    if (!again) {
      fresh++;
      continue;
    }
    onProgress(++read);
    const found = differenceOf(again, reader, await decisionsOn(archive, again.stored.capture));
    if (found) yield found;
  }
  return { read, fresh };
}

/** Null where the capture was never read: there is nothing to compare with. */
async function readAgain(archive: Archive, hash: string, reader: Reader, readers: Readers): Promise<Again | null> {
  const stored = await archive.article(hash);
  const capture: StoredCapture | null = stored && (await archive.capture(hash));
  if (!stored || !capture) return null;
  const prepared = await archive.prepared(hash, reader.engine);
  if (prepared) return { stored, extraction: { reading: { text: prepared.text, article: prepared.article }, findings: prepared.findings } };
  try {
    return { stored, extraction: await readers.read(capture, await archive.given(hash), reader) };
  } catch (error) {
    if (error instanceof OnrecordError) return { stored, extraction: error };
    throw error;
  }
}

async function decisionsOn(archive: Archive, capture: string): Promise<Decision[]> {
  return (await archive.decisions({ capture })).map(({ decision }) => decision);
}

function differenceOf({ stored, extraction }: Again, { engine }: Reader, decisions: readonly Decision[]): ArticleDiff | null {
  const { capture, article } = stored;
  const about = { capture, title: article.title?.text ?? null };
  const nothing = { text: false, added: [], gone: [], changed: [], lost: [], found: [], error: null };
  if (extraction instanceof OnrecordError) return { ...about, ...nothing, error: extraction.message };
  const { reading, findings } = extraction;
  const before = madeOf(stored, decisions);
  const after = madeOf({ capture, engine, text: reading.text, article: reading.article, findings }, decisions);
  const changed = [...after.statements].flatMap(([id, now]) => {
    const was = before.statements.get(id);
    const what = was ? COMPARED.filter((name) => was.compared[name] !== now.compared[name]) : [];
    return was && what.length > 0 ? [{ before: was.statement, after: now.statement, what }] : [];
  });
  const only = (one: Made, other: Made) =>
    [...one.statements].filter(([id]) => !other.statements.has(id)).map(([, { statement }]) => statement);
  const lostIn = ({ standings }: Made) => new Set([...standings].filter(([, standing]) => standing === "lost").map(([id]) => id));
  const [wereLost, areLost] = [lostIn(before), lostIn(after)];
  const difference: ArticleDiff = {
    ...{ ...about, ...nothing, text: reading.text !== stored.text, changed },
    ...{ added: only(after, before), gone: only(before, after) },
    ...{ lost: [...areLost].filter((id) => !wereLost.has(id)), found: [...wereLost].filter((id) => !areLost.has(id)) },
  };
  const { added, gone, lost, found, text } = difference;
  return text || [added, gone, changed, lost, found].some(({ length }) => length > 0) ? difference : null;
}

/** The statements of a reading by their ids, and how decisions stand on it. */
interface Made {
  readonly statements: ReadonlyMap<string, { readonly statement: ReadStatement; readonly compared: Readonly<Record<Compared, string>> }>;
  readonly standings: ReadonlyMap<string, string>;
}

/** Offsets are left out of what is compared: words that moved say the same. */
function madeOf(read: Pick<StoredArticle, "capture" | "engine" | "text" | "article" | "findings">, decisions: readonly Decision[]): Made {
  const { statements, standings } = draft(read, decisions);
  return {
    standings,
    statements: new Map(
      statements.map(({ entry, speakers }) => {
        const by = speakers.map(({ name }) => name);
        const values: Readonly<Record<Compared, unknown>> = {
          ...{ act: entry.act.main, form: entry.form, kind: entry.kind, speakers: by, addressees: entry.addressees.length },
          ...{ said: entry.said?.edtf, hedge: entry.hedge?.band, sure: entry.sure },
          sourcing: entry.sourcing.map(({ kind, named, groundRule }) => [kind, named, groundRule]),
        };
        const compared = Object.fromEntries(COMPARED.map((name) => [name, canonical(values[name] ?? null)])) as Record<Compared, string>;
        return [entry.id, { statement: { id: entry.id, words: entry.words, sure: entry.sure, act: entry.act.main, by }, compared }];
      }),
    ),
  };
}
