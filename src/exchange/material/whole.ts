import type { Archive } from "../../archive/archive.ts";
import { chapterOf } from "./chapter.ts";
import type { Chapter, Material } from "./material.ts";

/** The whole record of an archive: what is sure or decided, or with `all` everything but what was rejected. */
export function wholeRecord(archive: Archive, all: boolean): Material {
  const article = async (capture: string): Promise<Chapter | null> => {
    const stored = await archive.article(capture);
    return stored && chapterOf(archive, stored, all, "all");
  };
  async function* articles(): AsyncIterable<Chapter> {
    for (const capture of await hashesOf(archive)) {
      const chapter = await article(capture);
      if (chapter) yield chapter;
    }
  }
  return { archive, all, entries: () => archive.export({ all }), articles, article };
}

/** All captures' hashes, sorted: all that is held of the whole at a time. */
export async function hashesOf(archive: Archive): Promise<string[]> {
  const hashes: string[] = [];
  for await (const capture of archive.captures()) hashes.push(capture);
  return hashes.sort();
}
