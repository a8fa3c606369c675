import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { Archive, StatementEntry } from "../archive/archive.ts";
import { FORMATS } from "../exchange/index.ts";
import { canonical } from "../record/canonical.ts";
import { OnrecordError } from "../record/error.ts";
import { sha256 } from "../record/id.ts";
import { readAssets } from "../server/http/assets.ts";
import { FormatContext, formatFor } from "../server/http/format.ts";
import { createApp } from "../server/index.ts";
import { CommitmentsPage } from "../server/views/commitments-page.tsx";
import { IncidentsPage } from "../server/views/incidents-page.tsx";
import { OriginsPage } from "../server/views/origins-page.tsx";
import { PartiesPage } from "../server/views/parties-page.tsx";
import { SidesPage } from "../server/views/sides-page.tsx";
import { words } from "../server/words.ts";
import { copyAssets } from "./assets.ts";
import { BESIDE, exported, exportFile, proofOf } from "./beside.ts";
import type { PublishChoice } from "./choice.ts";
import { type Parts, partsOf } from "./parts.ts";
import { placesOf } from "./places.ts";
import { publicArchive } from "./public-archive.ts";
import { publishWords } from "./publish-words.ts";
import { SearchIndex } from "./search-index.ts";
import { SiteFolder } from "./site-folder.ts";
import { type Frame, staticPage } from "./static-page.ts";
import { Front } from "./views/front.tsx";
import { Search } from "./views/search.tsx";
import { listFile, StatementList } from "./views/statement-list.tsx";

/** How a site is made. */
export interface PublishOptions extends PublishChoice {
  /** What the site is called. */
  readonly title: string;
  /** Also proofs that tell the path of a file on this machine. */
  readonly paths: boolean;
  /** The folder with the bundle, `dist/web`. */
  readonly assets: string;
  readonly version: string;
  /** Called after each page. */
  readonly onPage?: (done: number, of: number) => void;
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

/** How many statements stand on a page of the plain list. */
const LISTED = 200;

/**
 * Writes the record, or what is chosen of it, as a site of files: it works from any host and from a disk. The same archive and choice give the same bytes.
 * The folder is written beside its place and then put there; a run that was cut off goes on where it was. Throws `bad-file`, `too-large`, `bad-query`.
 */
export async function publish(from: Archive, place: string, options: PublishOptions): Promise<Published> {
  const chosen = await publicArchive(from, options);
  const { archive, statements } = chosen;
  const parts = await partsOf(chosen, options);
  const folder = await SiteFolder.open(place, await identity(from, statements, options));
  const site = siteOf(archive, parts, statements, options, folder);
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

/** The pages of a site: those that the served app has too, and lists of its own in the same frame. */
function siteOf(archive: Archive, parts: Parts, statements: readonly string[], options: PublishOptions, folder: SiteFolder) {
  const { title, assets, version, onPage } = options;
  const app = createApp(archive, { assets, version, reader: { name: "" }, now: () => "", addText: closed, citeCheck: closed });
  const single = [
    ...statements.map((id) => `/statements/${id}`),
    ...(["parties", "commitments", "incidents", "origins"] as const).flatMap((kind) => parts[kind].map(({ id }) => `/${kind}/${id}`)),
    ...parts.sides.map((name) => `/sides/${name}`),
  ];
  const lists = ["statements", "parties", "commitments", "incidents", "origins", "sides"] as const;
  const published = new Set([
    ...single,
    ...lists.filter((name) => name === "statements" || parts[name].length > 0).map((name) => `/${name}`),
  ]);
  const places = placesOf(published, parts.addresses);
  const rendered = async (path: string): Promise<string> => {
    const response = await app.request(encodeURI(path));
    const html = await response.text();
    // A page that says what went wrong is none that anybody wants to have published.
    if (response.status !== 200)
      throw new OnrecordError("bad-page", `Expected the page \`${path}\`, but it answers ${response.status}. Please report it.`, { path });
    return html;
  };
  let framing: Promise<string> | null = null;

  /** A page that only the site has, in the frame of the others. */
  const own = async (file: string, name: string, body: Child, frame: Partial<Frame> = {}): Promise<void> => {
    framing ??= rendered("/sides");
    const main = String(await html`${<FormatContext.Provider value={formatFor(undefined)}>{body}</FormatContext.Provider>}`);
    await folder.put(file, staticPage(await framing, file, places, { name: title, main, title: `${name} · ${title}`, ...frame }));
  };
  const listPage = <T,>(entries: readonly T[]) => ({ entries, next: null, total: entries.length });
  const query = new URLSearchParams();
  return {
    places,
    own,
    list(entries: readonly StatementEntry[], number: number): Promise<void> {
      const last = Math.max(1, Math.ceil(statements.length / LISTED));
      return own(`statements/${listFile(number)}`, publishWords.list, <StatementList entries={entries} number={number} last={last} />);
    },
    async pages(): Promise<void> {
      const { parties, commitments, incidents, origins, sides, parts: named } = { ...parts, parts: publishWords.parts };
      if (parties.length > 0) await own("parties/index.html", named.parties, <PartiesPage parties={listPage(parties)} query={query} />);
      if (commitments.length > 0)
        await own(
          "commitments/index.html",
          named.commitments,
          <CommitmentsPage commitments={listPage(commitments)} all={false} query={query} />,
        );
      if (incidents.length > 0)
        await own("incidents/index.html", named.incidents, <IncidentsPage incidents={listPage(incidents)} standing="sure" query={query} />);
      if (origins.length > 0) await own("origins/index.html", named.origins, <OriginsPage origins={listPage(origins)} query={query} />);
      if (sides.length > 0) await own("sides/index.html", named.sides, <SidesPage sides={sides} />);
      for (const [done, path] of single.entries()) {
        const file = places.fileOf(encodeURI(path))!;
        if (!(await folder.kept(file))) await folder.put(file, staticPage(await rendered(path), file, places, { name: title }));
        onPage?.(done + 1, single.length);
      }
    },
  };
}

async function closed(): Promise<never> {
  throw new OnrecordError("not-found", "Expected a page of a published site, which takes nothing.");
}
