import { OnrecordError } from "../../record/error.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { originWords } from "../origin-words.ts";
import { readPage } from "../search.ts";
import { OriginPage } from "../views/origin-page.tsx";
import { OriginsPage } from "../views/origins-page.tsx";
import { words } from "../words.ts";

/** How many articles of an origin stand on one page, with what each changed. */
const ARTICLES = 30;

/** How many origins stand on one page: of each it is found out which article is its root. */
const LISTED = 30;

/** The list of origins, and the page of each with its articles. */
export function originRoutes(app: App): void {
  app.get("/origins", async (call) => {
    const query = new URL(call.req.url).searchParams;
    const origins = await call.get("archive").origins({ limit: LISTED, ...readPage(query) });
    return respond(call, {
      title: originWords.title,
      data: { origins: origins.entries, next: origins.next, total: origins.total },
      body: <OriginsPage origins={origins} query={query} />,
    });
  });

  app.get("/origins/:id", async (call) => {
    const id = call.req.param("id");
    const query = new URL(call.req.url).searchParams;
    const origin = await call.get("archive").origin(id, { limit: ARTICLES, ...readPage(query) });
    if (!origin) throw new OnrecordError("not-found", originWords.none(id), { id });
    return respond(call, {
      title: origin.title ?? words.untitled,
      data: origin,
      body: <OriginPage origin={origin} query={query} />,
    });
  });
}
