import { words } from "../words.ts";

const PAGES = [
  "commitments",
  "incidents",
  "events",
  "articles",
  "statements",
  "parties",
  "origins",
  "cite-check",
  "review",
  "about",
] as const;

/** The name of the site, its pages, and the search that is never far. */
export function SiteHead({ path }: { readonly path: string }) {
  return (
    <header class="site-head">
      <a class="site-name" href="/" aria-current={path === "/" ? "page" : undefined}>
        {words.site}
      </a>
      <nav aria-label={words.nav.label}>
        <ul>
          {PAGES.map((name) => (
            <li>
              <a href={`/${name}`} aria-current={currentness(path, `/${name}`)}>
                {words.nav[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {path !== "/statements" && (
        <search class="site-search">
          <form action="/statements">
            <input type="search" name="words" aria-label={words.nav.search} placeholder={words.nav.search} />
          </form>
        </search>
      )}
    </header>
  );
}

function currentness(path: string, page: string): "page" | "true" | undefined {
  if (path === page) return "page";
  return path.startsWith(`${page}/`) ? "true" : undefined;
}
