import { constants, copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Archive, openArchive } from "../src/archive/index.ts";
import { engineName, ran } from "./command.ts";
import { archiveOf, MOST_STATEMENTS, timesOf } from "./serving/archive.ts";
import { World } from "./serving/world.ts";
import { amount, type Row, table } from "./table.ts";

const ROUNDS = 30;
const READERS = 50;

/** How long readers read at once while pages come in, in milliseconds. */
const CROWDED = 10_000;

type App = { request(path: string): Response | Promise<Response> };

/**
 * `npm run bench:server [-- --statements 1000,100000] [--in FOLDER]`: how long each page of the web app takes on the server, by how much the archive holds, alone and
 * with fifty readers at once while pages come in. Archives that are made in a folder stay there, and are used again: a million statements take an hour to make.
 */
await ran("npm run bench:server -- --statements 1000,100000 [--in FOLDER]", async () => {
  const { values } = parseArgs({ options: { statements: { type: "string", default: "1000,100000" }, in: { type: "string" } } });
  const sizes = values.statements.split(",").map(Number);
  if (!sizes.every((size) => size >= 1 && size <= MOST_STATEMENTS)) return null;
  const passing = mkdtempSync(join(tmpdir(), "onrecord-server-"));
  const folder = values.in ?? passing;
  mkdirSync(folder, { recursive: true });
  const world = new World();
  const tables: string[] = [];
  try {
    for (const size of sizes) {
      const path = await archiveOf(folder, size, world);
      const copy = join(passing, "written.db");
      copyFileSync(path, copy, constants.COPYFILE_FICLONE);
      tables.push(await measured(copy, size, world));
      rmSync(copy);
    }
  } finally {
    rmSync(passing, { recursive: true });
  }
  return [`${engineName()}; node ${process.version}`, ...tables].join("\n\n\n");
});

async function measured(path: string, size: number, world: World): Promise<string> {
  const archive = await openArchive(path);
  const { statements, articles } = (await archive.status()).counts;
  const app = await appOver(archive);
  const rows: Row[] = [["page", "p50, ms of the processor", "p95", "kilobytes"]];
  for (const address of await addresses(archive)) rows.push(await timed(app, address));
  const crowd = await crowded(app, archive, world, articles);
  await archive.close();
  const times = timesOf(size);
  const title = `${statements.toLocaleString("en")} statements in ${articles.toLocaleString("en")} articles${times > 1 ? `, ${times} times the same under other ids` : ""}`;
  return [title, table(rows), crowd].join("\n\n");
}

/** The app as it is built: its views are compiled before they run. */
async function appOver(archive: Archive): Promise<App> {
  const built = new URL("../dist/server/index.js", import.meta.url).href;
  const { createApp } = (await import(built)) as typeof import("../src/server/index.ts");
  const unused = () => Promise.reject(new Error("The bench changes nothing."));
  const assets = new URL("../dist/web", import.meta.url).pathname;
  const options = {
    assets,
    version: "bench",
    reader: { name: "bench" },
    addText: unused,
    citeCheck: unused,
    now: () => new Date().toISOString(),
  };
  return createApp(archive, options) as App;
}

/** A page of each kind. */
async function addresses(archive: Archive): Promise<string[]> {
  const [statement] = (await archive.search({ limit: 1 })).entries;
  const [party] = (await archive.parties({ limit: 1 })).entries;
  const [commitment] = (await archive.commitments({ limit: 1 })).entries;
  const [incident] = (await archive.incidents({ limit: 1 })).entries;
  const [origin] = (await archive.origins({ limit: 1 })).entries;
  return [
    ...[
      "/",
      "/statements",
      "/statements?words=minister",
      "/statements?act=denial&standing=any",
      "/review",
      "/articles",
      "/parties",
      "/origins",
    ],
    ...[
      "/positions",
      "/changes",
      "/unnamed",
      "/unanswered",
      "/sides",
      "/about",
      "/commitments",
      "/incidents",
      "/events",
      "/compare?a.act=denial&b.act=assurance",
    ],
    ...[`/articles/${statement!.capture}`, `/statements/${statement!.id}`, party && `/parties/${party.id}`].filter(
      (path) => path !== undefined,
    ),
    ...[commitment && `/commitments/${commitment.id}`, incident && `/incidents/${incident.id}`, origin && `/origins/${origin.id}`].filter(
      (path) => path !== undefined,
    ),
  ];
}

/** Time of the processor: what others do on the machine does not count. */
async function timed(app: App, path: string): Promise<Row> {
  const times: number[] = [];
  let bytes = 0;
  for (let round = -3; round < ROUNDS; round++) {
    const started = process.cpuUsage();
    const answer = await app.request(path);
    bytes = (await answer.arrayBuffer()).byteLength;
    if (answer.status !== 200) throw new Error(`Expected ${path} to be there, but it answered ${answer.status}.`);
    const { user, system } = process.cpuUsage(started);
    if (round >= 0) times.push((user + system) / 1000);
  }
  return [path.replace(/[0-9a-f]{20,}/, "…"), amount(quantile(times, 0.5)), amount(quantile(times, 0.95)), amount(bytes / 1000)];
}

/** How long pages take while fifty read one after another each and pages come in all the time. */
async function crowded(app: App, archive: Archive, world: World, first: number): Promise<string> {
  const paths = await addresses(archive);
  const times: number[] = [];
  const until = performance.now() + CROWDED;
  const reader = async (nth: number) => {
    for (let at = nth; performance.now() < until; at++) {
      const started = performance.now();
      await (await app.request(paths[at % paths.length]!)).arrayBuffer();
      times.push(performance.now() - started);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  let added = 0;
  const writer = async () => {
    for (; performance.now() < until; added++) await world.add(archive, first + added);
  };
  await Promise.all([...Array.from({ length: READERS }, (_, nth) => reader(nth)), writer()]);
  const [half, most] = [amount(quantile(times, 0.5)), amount(quantile(times, 0.95))];
  const seconds = CROWDED / 1000;
  return `${READERS} readers at once, one process: ${amount(times.length / seconds)} pages/s, p50 ${half} ms, p95 ${most} ms, while ${amount(added / seconds)} articles/s came in`;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(share * values.length))]!;
}
