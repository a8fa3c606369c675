import { attributionsOnUnnamed, statementsOnUnnamed } from "../../archive/index.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { alsoAsData, saidOnce } from "../said-once.ts";
import { asData, readPage, readSearch } from "../search.ts";
import { unansweredWords } from "../unanswered-words.ts";
import { UnansweredPageOf } from "../views/unanswered-page.tsx";
import { UnnamedPage } from "../views/unnamed-page.tsx";

/** How many stand on one page. */
const LISTED = 50;

/** What has not been answered, and what rests on unnamed sources only. */
export function unansweredRoutes(app: App): void {
  app.get("/unanswered", async (call) => {
    const query = new URL(call.req.url).searchParams;
    const { standing } = readSearch(query);
    const state = query.get("state")?.trim();
    const page = await call.get("archive").unanswered({
      ...{ limit: LISTED, ...readPage(query), standing: standing === "any" ? "any" : "sure" },
      ...(state && { state }),
    });
    const shown = saidOnce(
      page.entries,
      ({ statement }) => statement,
      ({ kind }) => kind,
    );
    return respond(call, {
      title: unansweredWords.title,
      data: {
        unanswered: shown.map(({ row, also }) => ({ ...row, statement: asData(row.statement), ...alsoAsData({ also }) })),
        next: page.next,
      },
      body: <UnansweredPageOf shown={shown} next={page.next} query={query} />,
    });
  });

  app.get("/unnamed", async (call) => {
    const archive = call.get("archive");
    const query = new URL(call.req.url).searchParams;
    const asked = readSearch(query);
    const statements = await statementsOnUnnamed(archive, { limit: LISTED, ...asked, facets: false });
    const { standing = "sure" } = asked;
    const attributions = query.has("after") ? { entries: [], next: null } : await attributionsOnUnnamed(archive, { standing });
    const shown = saidOnce(statements.entries, (statement) => statement);
    return respond(call, {
      title: unansweredWords.unnamed.title,
      data: {
        statements: shown.map(({ row, also }) => ({ ...asData(row), ...alsoAsData({ also }) })),
        next: statements.next,
        attributions: attributions.entries,
      },
      body: <UnnamedPage shown={shown} next={statements.next} attributions={attributions} query={query} />,
    });
  });
}
