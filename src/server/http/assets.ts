import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { z } from "zod";
import { OnrecordError } from "../../record/error.ts";
import type { App } from "./environment.ts";

/** The addresses of the bundle's files. */
export interface Assets {
  readonly script: string;
  readonly styles: readonly string[];
  /** The fonts that every page needs at once. */
  readonly fonts: readonly string[];
}

const Manifest = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).optional(), assets: z.array(z.string()).optional() }),
);
const ENTRY = "app.ts";
const FIRST_FONTS = /^(?:inter|source-serif-4)-latin-400-normal-.*\.woff2$/;

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
};

/** Reads the manifest that Vite wrote. Throws `assets-missing` where nothing was built. */
export function readAssets(folder: string): Assets {
  const path = join(folder, "manifest.json");
  const missing = new OnrecordError("assets-missing", `Expected the built pages in \`${folder}\`, found none. Run \`npm run build\`.`, {
    folder,
  });
  if (!existsSync(path)) throw missing;
  const entry = Manifest.parse(JSON.parse(readFileSync(path, "utf8")))[ENTRY];
  if (!entry) throw missing;
  const address = (file: string) => `/assets/${file}`;
  return {
    script: address(entry.file),
    styles: (entry.css ?? []).map(address),
    fonts: (entry.assets ?? []).filter((file) => FIRST_FONTS.test(file)).map(address),
  };
}

/** Serves the bundle. Its names carry a hash of what is in them, so they may be kept for ever. */
export function serveAssets(app: App, folder: string): void {
  app.get("/assets/:file{[A-Za-z0-9_][A-Za-z0-9_.-]*}", async (call) => {
    const file = call.req.param("file");
    const type = TYPES[extname(file)];
    const path = join(folder, file);
    if (!type || !existsSync(path)) return call.notFound();
    return call.body(new Uint8Array(await readFile(path)), 200, {
      "content-type": type,
      "cache-control": "public, max-age=31536000, immutable",
    });
  });
}
