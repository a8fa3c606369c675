import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openArchive } from "../src/archive/index.ts";
import { meet } from "../src/capture/index.ts";
import { createProgram } from "../src/cli/program.ts";
import { ENGINE, readCapture } from "../src/pipeline/index.ts";
import { ROOT, SAMPLES } from "./support/onrecord.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-questions-"));
const sample = join(folder, "sample.db");
const NOW = "2033-03-01T08:00:00Z";

/** The commands of the README with what they print, as it shows them. */
const SHOWN = readFileSync(join(ROOT, "README.md"), "utf8")
  .split("\n\n")
  .filter((block) => block.startsWith("    $ bin/onrecord "))
  .map((block) => {
    const [command, ...lines] = block.split("\n").map((line) => line.slice(4));
    return { command: command!.slice("$ bin/onrecord ".length), lines: lines.map((line) => line.trim()) };
  });

beforeAll(async () => {
  const archive = await openArchive(sample, { create: true, world: "sample" });
  for await (const met of meet([SAMPLES])) {
    if ("error" in met || !("captured" in met)) throw new Error(`Expected a page at ${met.place}.`);
    const { captured, given = {} } = met;
    await archive.keep(captured, { capture: captured.sha256, place: met.place, at: NOW, given });
    const { reading, findings } = readCapture(captured, given);
    await archive.derive(captured.sha256, ENGINE, reading, findings, given);
  }
  await archive.close();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function printed(command: string): Promise<string[]> {
  const out: string[] = [];
  const stdout = vi.spyOn(process.stdout, "write").mockImplementation((text) => out.push(String(text)) > 0);
  const stderr = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  try {
    const args = command.replace("sample.db", sample).split(" ");
    await (await createProgram(args[0])).parseAsync(args, { from: "user" });
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
  return out.join("").split("\n");
}

describe("what the README shows of the sample world is what the program prints", () => {
  it.each(SHOWN)("$command", async ({ command, lines }) => {
    const told = (await printed(command)).map((line) => line.trim());
    let at = 0;
    let left = false;
    for (const line of lines) {
      if (line === "…") {
        left = true;
        continue;
      }
      const found: number = left ? told.indexOf(line, at) : told[at] === line ? at : -1;
      expect(found, `${line}\nnot, or not there, in\n${told.join("\n")}`).toBeGreaterThanOrEqual(0);
      [at, left] = [found + 1, false];
    }
  });

  it("answers five questions", () => {
    expect(SHOWN.map(({ command }) => command.split(" ")[0])).toEqual(["commitments", "incidents", "search", "unanswered", "figures"]);
  });
});
