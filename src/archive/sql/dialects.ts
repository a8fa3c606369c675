import { type OperationNode, type RawBuilder, type SqlBool, sql } from "kysely";
import type { Phrases } from "../words.ts";

/** What stands in PostgreSQL for a piece of SQL, by its node; made where it is asked for, since it holds all values once more. */
const inPostgres = new WeakMap<OperationNode, () => RawBuilder<unknown>>();

/** SQL that the two stores say differently. Every query is written once, for both; what they have no common word for is said by the functions of this file. */
function either<T = unknown>(sqlite: RawBuilder<T>, postgres: () => RawBuilder<T>): RawBuilder<T> {
  inPostgres.set(sqlite.toOperationNode(), postgres);
  return sqlite;
}

/** What PostgreSQL is told in the place of a piece of SQL; the same where both say it alike. */
export function asInPostgres<Node extends OperationNode>(node: Node): Node {
  return (inPostgres.get(node)?.().toOperationNode() as Node | undefined) ?? node;
}

/** Texts as a table `j` with the column `value`. */
export function texts(values: readonly string[]): RawBuilder<unknown> {
  return either(sql`json_each(${JSON.stringify(values)}) j`, () => sql`unnest(${values}::text[]) as j (value)`);
}

/** Whole numbers as a table `j` with the column `value`. */
export function numbers(values: readonly number[]): RawBuilder<unknown> {
  return either(sql`json_each(${JSON.stringify(values)}) j`, () => sql`unnest(${values}::bigint[]) as j (value)`);
}

/** How a column of `given` is written; bytes are handed over in hexadecimal digits. */
const COLUMNS = { text: sql`text`, number: sql`bigint`, bytes: sql`text` };

/** Rows as a table `r` with named columns, each of one kind. */
export function given<Name extends string>(
  columns: Readonly<Record<Name, keyof typeof COLUMNS>>,
  values: readonly Readonly<Record<Name, string | number>>[],
): RawBuilder<unknown> {
  const names = Object.keys(columns) as Name[];
  const inSqlite = names.map((name, at) => {
    const value = sql`value ->> ${sql.lit(at)}`;
    return sql`${columns[name] === "bytes" ? sql`unhex(${value})` : value} as ${sql.ref(name)}`;
  });
  const json = JSON.stringify(values.map((row) => names.map((name) => row[name])));
  return either(sql`(select ${sql.join(inSqlite)} from json_each(${json})) r`, () => {
    const read = names.map((name) =>
      columns[name] === "bytes" ? sql`decode(${sql.ref(name)}, 'hex') as ${sql.ref(name)}` : sql.ref(name),
    );
    const lists = names.map((name) => sql`${values.map((row) => row[name])}::${COLUMNS[columns[name]]}[]`);
    return sql`(select ${sql.join(read)} from unnest(${sql.join(lists)}) as given (${sql.join(names.map((name) => sql.ref(name)))})) r`;
  });
}

/** A column whose index is not to be used: SQLite would take it, and sort all that it finds again for every page. */
export function unindexed<T>(column: string): RawBuilder<T> {
  return either(sql<T>`+${sql.ref(column)}`, () => sql<T>`${sql.ref(column)}`);
}

/** Behind a table: the index to find its rows by, where SQLite, which counts no rows, would take another one. PostgreSQL counts. */
export function indexedBy(index: string): RawBuilder<unknown> {
  return either(sql`indexed by ${sql.ref(index)}`, () => sql``);
}

/** The indexes of words; only that of statements has several columns. */
export type WordIndex = "statement_words" | "unread_words" | "article_grams";

/** How much of a word PostgreSQL's index keeps: it has no place for very long ones. The rest is looked at in the text itself. */
const INDEXED = 60;

/**
 * That every phrase stands in one of the columns of an index of words, which the query calls `w`. Words are letters and digits only, and each phrase is quoted: nothing
 * of FTS5's own language comes through. PostgreSQL has no phrases of any length: its index knows which words a text has, and the text itself in which order.
 */
export function holding(index: WordIndex, asked: Readonly<Record<string, Phrases>>): RawBuilder<SqlBool> {
  const columns = Object.entries(asked);
  const within = (column: string) => (index === "statement_words" ? `${column} : ` : "");
  const query = columns.map(([column, phrases]) => `${within(column)}(${phrases.map((phrase) => `"${phrase.join(" ")}"`).join(" AND ")})`);
  const conditions = ([column, phrases]: (typeof columns)[number]) => {
    const words = [...new Set(phrases.flat())].map((word) => [...word].slice(0, INDEXED).join(""));
    const text = sql`(' ' || ${sql.ref(`w.${column}`)} || ' ')`;
    const whole = phrases.filter((phrase) => phrase.length > 1 || [...phrase[0]!].length > INDEXED);
    return [
      sql`tokens(${sql.ref(`w.${column}`)}) @> ${words}::text[]`,
      ...whole.map((phrase) => sql`strpos(${text}, ${` ${phrase.join(" ")} `}) > 0`),
    ];
  };
  return either(
    sql<SqlBool>`${sql.ref(index)} match ${query.join(" AND ")}`,
    () => sql<SqlBool>`(${sql.join(columns.flatMap(conditions), sql` and `)})`,
  );
}

/** Has an index of words let go for good of what was deleted of it. */
export function forgetting(index: WordIndex): RawBuilder<unknown> {
  return either(
    sql`insert into ${sql.table(index)} (${sql.ref(index)}) values ('optimize')`,
    () => sql`select gin_clean_pending_list(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
      where i.indrelid = ${index}::regclass and a.amname = 'gin'${index === "statement_words" ? sql` union all select post_anew(block) from posted_in_vain` : sql``}`,
  );
}

/** What the archive is at now, inside the caller's transaction, as `state`: where it is the same on one connection as before, nothing was changed in between. PostgreSQL's is the same on all. */
export function stateNow(): RawBuilder<{ state: number | string }> {
  return either(
    sql<{ state: number | string }>`select data_version as state from pragma_data_version`,
    () => sql<{ state: number | string }>`select pg_current_snapshot()::text as state`,
  );
}

/**
 * The address in an article's JSON, or null. PostgreSQL takes it out of the text where it stands there as it is: it has no index that holds it, and reading the JSON of thousands of articles would take
 * longer than all the rest of a page.
 */
export function addressIn(article: string): RawBuilder<string | null> {
  const json = sql.ref(article);
  return either(sql<string | null>`json_extract(${json}, '$.address')`, () => {
    const plain = sql`split_part(split_part(${json}, '"address":"', 2), '"', 1)`;
    return sql<string | null>`case when strpos(${json}, '"address":"') = 0 then null
      when strpos(${plain}, ${"\\"}) > 0 then json_extract(${json}, '$.address') else ${plain} end`;
  });
}

/** The number that a table's rows were given last, as `last`: also where that row is gone. */
export function lastNumber(table: string, column: string): RawBuilder<{ last: number }> {
  return either(
    sql<{ last: number }>`select max(coalesce((select max(${sql.ref(column)}) from ${sql.table(table)}), 0),
      coalesce((select seq from sqlite_sequence where name = ${sql.lit(table)}), 0)) as last`,
    () => sql<{ last: number }>`select case when is_called then last_value else 0 end as last from ${sql.table(`${table}_${column}_seq`)}`,
  );
}

/** Has the rows of a table be numbered on from a number on, where the store would begin before it. */
export function numberAfter(table: string, column: string, last: number): RawBuilder<unknown> {
  return either(
    sql`update sqlite_sequence set seq = max(seq, ${last}) where name = ${sql.lit(table)}`,
    () => sql`select setval(${`${table}_${column}_seq`}::regclass, ${Math.max(1, last)}, ${last > 0})`,
  );
}
