import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { OnrecordError } from "../record/error.ts";
import { sha256 } from "../record/id.ts";

/** The file by which a folder is known to be a site of this program: what is in it, with the hash of every file. */
export const MANIFEST = "onrecord-site.json";

/** What the folder beside a site is called while it is written; and the one of before, until the new one stands. */
const [PART, OLD] = [".part", ".old"];

/** The file in it that says of what it is a part. */
const OF = ".of";

/**
 * The folder of a site while it is written: beside its place, so that whoever reads the site has the old one or the new one, never some of each. What a run
 * that was cut off had written of the same site is kept.
 */
export class SiteFolder {
  readonly #place: string;
  readonly #hashes = new Map<string, string>();

  private constructor(place: string) {
    this.#place = place;
  }

  /** `of`: what tells this very site from any other. Throws `bad-file` where something else than a site stands at the place. */
  static async open(place: string, of: string): Promise<SiteFolder> {
    if (
      existsSync(place) &&
      !existsSync(join(place, MANIFEST)) &&
      (!(await stat(place)).isDirectory() || (await readdir(place)).length > 0)
    )
      throw new OnrecordError("bad-file", `Expected a new folder or one that \`onrecord publish\` made, not \`${place}\`. Name another.`, {
        place,
      });
    const part = `${place}${PART}`;
    const before = await readFile(join(part, OF), "utf8").catch(() => null);
    if (before !== of) {
      await rm(part, { recursive: true, force: true });
      await mkdir(part, { recursive: true });
      await writeFile(join(part, OF), of);
    }
    return new SiteFolder(place);
  }

  /** What is written to a file already, by a run before; null where that is nothing. */
  async kept(file: string): Promise<Uint8Array | null> {
    const bytes = await readFile(this.#path(file)).catch(() => null);
    if (bytes) this.#hashes.set(file, sha256(bytes));
    return bytes;
  }

  async put(file: string, content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const path = this.#path(file);
    await mkdir(dirname(path), { recursive: true });
    // Renamed when it is whole, so that what is there is never some of a file.
    await writeFile(`${path}.new`, bytes);
    await rename(`${path}.new`, path);
    this.#hashes.set(file, sha256(bytes));
  }

  /** Puts the site in its place, with a list of its files. Gives back how many there are. */
  async finish(about: Readonly<Record<string, unknown>>): Promise<number> {
    const files = Object.fromEntries([...this.#hashes].sort(([one], [other]) => (one < other ? -1 : 1)));
    const part = `${this.#place}${PART}`;
    await this.put(MANIFEST, `${JSON.stringify({ ...about, files }, null, 1)}\n`);
    await rm(join(part, OF));
    await rm(`${this.#place}${OLD}`, { recursive: true, force: true });
    if (existsSync(this.#place)) await rename(this.#place, `${this.#place}${OLD}`);
    await rename(part, this.#place);
    await rm(`${this.#place}${OLD}`, { recursive: true, force: true });
    return this.#hashes.size;
  }

  #path(file: string): string {
    return join(`${this.#place}${PART}`, file);
  }
}
