import type { Head } from "../page.ts";

/**
 * The page's own address, without what counts visits: the one given, else the first that it names which is one. A canonical address that leads to the front page of a site
 * where another leads further is a mistake of the page's template.
 */
export function addressOf(given: string | undefined, head: Head): string | null {
  if (given !== undefined) return withoutTracking(given);
  const named = head.claims.filter(({ field }) => field === "address").flatMap(({ value }) => absolute(value) ?? []);
  return named.find((address) => !isFrontPage(address)) ?? named[0] ?? head.canonical;
}

/** Whether a page names another site as the place of its text than the one where it was met: it shows a copy. */
export function isElsewhere(given: string | undefined, head: Head): boolean {
  const here = given === undefined ? null : siteOf(withoutArchive(given));
  const named = head.canonical === null ? null : siteOf(withoutArchive(head.canonical));
  return here !== null && named !== null && here !== named && !here.endsWith(`.${named}`) && !named.endsWith(`.${here}`);
}

function absolute(value: string): string | null {
  return /^https?:\/\//i.test(value) ? ownAddress(value) : null;
}

/** A page's address without what others put around it: the archive that keeps it, and what counts visits. */
export function ownAddress(address: string): string {
  return withoutTracking(withoutArchive(address));
}

/** Parts of a query by which feeds, letters and networks count who comes from them. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|twclid|yclid|igshid|mc_[ce]id|ns_(?:campaign|mchannel|source|linkname)|cmpid|at_(?:medium|campaign)\w*)=/i;

function withoutTracking(address: string): string {
  const [, page, query, rest] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address) ?? [];
  if (page === undefined || query === undefined) return address;
  const parts = query.split("&");
  const kept = parts.filter((part) => !TRACKING.test(part));
  return kept.length === parts.length ? address : `${page}${kept.length > 0 ? `?${kept.join("&")}` : ""}${rest ?? ""}`;
}

/** The address of a page that a web archive keeps, out of the one that the archive gives its copy: `https://web.archive.org/web/20310509120000/https://…`. */
function withoutArchive(address: string): string {
  return /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i.exec(address)?.[1] ?? address;
}

function isFrontPage(address: string): boolean {
  return URL.canParse(address) && /^\/?(?:index\.\w+)?$/.test(new URL(address).pathname) && new URL(address).search === "";
}

/** A host without what stands before a site's name for phones and the web. */
function siteOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www\d?|m|mobile|amp|edition)\./, "") : null;
}
