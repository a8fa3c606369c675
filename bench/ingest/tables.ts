import Database from "better-sqlite3";

/** A table or an index of an archive, and the bytes it takes. */
export interface Part {
  readonly name: string;
  readonly bytes: number;
}

/** The largest tables and indexes of an archive in SQLite. */
export function largestParts(archive: string, count: number): Part[] {
  const database = new Database(archive, { readonly: true });
  try {
    return database.prepare("select name, sum(pgsize) as bytes from dbstat group by name order by bytes desc limit ?").all(count) as Part[];
  } finally {
    database.close();
  }
}
