import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { engineName, ran } from "./command.ts";
import { type MetAll, meetApart } from "./meeting/apart.ts";
import { KINDS, writeInput } from "./meeting/write-input.ts";
import { amount, type Row, table } from "./table.ts";

/** Megabytes of a file where nobody says otherwise. */
const MEGABYTES = 1_000;

/**
 * `npm run bench:inputs [-- --megabytes N]`: how fast pages come out of the containers that they lie in, and in how much memory. The
 * files are made in a temporary folder; each is met in a process of its own, without being read.
 */
await ran("npm run bench:inputs -- --megabytes 1000", async () => {
  const { values } = parseArgs({ options: { megabytes: { type: "string", default: `${MEGABYTES}` } } });
  const bytes = Number(values.megabytes) * 1e6;
  if (!(bytes >= 1e6)) return null;
  const folder = mkdtempSync(join(tmpdir(), "onrecord-inputs-"));
  const rows: Row[] = [["what pages lie in", "pages", "file, MB", "pages, MB", "pages/s", "MB/s", "peak memory, MB"]];
  try {
    for (const kind of KINDS) {
      for (const share of [0.1, 1]) {
        const file = join(folder, kind);
        await writeInput(kind, file, bytes * share);
        rows.push(row(kind, statSync(file).size, meetApart(file)));
        rmSync(file);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return [`${engineName()}; node ${process.version}`, table(rows)].join("\n\n");
});

function row(kind: string, size: number, { pages, bytes, seconds, peakMemory }: MetAll): Row {
  const [mega, rate] = [bytes / 1e6, 1 / seconds];
  return [kind, amount(pages), amount(size / 1e6), amount(mega), amount(pages * rate), amount(mega * rate), amount(peakMemory / 1e6)];
}
