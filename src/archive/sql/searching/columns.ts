import { sql } from "kysely";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { numbers } from "../dialects.ts";

/**
 * The step by which a search knows which articles' statements changed since it looked last: each change of an article's statements gives it a number that
 * no other change had. And whether a person decided on a statement, since that is counted.
 */
export const STATEMENT_VERSIONS: readonly string[] = [
  "create table statement_versions (version integer primary key autoincrement, capture integer not null unique) strict",
  "insert into statement_versions (capture) select capture from articles order by capture",
  "alter table statements add column decided integer not null default 0",
  `update statements set decided = 1 where capture in (select capture from decisions) and
    seq in (select statement from entries where json_extract(entry_json, '$.decided') is not null)`,
];

/** What is yes or no of a statement, a bit each. One that is neither sure nor unsure was rejected, and is not found. */
export const FLAGS = { sure: 1, unsure: 2, named: 4, decided: 8, onUnnamed: 16 } as const;

interface Row {
  readonly seq: number;
  readonly capture: number;
  readonly standing: string;
  readonly named: number;
  readonly decided: number;
  readonly on_unnamed: number;
  readonly bucket: number;
  readonly speaking: number | null;
  readonly about: number | null;
  readonly date_key: string;
}

/**
 * What a search counts of every statement, kept in memory, a number a column, by the statement's own number: a million are counted in some
 * milliseconds, of which the store would take seconds. What changed is read again before each search, in its transaction.
 */
export class Columns {
  /** Of each statement what `FLAGS` says; 0 where there is none of that number. */
  flags: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  /** The day it is ordered by, as 20310409; 0 where unknown. */
  day: Int32Array<ArrayBuffer> = new Int32Array(0);
  capture: Int32Array<ArrayBuffer> = new Int32Array(0);
  bucket: Int32Array<ArrayBuffer> = new Int32Array(0);
  /** The set of parties that say it, 0 where none does; the set of states and topics, likewise. */
  speaking: Int32Array<ArrayBuffer> = new Int32Array(0);
  about: Int32Array<ArrayBuffer> = new Int32Array(0);
  /** One more than the beginning of its id as a number; 0 where that was not asked yet. */
  #heads: Float64Array<ArrayBuffer> = new Float64Array(0);
  /** Of each capture the day its article was published, as above. */
  published: Int32Array<ArrayBuffer> = new Int32Array(0);
  /** One more than the greatest number of a statement. */
  size = 0;
  #version = 0;
  /** Of each capture where its statements begin, and how many they are: they are stored one after another. */
  #first: Int32Array<ArrayBuffer> = new Int32Array(0);
  #count: Int32Array<ArrayBuffer> = new Int32Array(0);

  /** Whether nothing was read yet: whoever asks for a few statements only then reads these alone (`only`). */
  get cold(): boolean {
    return this.#version === 0;
  }

  /** Counts up with what changed. */
  get version(): number {
    return this.#version;
  }

  /** The beginning of a statement's id as a number, where somebody asked for it before. */
  head(seq: number): number | undefined {
    const head = this.#heads[seq] ?? 0;
    return head === 0 ? undefined : head - 1;
  }

  /** Keeps it until the statement's article changes. */
  rememberHead(seq: number, head: number): void {
    if (seq >= this.#heads.length) this.#heads = grown(this.#heads, this.size);
    this.#heads[seq] = head + 1;
  }

  /** The same of some statements alone, for a question that is asked once. */
  static async only(db: Db, statements: Int32Array): Promise<Columns> {
    const columns = new Columns();
    await inBatches([...statements], async (some) => {
      const { rows } = await sql<
        Row & { readonly published: string }
      >`select s.seq, s.capture, s.standing, s.named, s.decided, s.on_unnamed, s.bucket, s.speaking,
        s.about, s.date_key, a.date_key as published from ${numbers(some)} cross join statements s on s.seq = j.value
        join articles a on a.capture = s.capture`.execute(db);
      columns.#growCaptures(rows.reduce((most, { capture }) => Math.max(most, capture), 0) + 1);
      columns.#growStatements(rows.reduce((most, { seq }) => Math.max(most, seq), 0) + 1);
      for (const row of rows) {
        columns.published[row.capture] = dayNumber(row.published);
        columns.#put(row);
      }
      return [];
    });
    return columns;
  }

  /** Reads again what changed since. */
  async refresh(db: Db): Promise<void> {
    const { rows: changed } = await sql<{ version: number; capture: number }>`select version, capture from statement_versions
      where version > ${this.#version} order by version`.execute(db);
    if (changed.length === 0) return;
    const captures = changed.map(({ capture }) => capture);
    this.#growCaptures(captures.reduce((most, capture) => Math.max(most, capture), 0) + 1);
    // All are forgotten before any is read: the numbers of one's statements may have been another's before.
    for (const capture of captures) this.#forget(capture);
    await inBatches(captures, async (some) => {
      await this.#read(db, some);
      return [];
    });
    this.#version = changed[changed.length - 1]!.version;
  }

  async #read(db: Db, captures: readonly number[]): Promise<void> {
    const { rows: articles } = await sql<{ capture: number; date_key: string }>`select a.capture, a.date_key from ${numbers(captures)}
      cross join articles a on a.capture = j.value`.execute(db);
    for (const { capture, date_key } of articles) this.published[capture] = dayNumber(date_key);
    const { rows } =
      await sql<Row>`select s.seq, s.capture, s.standing, s.named, s.decided, s.on_unnamed, s.bucket, s.speaking, s.about, s.date_key
      from ${numbers(captures)} cross join statements s on s.capture = j.value`.execute(db);
    this.#growStatements(rows.reduce((most, { seq }) => Math.max(most, seq), 0) + 1);
    for (const row of rows) this.#put(row);
  }

  #put({ seq, capture, standing, named, decided, on_unnamed, bucket, speaking, about, date_key }: Row): void {
    const stands = standing === "sure" ? FLAGS.sure : standing === "unsure" ? FLAGS.unsure : 0;
    const says = (named ? FLAGS.named : 0) | (decided ? FLAGS.decided : 0) | (on_unnamed ? FLAGS.onUnnamed : 0);
    this.flags[seq] = stands === 0 ? 0 : stands | says;
    this.day[seq] = dayNumber(date_key);
    this.capture[seq] = capture;
    this.bucket[seq] = bucket;
    this.speaking[seq] = speaking ?? 0;
    this.about[seq] = about ?? 0;
    const [first, count] = [this.#first[capture]!, this.#count[capture]!];
    const begins = count === 0 ? seq : Math.min(first, seq);
    this.#count[capture] = Math.max(count === 0 ? 0 : first + count, seq + 1) - begins;
    this.#first[capture] = begins;
  }

  #forget(capture: number): void {
    const first = this.#first[capture]!;
    this.flags.fill(0, first, first + this.#count[capture]!);
    this.#heads.fill(0, first, first + this.#count[capture]!);
    this.#count[capture] = 0;
  }

  #growStatements(size: number): void {
    this.size = Math.max(this.size, size);
    if (size <= this.flags.length) return;
    this.flags = grown(this.flags, size);
    for (const name of ["day", "capture", "bucket", "speaking", "about"] as const) this[name] = grown(this[name], size);
  }

  #growCaptures(size: number): void {
    if (size <= this.published.length) return;
    this.published = grown(this.published, size);
    this.#first = grown(this.#first, size);
    this.#count = grown(this.#count, size);
  }
}

/** A day as a number that sorts as it does; 0 where it is unknown. */
export function dayNumber(day: string): number {
  return day === "" ? 0 : Number(day.replaceAll("-", ""));
}

/** A longer copy, with room for as much again, so that growing by little pieces does not copy each time. */
function grown<T extends Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(array: T, size: number): T {
  const kind = array.constructor as new (length: number) => T;
  const longer = new kind(size * 2);
  longer.set(array);
  return longer;
}
