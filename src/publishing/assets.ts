import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SiteFolder } from "./site-folder.ts";
import { assetOf } from "./static-page.ts";

/** The script of a site's search, as the bundle's manifest calls it. */
const SEARCH = "../publishing/page/search.ts";

/** Copies what the pages load: styles, whose own files lie beside them here, and the script of the search. Gives back that script's file. */
export async function copyAssets(folder: SiteFolder, from: string, styles: readonly string[]): Promise<string> {
  const manifest = JSON.parse(await readFile(join(from, "manifest.json"), "utf8")) as Readonly<Record<string, { readonly file: string }>>;
  const copy = async (name: string) => folder.put(`assets/${name}`, new Uint8Array(await readFile(join(from, name))));
  for (const style of styles) {
    const name = style.replace(/^.*\//, "");
    const css = await readFile(join(from, name), "utf8");
    await folder.put(assetOf(style), css.replaceAll("/assets/", ""));
    for (const [, file] of css.matchAll(/\/assets\/([\w.-]+)/g)) await copy(file!);
  }
  await copy("icon.svg");
  const { file } = manifest[SEARCH]!;
  await copy(file);
  return `assets/${file}`;
}
