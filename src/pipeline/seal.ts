import type { Archive, KeptSeal } from "../archive/archive.ts";
import { readerOf } from "./knowledge.ts";

/** How many pages are added between two seals of one run: so much would be without a proof after a crash, until the next run. */
export const SEAL_EVERY = 1000;

/** Seals what an archive holds as what this program reads by; null where nothing came since the last seal. */
export async function sealNow(archive: Archive, at: string): Promise<KeptSeal | null> {
  const { engine } = await readerOf(archive);
  return archive.seal({ engine, at });
}
