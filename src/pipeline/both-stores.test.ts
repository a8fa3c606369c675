import { globSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { PageRequest } from "../archive/archive.ts";
import { type Archive, openArchive } from "../archive/index.ts";
import { CAN_RUN, type Server, startServer } from "../archive/postgres/testing/server.ts";
import { all } from "../archive/testing/fixtures.ts";
import { type Captured, captureBytes } from "../capture/index.ts";
import type { Given } from "../record/capture.ts";
import { ENGINE, type Extraction, readCapture } from "./index.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SAMPLES = join(import.meta.dirname, "..", "..", "samples", "pages");
const AT = "2033-05-01T10:00:00Z";

/** Of how many statements one is asked for by itself. */
const EACH = 4;

/** A page of the sample world as it was read. */
interface Read extends Extraction {
  readonly captured: Captured;
  readonly place: string;
  readonly given: Given;
}

async function sampleWorld(): Promise<Read[]> {
  const said: ({ file: string } & Record<string, string | null>)[] = JSON.parse(await readFile(join(SAMPLES, "metadata.json"), "utf8"));
  const files = globSync("*.{html,txt}", { cwd: SAMPLES }).sort();
  return Promise.all(
    files.map(async (place) => {
      const captured = captureBytes(await readFile(join(SAMPLES, place)));
      const { file: _, ...values } = said.find(({ file }) => file === place) ?? { file: place };
      const given: Given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
      return { captured, place, given, ...readCapture(captured, given) };
    }),
  );
}

/** Keeps pages in one order and puts what was read of them in, in the order that is given: nothing that a list shows may hang on it. */
async function fill(archive: Archive, pages: readonly Read[], order: (pages: readonly Read[]) => readonly Read[]): Promise<void> {
  for (const { captured, place, given } of pages) await archive.keep(captured, { capture: captured.sha256, place, at: AT, given });
  for (const { captured, given, reading, findings } of order(pages))
    await archive.derive(captured.sha256, ENGINE, reading, findings, given);
}

/** All pages of a list, few entries at a time, so that what comes after a page's last is asked for, too. */
async function listed<Listed extends { readonly next: string | null }>(ask: (page: PageRequest) => Promise<Listed>): Promise<Listed[]> {
  const pages: Listed[] = [];
  for (let after: string | null = ""; after !== null; after = pages.at(-1)!.next)
    pages.push(await ask({ limit: 7, ...(after !== "" && { after }) }));
  return pages;
}

/** What every list and page of an archive shows, by its name. */
async function* shown(archive: Archive): AsyncGenerator<readonly [string, unknown]> {
  const statements = await listed((page) => archive.search({ ...page, limit: 40, standing: "any", facets: false }));
  yield ["search", statements];
  for (const query of [
    { standing: "any" },
    { words: "election" },
    { state: "Varenia" },
    { since: "2032", until: "2033" },
    { sort: "published" },
  ] as const)
    yield [`search ${JSON.stringify(query)}`, await archive.search(query)];
  const articles = await listed((page) => archive.articles(page));
  yield ["articles", articles];
  yield ["parties", await listed((page) => archive.parties(page))];
  yield ["origins", await listed((page) => archive.origins(page))];
  yield ["events", await listed((page) => archive.events(page))];
  yield ["suggestions", await listed((page) => archive.suggestions(page))];
  const commitments = await listed((page) => archive.commitments({ ...page, all: true }));
  yield ["commitments", commitments];
  const incidents = await listed((page) => archive.incidents({ ...page, standing: "any" }));
  yield ["incidents", incidents];
  const states = await archive.sides();
  yield ["sides", states];
  yield ["unanswered", await listed((page) => archive.unanswered({ ...page, standing: "any" }))];
  for (const by of ["party", "side"] as const) yield [`positions by ${by}`, await archive.positions({ by, standing: "any" })];

  for (const state of states) yield [`side ${state}`, await archive.side(state)];
  const some = statements.flatMap((page) => page.entries).filter((_, at) => at % EACH === 0);
  for (const { id } of some) {
    yield [`telling ${id}`, await archive.telling(id)];
    yield [`related ${id}`, await archive.related(id)];
  }
  for (const { capture } of articles.flatMap((page) => page.entries)) {
    yield [`article ${capture}`, await archive.article(capture)];
    yield [`lineage ${capture}`, await archive.lineage(capture)];
    yield [`versions ${capture}`, await archive.versions(capture)];
    yield [`origin ${capture}`, await archive.origin(capture)];
  }
  for (const { id } of (await archive.parties({ limit: 30 })).entries) yield [`dossier ${id}`, await archive.dossier(id)];
  for (const { id } of commitments.flatMap((page) => page.entries)) {
    yield [`commitment ${id}`, await archive.commitment(id)];
    yield [`positions on ${id}`, await archive.positions({ commitment: id, standing: "any" })];
  }
  for (const { id } of incidents.flatMap((page) => page.entries)) yield [`incident ${id}`, await archive.incident(id)];
  yield ["wording", await archive.wording("the election")];
}

describe.skipIf(!CAN_RUN)("the two stores show the same of the sample world", () => {
  let [server, folder]: [Server, string] = [undefined as never, ""];
  let stores: readonly [Archive, Archive];

  beforeAll(async () => {
    server = await startServer();
    folder = await mkdtemp(join(tmpdir(), "onrecord-"));
    stores = [await openArchive(join(folder, "a.db"), { create: true }), await openArchive(await server.database())];
    const pages = await sampleWorld();
    await fill(stores[0], pages, (read) => read);
    await fill(stores[1], pages, (read) => read.toReversed());
  });
  afterAll(async () => {
    for (const archive of stores) await archive.close();
    await rm(folder, { recursive: true });
    await server.stop();
  });

  test("in every list and on every page, byte by byte, though what was read came in another order", async () => {
    const [wanted, found] = await Promise.all(stores.map(async (archive) => new Map(await all(shown(archive)))));
    expect(wanted!.size).toBeGreaterThan(250);
    expect([...found!.keys()]).toEqual([...wanted!.keys()]);
    const json = (value: unknown) => JSON.stringify(value, null, 1);
    const different = [...wanted!].filter(([name, value]) => json(found!.get(name)) !== json(value));
    expect(different.map(([name]) => name)).toEqual([]);
  });
});
