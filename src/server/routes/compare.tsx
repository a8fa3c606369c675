import { articlesToCompare, compared, inBoth, SIDES, sideIn } from "../compare.ts";
import { compareWords } from "../compare-words.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { asData } from "../search.ts";
import { ComparePage } from "../views/compare-page.tsx";

/** Two searches side by side. */
export function compareRoutes(app: App): void {
  app.get("/compare", async (call) => {
    const query = new URL(call.req.url).searchParams;
    const asked = SIDES.some((side) => sideIn(query, side).size > 0);
    const sides = asked ? await compared(call.get("archive"), query) : null;
    const articles = await articlesToCompare(call.get("archive"), query);
    const data = sides && {
      ...Object.fromEntries(
        SIDES.map((side) => {
          const { result, query: own } = sides[side];
          return [side, { query: own.toString(), total: result.total, facets: result.facets, statements: result.entries.map(asData) }];
        }),
      ),
      inBoth: inBoth(sides).map(({ id }) => id),
    };
    return respond(call, {
      title: compareWords.title,
      data: data ?? {},
      body: <ComparePage sides={sides} articles={articles} query={query} />,
    });
  });
}
