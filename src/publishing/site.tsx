import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { StatementEntry } from "../archive/archive.ts";
import { OnrecordError } from "../record/error.ts";
import { FormatContext, formatFor } from "../server/http/format.ts";
import { createApp } from "../server/index.ts";
import { CommitmentsPage } from "../server/views/commitments-page.tsx";
import { IncidentsPage } from "../server/views/incidents-page.tsx";
import { OriginsPage } from "../server/views/origins-page.tsx";
import { PartiesPage } from "../server/views/parties-page.tsx";
import { SidesPage } from "../server/views/sides-page.tsx";
import type { Parts } from "./parts.ts";
import { placesOf } from "./places.ts";
import type { PublicArchive } from "./public-archive.ts";
import { publishWords } from "./publish-words.ts";
import type { SiteFolder } from "./site-folder.ts";
import { type Frame, staticPage } from "./static-page.ts";
import { listFile, StatementList } from "./views/statement-list.tsx";

/** How many statements stand on a page of the plain list. */
export const LISTED = 200;

/** What the pages of a site need to know. */
export interface SiteOptions {
  readonly title: string;
  readonly assets: string;
  readonly version: string;
  /** Called after each page of one thing. */
  readonly onPage?: (done: number, of: number) => void;
}

/** The pages of a site: those that the served app has too, and lists of its own in the same frame. */
export function siteOf({ archive, statements }: PublicArchive, parts: Parts, folder: SiteFolder, options: SiteOptions) {
  const { title, assets, version, onPage } = options;
  const app = createApp(archive, { assets, version, reader: { name: "" }, now: () => "", addText: closed, citeCheck: closed });
  const single = [
    ...statements.map((id) => `/statements/${id}`),
    ...(["parties", "commitments", "incidents", "origins"] as const).flatMap((kind) => parts[kind].map(({ id }) => `/${kind}/${id}`)),
    ...parts.sides.map((name) => `/sides/${encodeURIComponent(name)}`),
  ];
  const lists = ["statements", "parties", "commitments", "incidents", "origins", "sides"] as const;
  const published = new Set([
    ...single.map(decodeURIComponent),
    ...lists.filter((name) => name === "statements" || parts[name].length > 0).map((name) => `/${name}`),
  ]);
  const places = placesOf(published, parts.addresses);
  const rendered = async (path: string): Promise<string> => {
    const response = await app.request(path);
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
          <CommitmentsPage commitments={listPage(commitments)} all={false} of={null} query={query} />,
        );
      if (incidents.length > 0)
        await own("incidents/index.html", named.incidents, <IncidentsPage incidents={listPage(incidents)} standing="sure" query={query} />);
      if (origins.length > 0) await own("origins/index.html", named.origins, <OriginsPage origins={listPage(origins)} query={query} />);
      if (sides.length > 0) await own("sides/index.html", named.sides, <SidesPage sides={sides} />);
      for (const [done, path] of single.entries()) {
        const file = places.fileOf(path)!;
        if (!(await folder.kept(file))) await folder.put(file, staticPage(await rendered(path), file, places, { name: title }));
        onPage?.(done + 1, single.length);
      }
    },
  };
}

async function closed(): Promise<never> {
  throw new OnrecordError("not-found", "Expected a page of a published site, which takes nothing.");
}
