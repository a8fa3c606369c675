import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sha256 } from "../src/record/id.ts";
import { finished, folder, onrecord, start } from "./support/onrecord.ts";

const PAGES = 60;

/** A folder with many small pages of different words. */
function manyPages(): string {
  const cwd = folder();
  mkdirSync(join(cwd, "pages"));
  for (let page = 0; page < PAGES; page++)
    writeFileSync(
      join(cwd, "pages", `${String(page).padStart(3, "0")}.txt`),
      `Page ${page}\n\n“We saw nothing on day ${page} of the watch,” Foreign Minister Ann Roe said.\n`,
    );
  return cwd;
}

/** Runs `add` until it has reported so many pages, then sends a signal; gives back the captures that were reported. */
async function interrupted(cwd: string, after: number, signal: NodeJS.Signals): Promise<{ reported: string[]; code: number | null }> {
  const child = start(cwd, ["add", "--json", "pages"]);
  let lines = 0;
  let sent = false;
  child.stdout!.on("data", (data: Buffer) => {
    lines += data.toString().split("\n").length - 1;
    if (lines < after || sent) return;
    sent = true;
    child.kill(signal);
  });
  const { out, code } = await finished(child);
  const whole = out
    .slice(0, out.lastIndexOf("\n") + 1)
    .trim()
    .split("\n");
  return { reported: whole.map((line) => JSON.parse(line).capture), code };
}

describe("a run that is cut off", () => {
  it.each([1, 7, 23])("by kill -9 after %i pages has lost nothing that it reported, and a second run carries on", async (after) => {
    const cwd = manyPages();
    const { reported } = await interrupted(cwd, after, "SIGKILL");
    expect(reported.length).toBeGreaterThanOrEqual(after);
    for (const capture of reported.slice(-2)) expect(await onrecord(cwd, ["show", capture])).toMatchObject({ code: 0, err: "" });
    expect((await onrecord(cwd, ["verify"])).code).toBe(0);
    expect((await onrecord(cwd, ["add", "pages"])).code).toBe(0);
    const disturbed = await onrecord(cwd, ["export", "--all"]);
    expect(
      new Set(
        disturbed.out
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line))
          .filter(({ type }) => type === "capture"),
      ).size,
    ).toBe(PAGES);
    expect(sha256(disturbed.out)).toBe(sha256(await undisturbed()));
  });

  it("by Ctrl-C ends the page at hand, says how to go on, and exits 130", async () => {
    const cwd = manyPages();
    const { reported, code } = await interrupted(cwd, 3, "SIGINT");
    expect(code).toBe(130);
    expect(JSON.parse((await onrecord(cwd, ["status", "--json"])).out).captures).toBe(reported.length);
    expect((await onrecord(cwd, ["verify"])).code).toBe(0);
  });
});

let whole: Promise<string> | null = null;

/** The export of a run that nobody disturbed. */
function undisturbed(): Promise<string> {
  whole ??= (async () => {
    const cwd = manyPages();
    await onrecord(cwd, ["add", "pages"]);
    return (await onrecord(cwd, ["export", "--all"])).out;
  })();
  return whole;
}
