import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { OnrecordError } from "../src/record/index.ts";
import { engineName, ran } from "./command.ts";
import { amount, table } from "./table.ts";
import { coldStart } from "./throughput/cold-start.ts";
import { report } from "./throughput/report.ts";
import { timeStages } from "./throughput/stages.ts";
import { timeWholeWay } from "./throughput/whole-way.ts";

const SAMPLES = fileURLToPath(new URL("../samples/pages", import.meta.url));

/** Seconds that each stage is run for at least: below that, chance shows. */
const AT_LEAST = 2;

/** `npm run bench [-- PATH...]`: how fast pages go through the rooms, how much memory and archive they take, how fast the program starts. */
await ran("npm run bench -- PATH...", async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const temporary = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    const version = coldStart("--version");
    const tables: string[] = [];
    for (const [index, path] of [SAMPLES, ...positionals.map((one) => resolve(one))].entries()) {
      tables.push(await measured(path, join(temporary, `${index}.db`)));
    }
    const status = coldStart("status", "--archive", join(temporary, "0.db"));
    const starts = table([
      ["onrecord --version, ms", amount(1000 * version)],
      ["onrecord status, ms", amount(1000 * status)],
    ]);
    return [`${engineName()}; node ${process.version}`, ...tables, `cold start, median of 5\n\n${starts}`].join("\n\n\n");
  } finally {
    rmSync(temporary, { recursive: true });
  }
});

async function measured(path: string, archive: string): Promise<string> {
  const stages = await timeStages(path, AT_LEAST);
  if (stages.documents === 0)
    throw new OnrecordError("not-found", `Expected pages of text or HTML at \`${path}\`, found none. Name a file or a folder with some.`, {
      path,
    });
  return report(join(basename(dirname(path)), basename(path)), stages, timeWholeWay(path, archive, AT_LEAST));
}
