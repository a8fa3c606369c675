import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { archiveContract } from "../testing/contract.ts";
import { openSqlite } from "./open.ts";

archiveContract("an archive in SQLite", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  return { archive: await openSqlite(join(folder, "a.db"), { create: true }), remove: () => rm(folder, { recursive: true }) };
});
