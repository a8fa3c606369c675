/** Pages about one thing that can be exported, by their paths. */
const ONE = /^\/(?:statements|articles|parties|origins|incidents|commitments)\/([a-z]?[0-9a-f]{20,64})$/;

/** The page of all who speak for a state. */
const SIDE = /^\/sides\/([^/]+)$/;

/** Where the page at an address is exported: what it shows, chosen by the same words; the whole record for pages that show no part of it. */
export function exportLink(address: URL): string {
  const [, id] = ONE.exec(address.pathname) ?? [];
  if (id !== undefined) return `/export?${new URLSearchParams({ id, standing: "any" })}`;
  const [, state] = SIDE.exec(address.pathname) ?? [];
  if (state !== undefined) return `/export?state=${state.replaceAll("&", "%26")}&standing=any`;
  if (address.pathname !== "/statements") return "/export";
  const query = new URLSearchParams([...address.searchParams].filter(([name]) => name !== "after" && name !== "limit"));
  return query.size === 0 ? "/export" : `/export?${query}`;
}
