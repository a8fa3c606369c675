import { run } from "./run.ts";

// A reader that has gone away (`| head`) is no error: the exit code stays what it is. Nor is one of what is told beside the result.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});
process.stderr.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

await run(process.argv.slice(2));
