import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openArchive } from "../src/archive/index.ts";
import { all } from "../src/archive/testing/fixtures.ts";
import { verify } from "../src/pipeline/index.ts";
import { sha256 } from "../src/record/id.ts";
import { interrupted, manyPages, undisturbed } from "./support/cut-off.ts";
import { spawned } from "./support/onrecord.ts";

/** How many imports there are, how often each is killed before it may end, and how many pages each has: more than it reads by then. */
const IMPORTS = 20;
const KILLS = 10;
const PAGES = 150;

/** Within how many reported pages of a run it is killed, and within how many milliseconds after the last of these; where none is waited for, since its start. */
const WITHIN = { pages: 6, later: 60, started: 900 };

/** A whole number below another, the same for the same words: a run that fails can be run again. */
function drawn(words: string, below: number): number {
  return Number.parseInt(sha256(words).slice(0, 8), 16) % below;
}

it.each(Array.from({ length: IMPORTS }, (_, at) => at))(`survives kill -9 at ${KILLS} moments, import %i`, async (at) => {
  const cwd = manyPages(PAGES);
  const reported = new Set<string>();
  for (let kill = 0; kill < KILLS; kill++) {
    const pages = drawn(`${at} ${kill} pages`, WITHIN.pages);
    const later = drawn(`${at} ${kill} later`, pages === 0 ? WITHIN.started : WITHIN.later);
    const run = await interrupted(cwd, pages, "SIGKILL", later);
    expect(run.code).toBe(null);
    for (const capture of run.reported) reported.add(capture);
    await holds(join(cwd, "onrecord.db"), reported);
  }
  expect((await spawned(cwd, ["add", "pages"])).code).toBe(0);
  const { out } = await spawned(cwd, ["export", "--all"]);
  expect(sha256(out)).toBe(sha256(await undisturbed(PAGES)));
  await holds(join(cwd, "onrecord.db"), reported);
});

/** Holds that all that was reported is in the archive and was read, and that nothing in it differs from what it was made of. */
async function holds(path: string, reported: ReadonlySet<string>): Promise<void> {
  if (!existsSync(path)) {
    expect([...reported]).toEqual([]);
    return;
  }
  const archive = await openArchive(path, { create: true });
  try {
    for (const capture of reported) expect(await archive.article(capture)).not.toBe(null);
    expect(await all(verify(archive))).toEqual([]);
  } finally {
    await archive.close();
  }
}
