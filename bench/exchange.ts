import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { openArchive } from "../src/archive/index.ts";
import { choose, FORMATS, type Format, type Material, noLosses } from "../src/exchange/index.ts";
import { ran } from "./command.ts";
import { generated } from "./exchange/generated.ts";
import { amount, type Row, table } from "./table.ts";

const STATEMENTS = 1_000_000;
/** How often memory is looked at, in pieces written. */
const EVERY = 25_000;

setFlagsFromString("--expose-gc");
/** Throws away what nobody holds, so that what is left is held. */
const collect: () => void = runInNewContext("gc");

/** `npm run bench:exchange`: what each format costs, and whether its memory grows. */
await ran("npm run bench:exchange -- [--statements N] [--archive FILE] [--format NAME ...]", async () => {
  const { values } = parseArgs({
    options: { statements: { type: "string" }, archive: { type: "string" }, format: { type: "string", multiple: true } },
  });
  const statements = Number(values.statements ?? STATEMENTS);
  if (!Number.isInteger(statements) || statements < 1) return null;
  const formats = FORMATS.filter(({ name }) => values.format?.includes(name) ?? true);
  const archive = values.archive === undefined ? null : await openArchive(values.archive, { readOnly: true });
  const material = archive ? (await choose(archive, { ids: [], filters: {}, all: true })).material : generated(statements);
  const rows: Row[] = [];
  for (const format of formats) rows.push(await measured(format, material));
  await archive?.close();
  const what = archive ? `the record of ${archive.place}` : `${statements.toLocaleString("en")} generated statements, ten an article`;
  return [
    `Exports of ${what}; node ${process.version}`,
    table([["", "s of the processor", "MB written", "heap, MB: first half", "second half", "resident, MB"], ...rows]),
  ].join("\n\n");
});

/** Heaps are the most that was held in each half; what others do on the machine is no time of ours. */
async function measured(format: Format, material: Material): Promise<Row> {
  const write = await format.load();
  const begun = process.cpuUsage();
  const heaps: number[] = [];
  let [bytes, pieces, resident] = [0, 0, 0];
  for await (const piece of write(material, {}, noLosses())) {
    bytes += typeof piece === "string" ? Buffer.byteLength(piece) : piece.byteLength;
    if (pieces++ % EVERY > 0 && typeof piece === "string") continue;
    collect();
    const { heapUsed, rss } = process.memoryUsage();
    heaps.push(heapUsed);
    resident = Math.max(resident, rss);
  }
  const { user, system } = process.cpuUsage(begun);
  const seconds = (user + system) / 1e6;
  const half = Math.ceil(heaps.length / 2);
  const most = (some: readonly number[]) => amount(Math.max(...(some.length > 0 ? some : heaps)) / 1e6);
  return [format.name, amount(seconds), amount(bytes / 1e6), most(heaps.slice(0, half)), most(heaps.slice(half)), amount(resident / 1e6)];
}
