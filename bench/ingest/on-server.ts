import { startServer } from "../../src/archive/postgres/testing/server.ts";
import { amount, type Row } from "../table.ts";
import { timed } from "./run.ts";

/** What taking articles into an archive in PostgreSQL costs: keeping and queueing them, then reading them by so many workers of one thread each. The server runs on the same machine. */
export async function onServer(pages: string, count: number, workers: readonly number[]): Promise<Row[]> {
  const server = await startServer();
  try {
    const rows: Row[] = [
      ["workers", "kept and queued, articles/s", "read, articles/s", "ms of the workers' processor an article", "kilobytes an article"],
    ];
    for (const number of workers) {
      const archive = ["--archive", await server.database({ archive: false })];
      const added = await timed(["add", pages, ...archive]);
      const started = performance.now();
      const ran = await Promise.all(
        Array.from({ length: number }, () => timed(["worker", "--concurrency", "1", "--until-empty", ...archive])),
      );
      const seconds = (performance.now() - started) / 1000;
      const { bytes } = JSON.parse((await timed(["status", "--json", ...archive])).out) as { bytes: number };
      const busy = ran.reduce((total, worker) => total + worker.busy, 0);
      rows.push([
        String(number),
        amount(count / added.seconds),
        amount(count / seconds),
        amount((1000 * busy) / count),
        amount(bytes / 1000 / count),
      ]);
    }
    return rows;
  } finally {
    await server.stop();
  }
}
