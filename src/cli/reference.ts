import type { Command } from "commander";
import { createProgram, EXIT_CODES } from "./program.ts";

/** The reference of all commands in Markdown, made from the same table as `--help`. */
export async function reference(): Promise<string> {
  const { commands } = await createProgram();
  const contents = commands.map((command) => `- [\`onrecord ${command.name()}\`](#onrecord-${command.name()}): ${command.description()}`);
  return ["# Commands", "", `Exit codes: ${EXIT_CODES}`, "", ...contents, "", ...commands.flatMap(section)].join("\n");
}

function section(command: Command): string[] {
  const inner = command.commands.flatMap((one) => [`### onrecord ${command.name()} ${one.name()}`, ...helpBlock(one)]);
  return [`## onrecord ${command.name()}`, ...helpBlock(command), ...inner];
}

function helpBlock(command: Command): string[] {
  return ["", "```", helpOf(command).trim(), "```", ""];
}

function helpOf(command: Command): string {
  let text = "";
  const width = 120;
  command.configureOutput({
    writeOut: (words) => {
      text += words;
    },
    getOutHelpWidth: () => width,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return text.replaceAll(/\(default: "[^"]*", env: ONRECORD_NAME\)/g, "(default: your login name, env: ONRECORD_NAME)");
}
