import { joined } from "../../english/model/joined.ts";
import { readerOf } from "../../english/model/reader.ts";
import { type Finder, finderWith } from "./candidates.ts";
import { type Forest, packForest, unpackForest } from "./forest.ts";
import { type GlanceNet, loadGlance } from "./glance/net.ts";
import { type Lexicon, WORD_CLASSES } from "./lexicon.ts";
import { type Coded, packTable, type Table, unpackTable } from "./tables.ts";

/** All that was learnt of statements, to be given to `findStatements`. Nothing in it changes; many texts may share one. */
export interface StatementModel extends Finder {
  readonly lexicon: Lexicon;
  /** What tokens are taken for before cues are looked at one by one. */
  readonly glance: GlanceNet;
  /** Which reading of a cue is best; whether all of it is right; and whether people would mark it, by features. */
  readonly rank: Table;
  readonly right: Table;
  readonly keep: Table;
  /** The last two by what is measured of a reading, and by what its features say. */
  readonly rightly: Forest;
  readonly kept: Forest;
  /** From which log-odds on, in steps of `UNIT`, a statement is sure. */
  readonly sureFrom: number;
}

/** "ORST" and the number of the layout. */
const MAGIC = 0x5453524f;
const LAYOUT = 4;

/** The tables in the order in which they stand in a file. */
const TABLES = ["cues", "units", "gaps", "rank", "right", "keep"] as const;
/** The forests, behind them. */
const FORESTS = ["rightly", "kept"] as const;

/** The tables and forests as they are written. */
export type Learnt = Readonly<Record<(typeof TABLES)[number], Coded>> &
  Readonly<Record<(typeof FORESTS)[number], Forest>> & {
    /** The net that glances at texts, as bytes. */
    readonly glance: Uint8Array;
  };

/**
 * Reads what `packStatements` wrote, as `models/statements/statements.bin` of the package holds it.
 *
 * @throws RangeError if these bytes are no weights of this version of the program.
 */
export function loadStatements(file: Uint8Array): StatementModel {
  const reader = readerOf(file);
  if (reader.number() !== MAGIC || reader.number() !== LAYOUT)
    throw new RangeError("Expected weights for statements of this version, not other bytes. Take models/statements/statements.bin.");
  const lemmas = new TextDecoder().decode(reader.bytes(reader.number())).split("\n");
  const sureFrom = reader.number() | 0;
  const rows = (lemmas.length + 1) * WORD_CLASSES;
  const lexicon = { ids: new Map(lemmas.map((lemma, index) => [lemma, index + 1])), cues: reader.bytes(rows), sources: reader.bytes(rows) };
  const tables = Object.fromEntries(TABLES.map((name) => [name, unpackTable(reader)])) as Record<(typeof TABLES)[number], Table>;
  const forests = Object.fromEntries(FORESTS.map((name) => [name, unpackForest(reader)])) as Record<(typeof FORESTS)[number], Forest>;
  return { lexicon, sureFrom, ...tables, ...finderWith(tables), ...forests, glance: loadGlance(reader, lemmas.length) };
}

/** The file of what was learnt. */
export function packStatements({ ids, cues, sources }: Lexicon, learnt: Learnt, sureFrom: number): Uint8Array {
  const lemmas = new TextEncoder().encode([...ids.keys()].join("\n"));
  const start = new Uint8Array(12);
  const view = new DataView(start.buffer);
  for (const [at, number] of [MAGIC, LAYOUT, lemmas.length].entries()) view.setUint32(at * 4, number, true);
  const threshold = new Uint8Array(4);
  new DataView(threshold.buffer).setInt32(0, sureFrom, true);
  const parts = [
    start,
    lemmas,
    threshold,
    cues,
    sources,
    ...TABLES.map((name) => packTable(learnt[name].codes, learnt[name].width, learnt[name].bits)),
    ...FORESTS.map((name) => packForest(learnt[name])),
    learnt.glance,
  ];
  return joined(parts);
}
