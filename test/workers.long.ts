import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CAN_RUN, type Server, startServer } from "../src/archive/postgres/testing/server.ts";
import { sha256 } from "../src/record/id.ts";
import { writePages } from "./support/cut-off.ts";
import { finished, SAMPLES, spawned, start } from "./support/onrecord.ts";

/** Milliseconds between two kills, and how many there are in a run: what a killed worker had taken is given to another after half a minute. */
const KILLS = { every: 1500, count: 3 };

/** The same numbers in the same order for the same seed, so that a run that fails can be run again. */
function shuffled<T>(values: readonly T[], seed: number): T[] {
  return values
    .map((value, index) => ({ value, place: sha256(`${seed} ${index}`) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ value }) => value);
}

/** The sample world and many made-up pages, read in any order by any number of workers, some of which are killed: the same record, byte by byte. */
describe.skipIf(!CAN_RUN)("workers", () => {
  let server: Server;
  let wanted = "";
  let cwd = "";
  let files: string[] = [];

  beforeAll(async () => {
    server = await startServer();
    cwd = mkdtempSync(join(tmpdir(), "onrecord-"));
    writePages(cwd);
    files = [SAMPLES, join(cwd, "pages")].flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
    await spawned(cwd, ["add", ...files]);
    wanted = sha256((await spawned(cwd, ["export", "--all"])).out);
  }, 300_000);
  afterAll(async () => {
    await server.stop();
    rmSync(cwd, { recursive: true, force: true });
  });

  test.each([
    [1, 1, 0],
    [2, 2, 0],
    [4, 3, 0],
    [2, 4, KILLS.count],
    [4, 5, KILLS.count],
  ])("%i of them, in order %i, %i killed", async (count, seed, kills) => {
    const archive = ["--archive", await server.database({ archive: false })];
    const { code, err } = await spawned(cwd, ["add", ...shuffled(files, seed), ...archive]);
    expect({ code, err }).toMatchObject({ code: 0 });
    const worker = () => {
      const child = start(cwd, ["worker", "--concurrency", "1", "--until-empty", ...archive]);
      return { child, ended: finished(child) };
    };
    const working = Array.from({ length: count }, worker);
    for (let kill = 0; kill < kills; kill++) {
      await sleep(KILLS.every);
      working[kill % count]!.child.kill("SIGKILL");
      working[kill % count] = worker();
    }
    for (const { ended } of working) expect(await ended).toMatchObject({ code: 0 });
    expect((await spawned(cwd, ["failures", ...archive])).out).toBe("");
    const exported = await spawned(cwd, ["export", "--all", ...archive]);
    expect(sha256(exported.out)).toBe(wanted);
    expect(await spawned(cwd, ["verify", ...archive])).toMatchObject({ code: 0, out: "" });
  });
});
