import { CommanderError } from "commander";
import { exitCodeOf, explain } from "./failure.ts";
import { tell } from "./output.ts";
import { createProgram } from "./program.ts";

// A reader that has gone away (`| head`) is no error: the exit code stays what it is. Nor is one of what is told beside the result.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});
process.stderr.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  const program = await createProgram(process.argv[2]);
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    tell(explain(error));
    process.exitCode = exitCodeOf(error);
  }
}
