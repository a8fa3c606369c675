import { readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { openArchive } from "../../src/archive/index.ts";
import { meet } from "../../src/capture/index.ts";
import { add } from "../../src/pipeline/index.ts";
import type { WholeWay } from "./whole-way.ts";

/** When the pages are said to have been met: any time does, and the same one makes the same archive. */
const MET_AT = "2031-01-01T00:00:00.000Z";

const [path = "", archive = "", seconds = "0"] = process.argv.slice(2);
console.log(JSON.stringify(await wholeWay(path, archive, Number(seconds))));

async function wholeWay(pages: string, place: string, atLeast: number): Promise<WholeWay> {
  const again = `${place}.again`;
  await run(pages, again, atLeast / 4);
  const first = await run(pages, place);
  let [runs, total] = [1, first.seconds];
  while (total < atLeast) {
    total += (await run(pages, again)).seconds;
    runs++;
  }
  remove(again);
  // Kilobytes on every platform that Node runs on.
  const peakMemory = process.resourceUsage().maxRSS * 1024;
  return { documents: first.documents, seconds: total / runs, peakMemory, archiveBytes: sizeOf(place) };
}

/** One run into a fresh archive, given up after `atMost` seconds. Making and closing the archive are not timed. */
async function run(pages: string, place: string, atMost = Number.POSITIVE_INFINITY): Promise<{ documents: number; seconds: number }> {
  remove(place);
  const opened = await openArchive(place, { create: true });
  const started = performance.now();
  let documents = 0;
  let taken = 0;
  for await (const added of add(opened, meet([pages]), () => MET_AT)) {
    if (added.outcome === "new") documents++;
    taken = (performance.now() - started) / 1000;
    if (taken > atMost) break;
  }
  await opened.close();
  return { documents, seconds: taken };
}

/** An archive's file and those that SQLite puts beside it. */
function filesOf(place: string): string[] {
  const folder = dirname(place);
  const suffixes = ["", "-wal", "-shm", "-journal"];
  return readdirSync(folder)
    .filter((name) => suffixes.some((suffix) => name === basename(place) + suffix))
    .map((name) => join(folder, name));
}

function sizeOf(place: string): number {
  return filesOf(place).reduce((sum, file) => sum + statSync(file).size, 0);
}

function remove(place: string): void {
  for (const file of filesOf(place)) rmSync(file);
}
