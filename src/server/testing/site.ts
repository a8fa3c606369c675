import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Archive, openArchive, type World } from "../../archive/index.ts";
import { checkDraft } from "../../citing/check.ts";
import type { Draft } from "../../citing/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { sha256 } from "../../record/id.ts";
import { Users } from "../../users/index.ts";
import { type App, createApp } from "../index.ts";
import type { AppOptions } from "../options.ts";
import { story } from "./story.ts";

const ENGINE = { version: "1.2.3", models: { english: "rules" } };
const AT = "2031-04-10T08:00:00.000Z";

/** A site over a real archive in a folder of its own. */
export interface Site {
  readonly app: App;
  readonly archive: Archive;
  /** The capture of the one article in it. */
  readonly capture: string;
  /** Null where nobody has to sign in. */
  readonly users: Users | null;
  close(): Promise<void>;
}

/** Opens a site with one made-up article; `assets` is a built bundle, else a manifest that names one; `refuses` are words that cannot be added. */
export async function openSite({
  world = "own",
  assets,
  empty = false,
  refuses,
  users = false,
  assistant,
  addFrom,
}: {
  world?: World;
  assets?: string;
  empty?: boolean;
  refuses?: string;
  users?: boolean;
  assistant?: (request: Request) => Promise<Response>;
  addFrom?: AppOptions["addFrom"];
} = {}): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-site-"));
  await writeFile(join(folder, "manifest.json"), JSON.stringify({ "app.ts": { file: "app.js", css: ["app.css"] } }));
  await writeFile(join(folder, "app.css"), "body{}");
  const archive = await openArchive(join(folder, "test.db"), { create: true, world });
  const capture = empty ? "" : await keep(archive, new TextEncoder().encode(story().text), "denies.txt");
  const known = users ? new Users(join(folder, "test.db")) : null;
  const app = createApp(archive, {
    users: known,
    ...(assistant && { assistant }),
    assets: assets ?? folder,
    version: ENGINE.version,
    reader: { name: "Ilka Sorrel" },
    now: () => AT,
    citeCheck: async (text) => ({ text, ...(await checkDraft(archive, quotedIn(text))) }),
    give: async (sha256, given) => {
      const { bytes, sightings: _, ...stored } = (await archive.capture(sha256))!;
      await archive.keep({ ...stored, bytes }, { capture: sha256, place: "given", at: AT, given });
      const read = (await archive.article(sha256))!;
      const published = given.published && {
        span: null,
        edtf: given.published,
        earliest: null,
        latest: null,
        basis: "given" as const,
        why: "given",
      };
      await archive.derive(
        sha256,
        ENGINE,
        { text: read.text, article: { ...read.article, ...(published && { published }) } },
        read.findings,
      );
    },
    ...(addFrom && { addFrom }),
    addText: async ({ bytes, place }) => {
      const words = new TextDecoder().decode(bytes);
      if (words === refuses) throw new OnrecordError("no-text", `Expected text, not \`${words}\`. Take another page.`);
      return { capture: await keep(archive, bytes, place) };
    },
  });
  const close = async () => {
    known?.close();
    await archive.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { app, archive, capture, users: known, close };
}

/** What stands between curly marks in a draft, as said by nobody who is named. */
function quotedIn(text: string): Draft {
  const quotations = [...text.matchAll(/“([^”]*)”/g)].map(({ index, 0: marked, 1: words }) => ({
    ...{ span: [index, index + marked.length] as const, text: words!, speakers: [] },
    ...{ before: text.slice(0, index), after: text.slice(index + marked.length) },
  }));
  return { text, quotations, cut: false };
}

/** Keeps bytes and derives the story from them, whatever they say. */
async function keep(archive: Archive, bytes: Uint8Array, place: string): Promise<string> {
  const capture = sha256(bytes);
  const text = new TextDecoder().decode(bytes);
  const { article, findings, text: told } = story(text === story().text ? "" : text);
  await archive.keep({ sha256: capture, mediaType: "text/plain", size: bytes.length, bytes }, { capture, place, at: AT, given: {} });
  await archive.derive(capture, ENGINE, { text: told, article }, findings);
  return capture;
}

/** The headers that a browser sends with a form of the same site. */
export const OWN = { "sec-fetch-site": "same-origin" } as const;

/** Sends a form as a browser does. */
export function send(
  app: App,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = OWN,
): Response | Promise<Response> {
  return app.request(path, { method: "POST", body: new URLSearchParams(fields), headers });
}
