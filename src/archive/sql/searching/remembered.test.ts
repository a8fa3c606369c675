import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ASSURANCE, add } from "../../testing/fixtures.ts";
import { openSqlite } from "../open.ts";

test("what a search found is found anew when another program changed the archive", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-remembered-"));
  const writing = await openSqlite(join(folder, "archive.db"), { create: true });
  await add(writing, ASSURANCE);
  const reading = await openSqlite(join(folder, "archive.db"), { readOnly: true });
  const { entries, total } = await reading.search({});
  expect(await reading.search({})).toMatchObject({ entries, total });
  await add(writing, { ...ASSURANCE, text: `${ASSURANCE.text}\nMore was not told.` });
  const after = await reading.search({});
  expect(after.total).toBe(2 * total);
  const told = after.entries.find(({ id }) => id === entries[0]!.id)!.told!;
  expect([entries[0]!.told!.articles, told.articles]).toEqual([1, 2]);
  expect(told).toEqual((await writing.statement(told.id))!.told);
  await Promise.all([reading.close(), writing.close()]);
  rmSync(folder, { recursive: true });
});
