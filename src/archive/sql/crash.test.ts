import { type ChildProcess, spawn } from "node:child_process";
import { appendFile, copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Archive } from "../archive.ts";
import { all, ENGINE } from "../testing/fixtures.ts";
import { openSqlite } from "./open.ts";

const PROGRAM = join(import.meta.dirname, "testing", "keep-until-killed.ts");

/** A program that keeps captures and seals, and what it has said to be kept so far. */
function started(path: string): {
  readonly child: ChildProcess;
  readonly printed: () => string[];
  readonly upTo: (lines: number) => Promise<void>;
} {
  const child = spawn(process.execPath, [PROGRAM, path], { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout!.setEncoding("utf8").on("data", (more: string) => {
    text += more;
  });
  const printed = () => text.split("\n").slice(0, -1);
  return {
    child,
    printed,
    async upTo(lines) {
      while (printed().length < lines && child.exitCode === null) await sleep(5);
    },
  };
}

async function killed(child: ChildProcess): Promise<void> {
  const closed = new Promise((resolve) => child.on("close", resolve));
  child.kill("SIGKILL");
  await closed;
}

/** Holds that all that was said to be kept is in the archive, read and sealed, and that nothing is damaged. */
async function holdsAll(archive: Archive, printed: readonly string[]): Promise<void> {
  const kept = new Set(await all(archive.captures()));
  const unread = new Set(await all(archive.unread(ENGINE)));
  const seals = new Set((await all(archive.seals())).map(({ hash }) => hash));
  const lost = printed.filter((line) => (line.startsWith("seal ") ? !seals.has(line.slice(5)) : !kept.has(line) || unread.has(line)));
  expect(lost).toEqual([]);
  expect(unread.size).toBeLessThanOrEqual(1);
  expect(await all(archive.damage())).toEqual([]);
}

test("what was said to be kept and sealed is there after kill -9, and a second run carries on", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  const path = join(folder, "a.db");
  for (const [lines, more] of [
    [1, 0],
    [20, Math.random() * 40],
    [60, Math.random() * 40],
  ] as const) {
    const { child, printed, upTo } = started(path);
    await upTo(lines);
    await sleep(more);
    await killed(child);
    expect(printed().length).toBeGreaterThanOrEqual(lines);
    const archive = await openSqlite(path);
    await holdsAll(archive, printed());
    await archive.close();
  }
  await rm(folder, { recursive: true });
});

test("a power cut at any moment loses nothing that was said to be kept, also where the last write was torn", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  const path = join(folder, "a.db");
  const { child, printed, upTo } = started(path);
  for (let cut = 0; cut < 8; cut++) {
    await upTo(printed().length + 3);
    await sleep(Math.random() * 30);
    // What was said by then is on the disk; the program is held so that both files are of one moment.
    const before = printed();
    child.kill("SIGSTOP");
    await sleep(20);
    const copy = join(folder, `cut-${cut}.db`);
    for (const end of ["", "-wal"]) await copyFile(path + end, copy + end);
    child.kill("SIGCONT");
    if (cut % 2 === 1) await appendFile(`${copy}-wal`, Buffer.alloc(3000, cut));
    const archive = await openSqlite(copy);
    await holdsAll(archive, before);
    await archive.seal({ engine: ENGINE, at: "2031-06-01T10:00:00Z" });
    expect(await all(archive.damage())).toEqual([]);
    await archive.close();
  }
  await killed(child);
  await rm(folder, { recursive: true });
}, 60_000);
