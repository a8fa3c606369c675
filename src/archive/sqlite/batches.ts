/** How many values are asked for at once: SQLite takes some thirty thousand in one statement, and a hostile page has more statements. */
const BATCH = 1000;

/** The rows for all keys, asked for a batch at a time, in the order of the keys' batches. */
export async function inBatches<Key, Row>(keys: readonly Key[], ask: (some: readonly Key[]) => Promise<readonly Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < keys.length; at += BATCH) for (const row of await ask(keys.slice(at, at + BATCH))) rows.push(row);
  return rows;
}
