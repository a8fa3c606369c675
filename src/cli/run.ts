import { CommanderError } from "commander";
import { exitCodeOf, explain } from "./failure.ts";
import { tell } from "./output.ts";
import { createProgram } from "./program.ts";

/**
 * Runs the command that these words ask for to its end. What it prints goes to the streams of this process, its exit code into
 * `process.exitCode`; an error is told there, and never thrown.
 */
export async function run(words: readonly string[]): Promise<void> {
  try {
    const program = await createProgram(words[0]);
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else {
      tell(explain(error));
      process.exitCode = exitCodeOf(error);
    }
  }
}
