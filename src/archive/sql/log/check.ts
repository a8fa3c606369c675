import { sql } from "kysely";
import { canonical } from "../../../record/canonical.ts";
import { sha256 } from "../../../record/id.ts";
import { type LogEntry, LogKind, type Removal } from "../../../record/log.ts";
import { EMPTY, GrowingTree, hex, leafHash, type TreeNode } from "../../proof/index.ts";
import type { Db } from "../connection.ts";
import { given } from "../dialects.ts";
import { fromJson } from "../json.ts";
import { logSize } from "./append.ts";
import { capturesOfDecision, type Said, saidOf } from "./bodies.ts";
import { unlogged } from "./unlogged.ts";

/** How many entries are looked at together. */
const BATCH = 500;

/** An entry of the log as it is stored. */
interface Row {
  readonly seq: number;
  readonly kind: LogKind;
  readonly number: number;
  readonly capture: string | null;
  readonly body: Uint8Array;
}

/** The roots that the log has over its first entries, at the lengths that were asked for. */
export type Roots = ReadonlyMap<number, string>;

/**
 * Checks the log: that each entry is the one that its tree has, that what it is about says what it said, that nothing is missing and nothing is there that
 * is not in it. Yields what is not so; gives back the roots at the lengths asked for.
 */
export async function* changedLog(db: Db, lengths: ReadonlySet<number>): AsyncGenerator<string, Roots> {
  const tree = new GrowingTree();
  const roots = new Map<number, string>(lengths.has(0) ? [[0, hex(EMPTY)]] : []);
  const removals = await removalsOf(db);
  const size = await logSize(db);
  let entries = 0;
  for (let from = 1; from <= size; from += BATCH) {
    const rows = await rowsOf(db, from, from + BATCH - 1);
    const said = await saidBy(db, rows);
    const nodes: TreeNode[] = [];
    let expected = from;
    for (const row of rows) {
      for (; expected < row.seq; expected++) yield `log entry ${expected}: it is missing`;
      expected++;
      entries++;
      yield* changedEntry(row, said.get(`${row.kind} ${row.number}`), removals);
      const entry = await entryOf(db, row);
      nodes.push(...tree.append(row.seq - 1, leafHash(canonical(entry))));
      if (lengths.has(row.seq)) roots.set(row.seq, hex(tree.root()));
    }
    yield* changedNodes(db, nodes, rows);
  }
  yield* unlogged(db);
  const { rows } = await sql<{ nodes: number }>`select count(*) as nodes from log_nodes`.execute(db);
  if (entries === size && rows[0]!.nodes !== tree.count) yield `log: its tree has ${rows[0]!.nodes} nodes, not ${tree.count}`;
  return roots;
}

async function rowsOf(db: Db, from: number, to: number): Promise<Row[]> {
  const rows = await db
    .selectFrom("log as l")
    .leftJoin("captures as c", "c.seq", "l.capture")
    .select(["l.seq", "l.kind", "l.number", "l.body", "c.sha256 as capture"])
    .where("l.seq", ">=", from)
    .where("l.seq", "<=", to)
    .orderBy("l.seq")
    .execute();
  return rows;
}

/** What the entries are about says now: hash and text, by kind and number. */
async function saidBy(db: Db, rows: readonly Row[]): Promise<Map<string, string>> {
  const said = new Map<string, string>();
  for (const [kind, some] of Map.groupBy(rows, (row) => row.kind)) {
    if (!LogKind.safeParse(kind).success) continue;
    const numbers = some.map(({ number }) => number);
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    for (let from = least; from <= most; from += BATCH)
      for (const { number, body } of await readable(db, kind, from, Math.min(most, from + BATCH - 1)))
        said.set(`${kind} ${number}`, sha256(canonical(body)));
  }
  return said;
}

/** What can be read of what is said: what is no JSON any more is left out, and only that. */
async function readable(db: Db, kind: LogKind, from: number, to: number): Promise<Said[]> {
  try {
    return await saidOf(db, kind, from, to);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    if (from === to) return [];
    const half = (from + to) >> 1;
    return [...(await readable(db, kind, from, half)), ...(await readable(db, kind, half + 1, to))];
  }
}

/** The entry whose hash the tree has, of what stands in the log. */
export async function entryOf(db: Db, { kind, number, capture, body }: Row): Promise<LogEntry> {
  const captures = kind === "decision" ? await capturesOfDecision(db, number) : capture === null ? [] : [capture];
  return { kind, captures: captures.sort(), body: hex(body) };
}

/** The removals in their order, with their places in the log. */
interface Removed {
  /** By capture, the place of the last. */
  readonly captures: ReadonlyMap<string, number>;
  /** What is left of decisions, by their ids. */
  readonly decisions: ReadonlyMap<string, string>;
}

async function removalsOf(db: Db): Promise<Removed> {
  const rows = await db
    .selectFrom("removals as r")
    .innerJoin("log as l", (join) => join.onRef("l.number", "=", "r.seq").on("l.kind", "=", "removal"))
    .innerJoin("captures as c", "c.seq", "r.capture")
    .select(["l.seq", "c.sha256", "r.removal_json"])
    .orderBy("l.seq")
    .execute();
  return {
    captures: new Map(rows.map(({ sha256, seq }) => [sha256, seq])),
    decisions: new Map(rows.flatMap(({ removal_json }) => Object.entries(leftOf(removal_json)))),
  };
}

/** What a removal says that is left of decisions; nothing where it cannot be read, which is told where it is looked at itself. */
function leftOf(json: string): Removal["decisions"] {
  try {
    return fromJson<Removal>(json).decisions ?? {};
  } catch {
    return {};
  }
}

function* changedEntry({ seq, kind, number, capture, body }: Row, found: string | undefined, removed: Removed): Iterable<string> {
  const name =
    kind === "sighting" ? `sighting ${number} of capture ${capture}` : kind === "decision" ? `decision d${number}` : `${kind} ${number}`;
  const isGone = kind === "sighting" && (removed.captures.get(capture ?? "") ?? 0) > seq;
  if (isGone && found !== undefined) yield `${name}: it should have gone when its capture was removed`;
  if (isGone) return;
  if ((capture === null) !== (kind === "decision" || kind === "knowledge")) yield `${name}: the log has it of another capture`;
  const expected = (kind === "decision" ? removed.decisions.get(`d${number}`) : undefined) ?? hex(body);
  if (found === undefined) yield `${name}: it is missing or cannot be read, though it is in the log`;
  else if (found !== expected) yield `${name}: it is not what is in the log`;
}

/** Compares the nodes that entries make with those that are kept; a leaf that differs is an entry that was changed. */
async function* changedNodes(db: Db, nodes: readonly TreeNode[], rows: readonly Row[]): AsyncIterable<string> {
  const asked = nodes.map(({ level, index }) => ({ level, position: index }));
  const { rows: kept } = await sql<{
    level: number;
    position: number;
    hash: Uint8Array;
  }>`select n.level, n.position, n.hash from ${given({ level: "number", position: "number" }, asked)}
    cross join log_nodes n on n.level = r.level and n.position = r.position`.execute(db);
  const known = new Map(kept.map(({ level, position, hash }) => [`${level} ${position}`, hex(hash)]));
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  for (const { level, index, hash } of nodes) {
    if (known.get(`${level} ${index}`) === hex(hash)) continue;
    const row = level === 0 ? bySeq.get(index + 1) : undefined;
    yield row
      ? `log entry ${row.seq} (${row.kind} ${row.number}): it is not the one that the tree has`
      : `log: node ${index} of height ${level} is not what stands below it`;
  }
}
