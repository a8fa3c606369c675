/** Every page has a twin that gives the same as data: at the same address with `.json` behind it, and for programs below `/api`. */
const ENDING = ".json";
const API = "/api";
/** The API's own description, which is the data of the page about it. */
const DESCRIPTION = "/api/openapi.json";

/** The path of the page that an address means: its own, or the one whose twin it is. Files of the bundle have no twin. */
export function pagePath(request: Request): string {
  const path = new URL(request.url).pathname;
  if (path === DESCRIPTION) return API;
  if (isApi(path)) return path === `${API}/index` ? "/" : path.slice(API.length);
  if (!isTwin(path)) return path;
  const page = path.slice(0, -ENDING.length);
  return page === "/index" || page === "" ? "/" : page;
}

/** Whether a path asks for data. */
export function isTwin(path: string): boolean {
  return isApi(path) || (path.endsWith(ENDING) && !path.startsWith("/assets/"));
}

const isApi = (path: string): boolean => path.startsWith(`${API}/`);

/** The address of a page's twin, its query kept. */
export function twinOf(address: URL): string {
  const path = address.pathname === "/" ? "/index" : address.pathname;
  return `${path}${ENDING}${address.search}`;
}

/** The address of another page in the shape in which this one was asked for: as a page, as its twin, or of the API. */
export function alike(asked: URL, path: string): string {
  if (isApi(asked.pathname)) return `${API}${path}${asked.search}`;
  return `${path}${isTwin(asked.pathname) ? ENDING : ""}${asked.search}`;
}
