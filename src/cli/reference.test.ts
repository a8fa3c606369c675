import { readFileSync } from "node:fs";
import { Command } from "commander";
import { expect, it } from "vitest";
import { COMMANDS } from "./commands/index.ts";
import { createProgram } from "./program.ts";
import { reference } from "./reference.ts";

it("docs/commands.md is what the commands say of themselves (node scripts/commands.mjs writes it, after npm run build)", async () => {
  expect(readFileSync(new URL("../../docs/commands.md", import.meta.url), "utf8")).toBe(await reference());
});

it("each command is found by the name that it is listed under", async () => {
  for (const [name, load] of COMMANDS) {
    const program = new Command();
    (await load())(program);
    expect(program.commands.map((command) => command.name())).toEqual([name]);
  }
});

it.each((await createProgram()).commands.map((command) => [command.name(), command] as const))(
  "%s has examples and a sentence on what it does",
  (_, command) => {
    expect(command.description().length).toBeGreaterThan(10);
    let help = "";
    command.configureOutput({
      writeOut: (text) => {
        help += text;
      },
    });
    command.outputHelp();
    expect(help).toContain("Examples:\n  $ onrecord ");
  },
);
