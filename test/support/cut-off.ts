import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { sha256 } from "../../src/record/id.ts";
import { finished, folder, onrecord, start } from "./onrecord.ts";

/** How many pages an import has that is cut off. */
export const PAGES = 60;

/** A folder with many small pages of different words. */
export function manyPages(count = PAGES): string {
  const cwd = folder();
  writePages(cwd, count);
  return cwd;
}

/** Writes the many small pages into the folder `pages` of another. */
export function writePages(cwd: string, count = PAGES): void {
  mkdirSync(join(cwd, "pages"));
  for (let page = 0; page < count; page++)
    writeFileSync(
      join(cwd, "pages", `${String(page).padStart(3, "0")}.txt`),
      `Page ${page}\n\n“We saw nothing on day ${page} of the watch,” Foreign Minister Ann Roe said.\n`,
    );
}

/**
 * Runs `add` until it has reported so many pages and, after these, so many milliseconds have gone by, then sends a signal; gives back the captures that were
 * reported. No pages: the time is since the program was started.
 */
export async function interrupted(
  cwd: string,
  after: number,
  signal: NodeJS.Signals,
  later = 0,
): Promise<{ reported: string[]; code: number | null }> {
  const child = start(cwd, ["add", "--json", "pages"]);
  let lines = 0;
  let sent = false;
  const send = () => {
    if (lines < after || sent) return;
    sent = true;
    if (later === 0) child.kill(signal);
    else setTimeout(() => child.kill(signal), later);
  };
  send();
  child.stdout!.on("data", (data: Buffer) => {
    lines += data.toString().split("\n").length - 1;
    send();
  });
  const { out, code } = await finished(child);
  const whole = out.slice(0, out.lastIndexOf("\n") + 1).split("\n");
  return { reported: whole.filter((line) => line !== "").map((line) => JSON.parse(line).capture), code };
}

const whole = new Map<number, Promise<string>>();

/** The export of a run over so many pages that nobody disturbed. */
export function undisturbed(count = PAGES): Promise<string> {
  const known = whole.get(count);
  if (known) return known;
  const made = (async () => {
    const cwd = manyPages(count);
    await onrecord(cwd, ["add", "pages"]);
    return (await onrecord(cwd, ["export", "--all"])).out;
  })();
  whole.set(count, made);
  return made;
}

/** Cuts an import off after so many pages, and holds that nothing reported is lost and that a second run carries on to the same record. */
export async function survivesKill(after: number): Promise<void> {
  const cwd = manyPages();
  const { reported } = await interrupted(cwd, after, "SIGKILL");
  expect(reported.length).toBeGreaterThanOrEqual(after);
  for (const capture of reported.slice(-2)) expect(await onrecord(cwd, ["show", capture])).toMatchObject({ code: 0, err: "" });
  expect(await onrecord(cwd, ["verify"])).toMatchObject({ code: 0, out: "" });
  expect((await onrecord(cwd, ["add", "pages"])).code).toBe(0);
  const { out } = await onrecord(cwd, ["export", "--all"]);
  expect(sha256(out)).toBe(sha256(await undisturbed()));
}
