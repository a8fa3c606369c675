import { changedSince } from "../changed.ts";
import { firstTellings } from "../first-tellings.ts";
import { frontWords } from "../front-words.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { asData, readSearch } from "../search.ts";
import { ChangesPage } from "../views/changes-page.tsx";

/** What changed since a day: what was denied, attributed, assured, and who took another position. */
export function changesRoutes(app: App): void {
  app.get("/changes", async (call) => {
    const { since: asked } = readSearch(new URL(call.req.url).searchParams);
    const changed = await changedSince(call.get("archive"), asked);
    const { since, newest, moved, more } = changed;
    const parts = changed.parts.map(({ part, found }) => [
      part,
      { total: found.total, statements: firstTellings(found.entries).map(asData) },
    ]);
    return respond(call, {
      title: frontWords.changes.title,
      data: { since, newest, ...Object.fromEntries(parts), moved, more },
      body: <ChangesPage changed={changed} />,
    });
  });
}
