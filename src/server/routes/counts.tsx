import { countsWords } from "../counts-words.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { readSearch, withActNames } from "../search.ts";
import { CountsPage } from "../views/counts-page.tsx";

/** How much is on record, and of what. */
export function countRoutes(app: App): void {
  app.get("/counts", async (call) => {
    const archive = call.get("archive");
    const query = asked(new URL(call.req.url).searchParams);
    const { after: _, sort: __, ...chosen } = readSearch(query);
    const [status, counts, result, incidents, commitments, origins] = await Promise.all([
      archive.status(),
      archive.counts(),
      archive.search({ ...chosen, limit: 1, facets: "plain" }),
      archive.incidents({ standing: "any", limit: 1 }),
      archive.commitments({ all: true, limit: 1 }),
      archive.origins({ limit: 1 }),
    ]);
    const totals = { incidents: incidents.total, commitments: commitments.total, origins: origins.total };
    return respond(call, {
      title: countsWords.title,
      data: { status, totals, statements: { total: result.total, facets: result.facets }, ...counts },
      body: <CountsPage status={status} totals={totals} counts={counts} result={result} chosen={chosen} query={query} />,
    });
  });
}

/** What an address asks, without the fields of a form that were left empty. */
function asked(query: URLSearchParams): URLSearchParams {
  return withActNames(new URLSearchParams([...query].filter(([, value]) => value.trim() !== "")));
}
