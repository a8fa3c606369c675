import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createProgram } from "./program.ts";
import { reference } from "./reference.ts";

it("docs/commands.md is what the commands say of themselves (node scripts/commands.mjs writes it, after npm run build)", () => {
  expect(readFileSync(new URL("../../docs/commands.md", import.meta.url), "utf8")).toBe(reference());
});

it.each(createProgram().commands.map((command) => [command.name(), command] as const))(
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
