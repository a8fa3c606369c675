import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { all, ENGINE } from "../testing/fixtures.ts";
import { openSqlite } from "./open.ts";

const PROGRAM = join(import.meta.dirname, "testing", "keep-until-killed.ts");

/** Runs the program until it has printed `lines` and some more milliseconds, then kills it; gives back what it had printed. */
async function killedAfter(path: string, lines: number, more: number): Promise<string[]> {
  const child = spawn(process.execPath, [PROGRAM, path], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  while (printed.split("\n").length <= lines && child.exitCode === null) await sleep(5);
  await sleep(more);
  const closed = new Promise((resolve) => child.on("close", resolve));
  child.kill("SIGKILL");
  await closed;
  return printed.split("\n").slice(0, -1);
}

test("what was said to be kept is there after kill -9, and a second run carries on", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  const path = join(folder, "a.db");
  for (const [lines, more] of [
    [1, 0],
    [20, Math.random() * 40],
    [60, Math.random() * 40],
  ] as const) {
    const printed = await killedAfter(path, lines, more);
    expect(printed.length).toBeGreaterThanOrEqual(lines);
    const archive = await openSqlite(path);
    const kept = new Set(await all(archive.captures()));
    const unread = new Set(await all(archive.unread(ENGINE)));
    expect(printed.filter((hash) => !kept.has(hash) || unread.has(hash))).toEqual([]);
    expect(unread.size).toBeLessThanOrEqual(1);
    expect(await all(archive.damage())).toEqual([]);
    await archive.close();
  }
  await rm(folder, { recursive: true });
});
