import { type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { chmod, chown, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { all } from "../testing/fixtures.ts";
import { openSqlite } from "./open.ts";

const PROGRAM = join(import.meta.dirname, "testing", "keep-until-killed.ts");

const READER = join(import.meta.dirname, "testing", "count-captures.ts");

/** Who has no rights, for tests that run as root: `nobody`. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const onLinux = process.platform === "linux";

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "onrecord-"));
  onTestFinished(async () => {
    await chmod(path, 0o755);
    await rm(path, { recursive: true });
  });
  return path;
}

/** Runs the program that keeps captures until it may not go on; gives back what it printed. */
async function run(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<string[]> {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"], ...options });
  let printed = "";
  child.stdout!.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  await new Promise((resolve) => child.on("close", resolve));
  return printed.split("\n").slice(0, -1);
}

/** Runs it with files that may not grow past so many blocks of 512 bytes. */
const runLimited = (path: string, blocks: number) =>
  run("sh", ["-c", `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, PROGRAM, path]);

/** Holds that all that was said to be kept is there, and that work goes on. */
async function goesOn(path: string, printed: readonly string[]): Promise<void> {
  const archive = await openSqlite(path);
  const kept = new Set(await all(archive.captures()));
  expect(printed.filter((line) => /^[0-9a-f]{64}$/.test(line) && !kept.has(line))).toEqual([]);
  expect(await all(archive.damage())).toEqual([]);
  await archive.close();
  const child = spawn(process.execPath, [PROGRAM, path], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((resolve) => child.stdout!.once("data", () => resolve()));
  child.kill("SIGKILL");
  await new Promise((resolve) => child.on("close", resolve));
}

describe.runIf(onLinux)("where the disk does not do it", () => {
  test("a file that cannot grow is told of, what was kept stays, and the next run carries on", async () => {
    const path = join(await folder(), "a.db");
    const printed = await runLimited(path, 3000);
    expect(printed.length).toBeGreaterThan(3);
    expect(printed.at(-1)).toMatch(/^error archive-(?:failing|full) .*nothing that was kept is lost/);
    await goesOn(path, printed);
  });

  test.runIf(isRoot && canMount())("a full disk is told of, what was kept stays, and with more room the next run carries on", async () => {
    const disk = await folder();
    spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", disk]);
    try {
      const path = join(disk, "a.db");
      const printed = await run(process.execPath, [PROGRAM, path]);
      expect(printed.at(-1)).toMatch(/^error archive-full .*Make room/);
      expect(printed.length).toBeGreaterThan(3);
      spawnSync("mount", ["-o", "remount,size=30m", disk]);
      await goesOn(path, printed);
    } finally {
      // Lazily: a program that was killed may hold on to it for a moment.
      spawnSync("umount", ["-l", disk]);
    }
  });

  test("without the right to write nothing is harmed", async () => {
    const place = await folder();
    await mkdir(join(place, "in"));
    const path = join(place, "in", "a.db");
    await (await openSqlite(path, { create: true })).close();
    const options = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
    if (isRoot) for (const one of [place, join(place, "in"), path]) await chown(one, NOBODY, NOBODY);
    await chmod(path, 0o444);
    await chmod(join(place, "in"), 0o555);
    expect((await run(process.execPath, [PROGRAM, path], options)).at(-1)).toMatch(/^error archive-read-only .*permissions/);
    expect((await run(process.execPath, [PROGRAM, join(place, "in", "new.db")], options)).at(-1)).toMatch(
      /^error archive-missing .*writable/,
    );
    expect(await run(process.execPath, [READER, path], options)).toEqual(["0 captures"]);
    await chmod(path, 0);
    expect((await run(process.execPath, [PROGRAM, path], options)).at(-1)).toMatch(/^error archive-not-one .*permissions/);
    await chmod(join(place, "in"), 0o755);
    await chmod(path, 0o644);
    await goesOn(path, []);
  });
});

function canMount(): boolean {
  const { status } = spawnSync("unshare", ["-m", "mount", "-t", "tmpfs", "tmpfs", tmpdir()]);
  return status === 0;
}
