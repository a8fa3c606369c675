import Database from "better-sqlite3";
import { GAP, searchable } from "../../src/archive/words.ts";

/** Letters that stand in no hash: one of them in place of its second digit makes another id, a copy each. */
const LETTERS = "ghijklmnopqrstuvwxyz";

/** How many times an archive can be held more than once. */
export const MOST_TIMES = LETTERS.length;

/**
 * Makes an archive hold what it holds so many times over, by copying rows under other ids: reading and linking a million statements takes hours, and the pages only
 * read. Parties, incidents and words stay those of the first time; what proves the record goes. No other program may have the archive open.
 */
export function multiply(path: string, times: number): void {
  const database = new Database(path);
  database.pragma("foreign_keys = off");
  database.pragma("synchronous = off");
  for (const { name } of database.prepare<[], { name: string }>("select name from sqlite_master where type = 'trigger'").all())
    database.exec(`drop trigger ${name}`);
  const last = (table: string, column = "seq") =>
    database.prepare<[], { last: number }>(`select coalesce(max(${column}), 0) as last from ${table}`).get()!.last;
  const [captures, statements, links, claims] = [last("captures"), last("statements"), last("links"), last("claims")];
  const versions = last("statement_versions", "version");
  for (let time = 1; time < times; time++) {
    const other = (column: string) => `substr(${column}, 1, 1) || '${LETTERS[time]}' || substr(${column}, 3)`;
    const [capture, statement, link] = [time * captures, time * statements, time * links];
    const copy = (table: string, changed: Readonly<Record<string, string>>, where: string) => {
      const columns = database.prepare<[], { name: string }>(`select name from pragma_table_info('${table}')`).all();
      const values = columns.map(({ name }) => changed[name] ?? name);
      database.exec(
        `insert into ${table} (${columns.map(({ name }) => name).join(", ")}) select ${values.join(", ")} from ${table} where ${where}`,
      );
    };
    database.exec("begin");
    copy("captures", { seq: `seq + ${capture}`, sha256: other("sha256") }, `seq <= ${captures}`);
    copy("articles", { capture: `capture + ${capture}`, sha256: other("sha256") }, `capture <= ${captures}`);
    for (const table of ["texts", "article_parties"]) copy(table, { capture: `capture + ${capture}` }, `capture <= ${captures}`);
    copy("statement_versions", { version: `version + ${time * versions}`, capture: `capture + ${capture}` }, `version <= ${versions}`);
    copy("statements", { seq: `seq + ${statement}`, id: other("id"), capture: `capture + ${capture}` }, `seq <= ${statements}`);
    copy("speakers", { statement: `statement + ${statement}` }, `statement <= ${statements}`);
    database.exec(`insert into entries (statement, entry_json) select e.statement + ${statement},
      replace(replace(e.entry_json, s.id, ${other("s.id")}), c.sha256, ${other("c.sha256")})
      from entries e join statements s on s.seq = e.statement join captures c on c.seq = s.capture where e.statement <= ${statements}`);
    copy(
      "links",
      { seq: `seq + ${link}`, id: other("id"), capture: `capture + ${capture}`, centre: `centre + ${link}` },
      `seq <= ${links}`,
    );
    copy("claims", { seq: `seq + ${time * claims}`, statement: other("statement"), capture: `capture + ${capture}` }, `seq <= ${claims}`);
    database.exec("commit");
  }
  indexWords(database, statements, times);
  database.close();
}

/** The words of a statement, as an archive that was multiplied finds it by them. */
export interface Worded {
  readonly seq: number;
  readonly words: string;
  readonly speakers: string;
}

/** The words of the first so many statements, out of what stands in the entries: the index of words gives none back. */
export function* wordsIn(database: Database.Database, statements: number): Iterable<Worded> {
  const rows = database
    .prepare<[number], { seq: number; passage: string | null; speakers: string | null }>(
      `select e.statement as seq, json_extract(e.entry_json, '$.passage.text') as passage,
        (select group_concat(k.words, '${GAP}') from speakers k where k.statement = e.statement) as speakers from entries e where e.statement <= ?`,
    )
    .iterate(statements);
  for (const { seq, passage, speakers } of rows)
    yield { seq, words: searchable([passage ?? ""]), speakers: searchable((speakers ?? "").split(GAP)) };
}

/** Indexes the words of all, so that each copy is found by the same. */
function indexWords(database: Database.Database, statements: number, times: number): void {
  const worded = [...wordsIn(database, statements)];
  const insert = database.prepare("insert into statement_words (rowid, words, speakers) values (?, ?, ?)");
  database.exec("insert into statement_words (statement_words) values ('delete-all')");
  database.exec("begin");
  for (let time = 0; time < times; time++)
    for (const { seq, words, speakers } of worded) insert.run(seq + time * statements, words, speakers);
  database.exec("commit");
}
