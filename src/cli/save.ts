import { createReadStream, type Stats } from "node:fs";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { OnrecordError } from "../record/index.ts";

/** What a file is made of, one after another. */
type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** How every file of SQLite begins, archives among them. */
const DATABASE = "SQLite format 3\0";

/**
 * Writes pieces to a file, which is there whole or as it was before: what is cut off leaves nothing of itself. A device or a pipe is written to as it is. Throws
 * `bad-file` for a folder, for what cannot be written, and for a database: an archive is never written over.
 */
export async function save(pieces: Pieces, file: string): Promise<void> {
  const there = await stat(file).catch(() => null);
  await assertNoLoss(file, there);
  const isWhole = there === null || there.isFile();
  const place = isWhole ? `${file}.${process.pid}.part` : file;
  try {
    const handle = await open(place, "w");
    try {
      await writeAll(handle, pieces);
      if (isWhole) await handle.sync();
    } finally {
      await handle.close();
    }
    if (isWhole) await rename(place, file);
  } catch (error) {
    if (isWhole) await rm(place, { force: true });
    throw error instanceof OnrecordError || (error as NodeJS.ErrnoException).syscall === undefined
      ? error
      : unwritten(file, error as Error);
  }
}

async function writeAll(handle: FileHandle, pieces: Pieces): Promise<void> {
  for await (const piece of pieces) await handle.writeFile(piece);
}

async function assertNoLoss(file: string, there: Stats | null): Promise<void> {
  if (there?.isDirectory())
    throw new OnrecordError("bad-file", `Expected a file to write to, but \`${file}\` is a folder. Name a file in it.`, { file });
  if (!there?.isFile()) return;
  let head = "";
  for await (const chunk of createReadStream(file, { end: DATABASE.length - 1, encoding: "latin1" })) head += chunk;
  if (head === DATABASE)
    throw new OnrecordError(
      "bad-file",
      `Expected a file to write to, but \`${file}\` is a database, perhaps an archive. Name another file.`,
      { file },
    );
}

function unwritten(file: string, cause: Error): OnrecordError {
  return new OnrecordError(
    "bad-file",
    `Expected to write \`${file}\`, but: ${cause.message}. Check the path and the room on the disk.`,
    { file },
    cause,
  );
}
