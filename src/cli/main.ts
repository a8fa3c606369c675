import { Command, CommanderError } from "commander";
import { VERSION } from "../pipeline/index.ts";
import { COMMANDS } from "./commands/index.ts";
import { exitCodeOf, explain } from "./failure.ts";
import { tell } from "./output.ts";

const program = new Command("onrecord")
  .description("The record of what states say, and are said to do, in cyberspace and around elections.")
  .version(VERSION, "--version")
  .showHelpAfterError("(--help shows how)")
  .addHelpText(
    "after",
    "\nExit codes: 0 done; 1 something was not found, failed or differs; 2 the call was wrong or could not begin.\nEvery command: onrecord COMMAND --help\n",
  );

for (const register of COMMANDS) register(program);
for (const command of [program, ...program.commands]) command.exitOverride().helpOption("--help", "show this help");
program.helpCommand(false);

/** A reader that has gone away (`| head`) is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    tell(explain(error));
    process.exitCode = exitCodeOf(error);
  }
}
