import type { Archive } from "../archive/archive.ts";
import { type UserKnowledge, userKnowledge } from "../knowledge/index.ts";
import type { Engine } from "../record/contract.ts";
import { type Knowledge, knowledgeHash } from "../record/knowledge.ts";
import { ENGINE } from "./engine.ts";

/** A reader with a person's rows: what reads with them is another engine than what reads without. */
export interface Reader {
  readonly engine: Engine;
  readonly rows: Knowledge["rows"];
  /** Null where there are no rows. */
  readonly knowledge: UserKnowledge | null;
}

/** Who reads where nobody added anything. */
export const PLAIN_READER: Reader = { engine: ENGINE, rows: [], knowledge: null };

/** The reader by a person's rows. Their hash is part of the engine's name, so that what was read with others is read anew. */
export function readerWith({ rows }: Pick<Knowledge, "rows">): Reader {
  const hash = knowledgeHash(rows);
  if (hash === null) return PLAIN_READER;
  return { engine: { ...ENGINE, models: { ...ENGINE.models, knowledge: hash } }, rows, knowledge: userKnowledge(rows) };
}

/** The last reader that each open archive asked for, by the version of its rows. */
const readers = new WeakMap<Archive, { readonly version: number; readonly reader: Reader }>();

/** The reader by the rows that an archive holds now. */
export async function readerOf(archive: Archive): Promise<Reader> {
  const knowledge = await archive.knowledge();
  const known = readers.get(archive);
  if (known?.version === knowledge.version) return known.reader;
  const reader = readerWith(knowledge);
  readers.set(archive, { version: knowledge.version, reader });
  return reader;
}
