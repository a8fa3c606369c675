import type { Places } from "./static-page.ts";

/** Pages of one thing, by what stands in their address. */
const ONE = /^\/(statements|parties|commitments|incidents|origins|sides)\/([^/?#]+)$/;
const LIST = /^\/(?:statements|parties|commitments|incidents|origins|sides)$/;
const ARTICLE = /^\/articles\/([0-9a-f]{64})(?:\?|$)/;

/** A name of a file that is the same on every disk: letters, digits and hyphens, other signs by their code. */
export const fileName = (name: string): string => name.replaceAll(/[^A-Za-z0-9-]/g, (sign) => `_${sign.codePointAt(0)!.toString(16)}`);

/** Where each page of a site lies: those of one thing by its kind and id, lists as the first file of their folder. */
export function placesOf(published: ReadonlySet<string>, addresses: ReadonlyMap<string, string>): Places {
  const fileOf = (path: string): string | null => {
    if (path === "/") return "index.html";
    if (LIST.test(path) && published.has(path)) return `${path.slice(1)}/index.html`;
    const [, kind, id] = ONE.exec(path) ?? [];
    const plain = id === undefined ? null : `/${kind}/${decodeURIComponent(id)}`;
    return plain !== null && published.has(plain) ? `${kind}/${fileName(decodeURIComponent(id!))}.html` : null;
  };
  return { fileOf, elsewhere: (path) => addresses.get(ARTICLE.exec(path)?.[1] ?? "") ?? null };
}
