import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../../src/archive/index.ts";
import { captureBytes } from "../../src/capture/index.ts";
import { ENGINE, type Extraction, readCapture } from "../../src/pipeline/index.ts";
import type { Article } from "../../src/record/article.ts";
import type { Findings } from "../../src/record/contract.ts";

const SAMPLES = join(import.meta.dirname, "..", "..", "samples", "pages");
const CONSONANTS = "bcdfghklmnprstvz";

/** How many sets of other names the pages are told with, and over how many days they are spread. */
const [CASTS, DAYS] = [400, 3650];
const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAY = 86_400_000;

/** The pages of the sample world as they are read, told again and again of other people on other days. */
export class World {
  readonly #read: readonly Extraction[];
  readonly #names: readonly string[];

  constructor() {
    const files = globSync("**/*.{txt,html}", { cwd: SAMPLES }).sort();
    this.#read = files.map((file) => readCapture(captureBytes(readFileSync(join(SAMPLES, file))), {}));
    const parties = this.#read.flatMap(({ findings }) => findings.parties.filter(({ named, kind }) => named && kind === "person"));
    this.#names = [...new Set(parties.flatMap(({ name }) => name.split(/\P{L}+/u)))].filter((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
  }

  /** Puts the page with this number into an archive; gives back how many statements it has. */
  async add(archive: Archive, nth: number): Promise<number> {
    const { reading, findings } = this.#read[nth % this.#read.length]!;
    const cast = Math.floor(nth / this.#read.length) % CASTS;
    const day = new Date(FIRST_DAY + ((nth * 7919) % DAYS) * DAY).toISOString().slice(0, 10);
    const renamed = (text: string) =>
      cast === 0 ? text : text.replaceAll(/\p{Lu}\p{Ll}{2,}/gu, (word) => (this.#names.includes(word) ? other(word, cast) : word));
    const text = renamed(reading.text);
    const article = JSON.parse(renamed(JSON.stringify(reading.article))) as Article;
    const told = JSON.parse(renamed(JSON.stringify(findings))) as Findings;
    const captured = captureBytes(new TextEncoder().encode(`${text}\n${nth}\n`));
    const at = new Date(FIRST_DAY + nth * 1000).toISOString();
    await archive.keep(captured, { capture: captured.sha256, place: `page-${nth}.txt`, at, given: {} });
    const published = { edtf: day, earliest: day, latest: day, basis: "explicit" as const };
    await archive.derive(
      captured.sha256,
      ENGINE,
      { text, article: { ...article, published: { ...article.published, ...published } as Article["published"] } },
      told,
      {},
    );
    return told.statements.length;
  }
}

/** Another word of the same length, the same for the same cast: its consonants are moved on. */
function other(word: string, cast: number): string {
  return word.replaceAll(/\p{L}/gu, (letter, at: number) => {
    const from = CONSONANTS.indexOf(letter.toLowerCase());
    if (from === -1) return letter;
    const moved = CONSONANTS[(from + 1 + ((cast >> (at % 4)) % 15)) % CONSONANTS.length]!;
    return letter === letter.toLowerCase() ? moved : moved.toUpperCase();
  });
}
