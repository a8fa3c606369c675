import type { Archive, StatementEntry } from "../archive/archive.ts";
import { FORMATS } from "../exchange/index.ts";
import { canonical } from "../record/canonical.ts";
import { sha256 } from "../record/id.ts";
import { readAssets } from "../server/http/assets.ts";
import { words } from "../server/words.ts";
import { copyAssets } from "./assets.ts";
import { BESIDE, exported, exportFile, proofOf } from "./beside.ts";
import type { PublishChoice } from "./choice.ts";
import { type Parts, partsOf } from "./parts.ts";
import { publicArchive } from "./public-archive.ts";
import { publishWords } from "./publish-words.ts";
import { SearchIndex } from "./search-index.ts";
import { LISTED, type SiteOptions, siteOf } from "./site.tsx";
import { SiteFolder } from "./site-folder.ts";
import { Front } from "./views/front.tsx";
import { Search } from "./views/search.tsx";

/** How a site is made. */
export interface PublishOptions extends PublishChoice, SiteOptions {
  /** What the site is called. */
  readonly title: string;
  /** Also proofs that tell the path of a file on this machine. */
  readonly paths: boolean;
  /** The folder with the bundle, `dist/web`. */
  readonly assets: string;
}

/** What was published. */
export interface Published {
  readonly files: number;
  readonly statements: number;
  readonly parties: number;
  readonly commitments: number;
  readonly incidents: number;
  readonly origins: number;
  readonly sides: number;
  readonly proofs: number;
}

/**
 * Writes the record, or what is chosen of it, as a site of files: it works from any host and from a disk. The same archive and choice give the same bytes.
 * The folder is written beside its place and then put there; a run that was cut off goes on where it was. Throws `bad-file`, `too-large`, `bad-query`.
 */
export async function publish(from: Archive, place: string, options: PublishOptions): Promise<Published> {
  const chosen = await publicArchive(from, options);
  const { archive, statements } = chosen;
  const parts = await partsOf(chosen, options);
  const folder = await SiteFolder.open(place, await identity(from, statements, options));
  const site = siteOf(chosen, parts, folder, options);
  const script = await copyAssets(folder, options.assets, readAssets(options.assets).styles);

  const index = new SearchIndex();
  for (let at = 0; at < statements.length || at === 0; at += LISTED) {
    const entries: StatementEntry[] = [];
    for (const id of statements.slice(at, at + LISTED)) entries.push((await archive.statement(id))!);
    for (const entry of entries) index.add(entry, site.places.fileOf(`/statements/${entry.id}`)!, words.act(entry.act.main));
    await site.list(entries, at / LISTED + 1);
  }
  for (const [name, text] of index.files()) await folder.put(`search/${name}`, text);
  const proofs = await writeProofs(archive, statements, options.paths, folder);
  await site.pages();
  await site.own("search.html", publishWords.search, <Search />, { script });
  for (const name of BESIDE) await folder.put(exportFile(name), await exported(archive, name, options));
  await site.own("index.html", options.title, <Front {...front(parts, statements.length, proofs, options)} />);
  const counts = { statements: statements.length, ...countsOf(parts), proofs };
  const files = await folder.finish({ title: options.title, version: options.version, only: options.only, counts });
  return { files, ...counts };
}

const countsOf = ({ parties, commitments, incidents, origins, sides }: Parts) => ({
  parties: parties.length,
  commitments: commitments.length,
  incidents: incidents.length,
  origins: origins.length,
  sides: sides.length,
});

function front(parts: Parts, statements: number, proofs: number, { title, only, version }: PublishOptions) {
  const counts = Object.entries({ statements, ...countsOf(parts) }) as [keyof typeof publishWords.parts, number][];
  return {
    ...{ title, only, proofs, version },
    parts: counts.filter(([, count]) => count > 0).map(([name, count]) => ({ name, count })),
    exports: FORMATS.filter(({ name }) => (BESIDE as readonly string[]).includes(name)).map(({ name, is }) => ({
      file: exportFile(name),
      is,
    })),
  };
}

/** What tells this site from any other: what was chosen, of which record, by which program. */
async function identity(
  archive: Archive,
  statements: readonly string[],
  { onPage: _, assets, ...choice }: PublishOptions,
): Promise<string> {
  const { counts, engines } = await archive.status();
  return sha256(canonical({ choice, styles: readAssets(assets).styles, statements, counts, engines }));
}

async function writeProofs(archive: Archive, statements: readonly string[], paths: boolean, folder: SiteFolder): Promise<number> {
  let count = 0;
  for (const id of statements) {
    const proof = await proofOf(archive, id, paths);
    if (proof) await folder.put(`proofs/${id}.json`, `${JSON.stringify(proof, null, 1)}\n`);
    if (proof) count++;
  }
  return count;
}
