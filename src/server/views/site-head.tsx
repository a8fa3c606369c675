import { navWords } from "../nav-words.ts";
import { words } from "../words.ts";

/** The name of the site, its pages, and the search that is never far. The pages asked for less are folded; they open without a script, too. */
export function SiteHead({ path }: { readonly path: string }) {
  const folded = navWords.groups.flatMap(({ pages }) => Object.keys(pages));
  return (
    <header class="site-head">
      <a class="site-name" href="/" aria-current={path === "/" ? "page" : undefined}>
        {words.site}
      </a>
      <nav aria-label={navWords.label}>
        <ul>
          <PageLinks path={path} pages={navWords.first} />
          <li>
            <details class={folded.some((page) => currentness(path, page)) ? "more-pages here" : "more-pages"}>
              <summary>{navWords.more}</summary>
              <div class="page-groups">
                {navWords.groups.map(({ title, pages }) => (
                  <section>
                    <h2>{title}</h2>
                    <ul>
                      <PageLinks path={path} pages={pages} />
                    </ul>
                  </section>
                ))}
              </div>
            </details>
          </li>
        </ul>
      </nav>
      {path !== "/statements" && (
        <search class="site-search">
          <form action="/statements">
            <input type="search" name="words" aria-label={navWords.search} placeholder={navWords.search} />
          </form>
        </search>
      )}
    </header>
  );
}

function PageLinks({ path, pages }: { readonly path: string; readonly pages: Readonly<Record<string, string>> }) {
  return (
    <>
      {Object.entries(pages).map(([page, name]) => (
        <li>
          <a href={page} aria-current={currentness(path, page)}>
            {name}
          </a>
        </li>
      ))}
    </>
  );
}

function currentness(path: string, page: string): "page" | "true" | undefined {
  if (path === page) return "page";
  return path.startsWith(`${page}/`) ? "true" : undefined;
}
