import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createProgram } from "../program.ts";
import { bashCompletion } from "./bash.ts";
import { fishCompletion } from "./fish.ts";
import { type CompletedCommand, completedCommands, flat } from "./table.ts";
import { zshCompletion } from "./zsh.ts";

let commands: readonly CompletedCommand[];
beforeAll(async () => {
  commands = completedCommands(await createProgram());
});

it("knows every command and option that the help names", async () => {
  const { commands: own } = await createProgram();
  for (const script of [bashCompletion(commands), zshCompletion(commands), fishCompletion(commands)])
    for (const command of own) {
      expect(script).toContain(command.name());
      for (const { long } of command.options) expect(script).toContain(long!.slice(2));
    }
  const search = flat(commands).find(({ path }) => path.join(" ") === "search")!;
  expect(search.options.find(({ flag }) => flag === "--act")!.value).toMatchObject({
    kind: "words",
    words: expect.arrayContaining(["denial"]),
  });
  expect(search.options.find(({ flag }) => flag === "--archive")!.value).toEqual({ kind: "file" });
});

describe("in a real bash", () => {
  /** What bash offers for a line, the cursor at its end. */
  function offered(line: string): string[] {
    const folder = mkdtempSync(join(tmpdir(), "onrecord-bash-"));
    try {
      writeFileSync(join(folder, "completion"), bashCompletion(commands));
      const words = line.split(" ");
      const script = `source ./completion; COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _onrecord; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return execFileSync("bash", ["--norc", "-u", "-c", script], { cwd: folder, encoding: "utf8" }).trim().split("\n").filter(Boolean);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it.each([
    ["onrecord cit", ["cite-check"]],
    ["onrecord user ad", ["add"]],
    ["onrecord search --sp", ["--speaker"]],
    ["onrecord search --act den", ["denial"]],
    ["onrecord search --form ", ["direct", "indirect", "mixed"]],
    ["onrecord user add Ilka --role r", ["reader", "reviewer"]],
    ["onrecord completion z", ["zsh"]],
    ["onrecord search --act = den", ["denial"]],
    // Files are bash's own.
    ["onrecord add pag", []],
    ["onrecord search --archive ta", []],
    ["onrecord nothing --x", []],
  ])("%s", (line, words) => {
    expect(offered(line)).toEqual(words);
  });
});
