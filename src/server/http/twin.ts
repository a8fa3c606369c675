/** Every page has a twin that gives the same as data, at the same address with `.json` behind it. */
const ENDING = ".json";

/** The path of the page that an address means: its own, or the one whose twin it is. Files of the bundle have no twin. */
export function pagePath(request: Request): string {
  const path = new URL(request.url).pathname;
  if (!isTwin(path)) return path;
  const page = path.slice(0, -ENDING.length);
  return page === "/index" || page === "" ? "/" : page;
}

/** Whether a path asks for data. */
export function isTwin(path: string): boolean {
  return path.endsWith(ENDING) && !path.startsWith("/assets/");
}

/** The address of a page's twin, its query kept. */
export function twinOf(address: URL): string {
  const path = address.pathname === "/" ? "/index" : address.pathname;
  return `${path}${ENDING}${address.search}`;
}
