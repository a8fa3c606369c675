import { type Archive, type OpenOptions, openArchive } from "../archive/index.ts";
import { tell } from "./output.ts";

/** Opens an archive, does something with it, and closes it whatever happens. Says so when it has to wait for another writer. */
export async function withArchive<T>(place: string, options: OpenOptions, work: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = await openArchive(place, {
    onWait: (seconds) => tell(`Waiting for another program that writes to ${place} (${seconds} s)...`),
    onBackup: (copy) => tell(`The archive was made by an older version and is brought forward; as it was, it is kept in ${copy}.`),
    onCleared: (files) => tell(`Removed what a program left that was killed while it made an archive: ${files.join(", ")}.`),
    ...options,
  });
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
}
