import { Command } from "commander";
import { VERSION } from "../pipeline/version.ts";
import { COMMANDS } from "./commands/index.ts";
import { safe } from "./output.ts";

/** The exit codes of every command, as `--help` and the documentation say them. */
export const EXIT_CODES =
  "0 done; 1 something was not found, failed or differs; 2 the call was wrong or could not begin; 130 it was stopped by Ctrl-C or by SIGTERM before it was done.";

const SHOW_VERSION = "--version";

/**
 * The command line, ready to parse: with the one command of this name, or, where there is none, with all. Errors of usage are thrown as
 * `CommanderError`, never by ending the process.
 */
export async function createProgram(name = ""): Promise<Command> {
  const program = new Command("onrecord")
    .description("The record of what states say, and are said to do, in cyberspace and around elections.")
    .version(VERSION, SHOW_VERSION, "show the version")
    .showHelpAfterError("(--help shows how)")
    .helpCommand(false)
    .configureOutput({ writeErr: (text) => void process.stderr.write(safe(text)) })
    .addHelpText("after", `\nExit codes: ${EXIT_CODES}\nEvery command explains itself: onrecord COMMAND --help\n`);
  const one = COMMANDS.get(name);
  const needed = name === SHOW_VERSION ? [] : one ? [one] : COMMANDS.values();
  for (const load of needed) (await load())(program);
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])])
    command.exitOverride().helpOption("--help", "show this help");
  return program;
}
