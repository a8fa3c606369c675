import { mkdirSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { copyArchive } from "../../src/archive/copying/index.ts";
import { type Archive, openArchive } from "../../src/archive/index.ts";
import { type Server, startServer } from "../../src/archive/postgres/testing/server.ts";
import { archiveOf, timesOf } from "../serving/archive.ts";
import { World } from "../serving/world.ts";
import { amount, type Row, table } from "../table.ts";
import { inPostgres } from "./in-postgres.ts";
import { HEADING, type Measured, measured } from "./measure.ts";
import { type Kind, questionsTo } from "./questions.ts";

/** What it costs to search an archive with so many statements, in a file and in PostgreSQL, and whether both answer the same. What is made stays in the folder. */
export async function searches(folder: string, size: number, only: RegExp): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = await seconds(() => archiveOf(folder, size, new World()));
  const data = join(folder, "server");
  mkdirSync(data, { recursive: true });
  const server = await startServer(data);
  try {
    const place = await seconds(() => placeIn(server, file.value, size));
    const [inFile, onServer] = [await openArchive(file.value), await openArchive(place.value)];
    const { statements, articles } = (await inFile.status()).counts;
    const kinds = (await questionsTo(inFile)).filter(({ name, queries }) => queries.length > 0 && only.test(name));
    const [own, theirs] = [await askedAll(inFile, kinds, null), await askedAll(onServer, kinds, join(data, "data"))];
    for (const archive of [inFile, onServer]) await archive.close();
    const differing = kinds.flatMap(({ name }, at) => (isSame(own.kinds[at]!, theirs.kinds[at]!) ? [] : [name]));
    return [
      `${statements.toLocaleString("en")} statements in ${articles.toLocaleString("en")} articles; made in ${amount(file.took)} s, copied in ${amount(place.took)} s; the load was ${loadavg()[0]!.toFixed(1)}`,
      `In a file, the first question of a program in ${amount(own.first)} s\n${table(own.rows)}`,
      `In PostgreSQL, the first in ${amount(theirs.first)} s\n${table(theirs.rows)}`,
      differing.length === 0 ? "Both answered the same." : `They answered otherwise: ${differing.join("; ")}`,
    ].join("\n\n");
  } finally {
    await server.stop();
  }
}

/** An archive that was multiplied is copied in a way of the bench's own, since it has no log that a copy could be held to. */
async function placeIn(server: Server, file: string, size: number): Promise<string> {
  const name = `of_${size}`;
  if (timesOf(size) > 1) return inPostgres(server, file, name);
  const known = await server.find(name);
  const place = known ?? (await server.database({ archive: false, name }));
  if (!known) await copyArchive(file, place);
  return place;
}

async function askedAll(archive: Archive, kinds: readonly Kind[], data: string | null) {
  const { took } = await seconds(() => archive.search({ limit: 20 }));
  const rows: Row[] = [HEADING];
  const all: Measured[] = [];
  for (const kind of kinds) {
    const found = await measured(archive, kind, data);
    all.push(found);
    rows.push(found.row);
  }
  const everything = kinds.find(({ name }) => name === "everything");
  if (everything) {
    const [name, ...values] = (await measured(archive, everything, data, () => change(archive))).row;
    rows.push([`${name}, after a change`, ...values]);
  }
  return { first: took, rows, kinds: all };
}

/** A change to an archive that leaves no trace: a search is kept and removed. */
async function change(archive: Archive): Promise<void> {
  const { id } = await archive.saveSearch({ name: "bench", query: {}, by: "bench", made: "2031-01-01T00:00:00Z" });
  await archive.removeSearch(id);
}

function isSame(one: Measured, other: Measured): boolean {
  return JSON.stringify(one.answers) === JSON.stringify(other.answers);
}

async function seconds<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly took: number }> {
  const started = performance.now();
  const value = await work();
  return { value, took: (performance.now() - started) / 1000 };
}
