import { appendFile, open, readFile, rename, rm } from "node:fs/promises";
import { z } from "zod";

/** What is known of an address that was asked for. */
const Visit = z.object({
  address: z.string(),
  at: z.string(),
  /** Of a page: the capture that came of it. */
  capture: z.string().optional(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** How many times in a row it could not be had; `gone`: it is not to be asked for again. */
  failed: z.number().optional(),
  gone: z.boolean().optional(),
  /** Which feed named it, and what that said of it. */
  feed: z.string().optional(),
  said: z.object({ title: z.string().nullable(), date: z.string().nullable() }).optional(),
});
export type Visit = Readonly<z.infer<typeof Visit>>;

/** Lines beyond two for each address from which the file is written anew, shorter. */
const SPARE_LINES = 10_000;

/**
 * Remembers which addresses were asked for, in a file beside the archive: one line is appended for each, and the last line for an
 * address counts. A line that a crash cut off is left out. Losing the file loses no page; pages are then asked for once more.
 */
export class Visited {
  readonly place: string;
  readonly #visits: Map<string, Visit>;

  private constructor(place: string, visits: Map<string, Visit>) {
    this.place = place;
    this.#visits = visits;
  }

  /** Reads the file; without one nothing was asked for. `forget`: what it holds is of an archive that is not there any more. */
  static async load(place: string, { forget = false } = {}): Promise<Visited> {
    if (forget) await rm(place, { force: true });
    const text = await readFile(place, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return "";
      throw error;
    });
    const visits = new Map<string, Visit>();
    const lines = text.split("\n");
    for (const line of lines) {
      const visit = visitIn(line);
      if (visit) visits.set(visit.address, visit);
    }
    if (lines.length > 2 * visits.size + SPARE_LINES) await rewrite(place, visits.values());
    else if (text !== "" && !text.endsWith("\n")) await appendFile(place, "\n");
    return new Visited(place, visits);
  }

  get(address: string): Visit | undefined {
    return this.#visits.get(address);
  }

  /** Notes a visit, in the file before it returns. */
  async note(visit: Visit): Promise<void> {
    await appendFile(this.place, `${JSON.stringify(visit)}\n`);
    this.#visits.set(visit.address, visit);
  }
}

function visitIn(line: string): Visit | null {
  try {
    return line === "" ? null : Visit.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** The new file is whole on the disk before it takes the old one's place. */
async function rewrite(place: string, visits: Iterable<Visit>): Promise<void> {
  const file = await open(`${place}.new`, "w");
  try {
    for (const visit of visits) await file.write(`${JSON.stringify(visit)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${place}.new`, place);
}
