import { copyFileSync, existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { openArchive } from "../../src/archive/index.ts";
import { MOST_TIMES, multiply } from "./multiply.ts";
import type { World } from "./world.ts";

/** The most statements that are read and linked one by one; beyond, an archive of so many is copied into itself. */
const MOST_READ = 50_000;

/** The most statements that an archive can be made with. */
export const MOST_STATEMENTS = MOST_READ * MOST_TIMES;

/** How many times an archive of so many statements holds what was read. */
export function timesOf(size: number): number {
  return Math.ceil(size / MOST_READ);
}

/** The path of an archive with about so many statements; it is made where the folder has none yet. Nothing half made is left under that path. */
export async function archiveOf(folder: string, size: number, world: World): Promise<string> {
  const path = join(folder, `${size}.db`);
  if (existsSync(path)) return path;
  const making = join(folder, `${size}.making.db`);
  if (timesOf(size) > 1) {
    copyFileSync(await archiveOf(folder, MOST_READ, world), making);
    multiply(making, timesOf(size));
  } else await readInto(making, size, world);
  renameSync(making, path);
  return path;
}

async function readInto(path: string, size: number, world: World): Promise<void> {
  const archive = await openArchive(path, { create: true });
  let pages = 0;
  for (let statements = 0; statements < size; ) {
    statements += await world.add(archive, pages++);
    if (pages % 500 === 0) process.stderr.write(`${statements} of ${size} statements\n`);
  }
  await archive.close();
}
