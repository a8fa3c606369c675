import { OnrecordError } from "../../record/error.ts";
import { articlesToCompare, compared, inBoth, picksOf, SIDES, sideIn } from "../compare.ts";
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
    const archive = call.get("archive");
    const [articles, picks] = await Promise.all([articlesToCompare(archive, query), picksOf(archive)]);
    const found = asked ? await compared(archive, query).catch(refusedQuery) : null;
    if (found instanceof OnrecordError) {
      if (call.get("json")) throw found;
      const body = <ComparePage sides={null} articles={articles} picks={picks} query={query} wrong={found.message} />;
      return respond(call, { title: compareWords.title, data: {}, body, status: 400 });
    }
    const sides = found;
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
      body: <ComparePage sides={sides} articles={articles} picks={picks} query={query} />,
    });
  });
}

/** What is wrong with what was asked for, so that the form can say it; anything else goes on as an error. */
function refusedQuery(error: unknown): OnrecordError {
  if (error instanceof OnrecordError && error.code === "bad-query") return error;
  throw error;
}
