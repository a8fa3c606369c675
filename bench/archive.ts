import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { engineName, ran } from "./command.ts";
import { writeArticles } from "./ingest/articles.ts";
import { onServer } from "./ingest/on-server.ts";
import { type Ran, sizeOf, timed } from "./ingest/run.ts";
import { largestParts } from "./ingest/tables.ts";
import { searches } from "./searching/searches.ts";
import { MOST_STATEMENTS } from "./serving/archive.ts";
import { amount, type Row, table } from "./table.ts";

/** How many of the largest tables and indexes are told. */
const PARTS = 12;

/**
 * `npm run bench:archive [-- --articles 2000] [--threads 1,2] [--workers 1,2,4]`: what taking articles of 800 words into an archive costs, from text to linked record; with `--workers` into one in
 * PostgreSQL, too, by so many of them. `-- --searches 1000000 [--in FOLDER] [--only WORDS]`: instead, what searches cost in an archive of so many statements, on both stores; what is made in a folder stays there.
 */
await ran("npm run bench:archive -- --articles 2000 --threads 1,2 --workers 1,2,4", async () => {
  const { values } = parseArgs({
    options: {
      articles: { type: "string", default: "2000" },
      threads: { type: "string", default: "1,2" },
      workers: { type: "string", default: "" },
      searches: { type: "string" },
      in: { type: "string" },
      only: { type: "string", default: "" },
    },
  });
  if (values.searches !== undefined) return searched(Number(values.searches), values.in, new RegExp(values.only));
  const count = Number(values.articles);
  const [threads, workers] = [values.threads, values.workers].map((list) => (list === "" ? [] : list.split(",").map(Number)));
  if (!(count >= 1) || ![...threads!, ...workers!].every((number) => number >= 1)) return null;
  const folder = mkdtempSync(join(tmpdir(), "onrecord-archive-"));
  try {
    const words = writeArticles(join(folder, "pages"), count);
    const rows: Row[] = [
      [
        "threads",
        "articles/s",
        "ms of the processor an article",
        "memory at a quarter, MB",
        "half",
        "three quarters",
        "end",
        "kilobytes an article",
      ],
    ];
    let parts: Row[] = [];
    for (const number of threads!) {
      const archive = join(folder, `${number}.db`);
      const run = await timed(["add", join(folder, "pages"), "--threads", String(number), "--archive", archive]);
      rows.push([
        String(number),
        amount(count / run.seconds),
        amount((1000 * run.busy) / count),
        ...memoryOver(run),
        amount(sizeOf(archive) / 1000 / count),
      ]);
      parts = largestParts(archive, PARTS).map(({ name, bytes }) => [name, amount(bytes / 1000 / count)]);
      rmSync(archive);
    }
    const title = `${count.toLocaleString("en")} articles of ${Math.round(words)} words, ${engineName()}; node ${process.version}`;
    const shared = workers!.length > 0 ? [table(await onServer(join(folder, "pages"), count, workers!))] : [];
    return [title, table(rows), table([["table or index", "kilobytes an article"], ...parts]), ...shared].join("\n\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** What searches cost; in a folder of its own, where none is given. */
async function searched(size: number, folder: string | undefined, only: RegExp): Promise<string | null> {
  if (!(size >= 1 && size <= MOST_STATEMENTS)) return null;
  const passing = mkdtempSync(join(tmpdir(), "onrecord-searches-"));
  chmodSync(passing, 0o755);
  try {
    return [`${engineName()}; node ${process.version}`, await searches(folder ?? passing, size, only)].join("\n\n");
  } finally {
    rmSync(passing, { recursive: true });
  }
}

/** The memory held at four moments of a run, each the most of the looks around it. */
function memoryOver({ memory }: Ran): string[] {
  return [0.25, 0.5, 0.75, 1].map((share) => {
    const end = Math.max(1, Math.round(share * memory.length));
    const around = memory.slice(Math.max(0, end - Math.ceil(memory.length / 10)), end);
    return around.length === 0 ? "" : amount(Math.max(...around) / 1e6);
  });
}
