import { OnrecordError } from "../../record/error.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { alsoAsData, saidOnce } from "../said-once.ts";
import { sideWords } from "../side-words.ts";
import { SidePage } from "../views/side-page.tsx";
import { SidesPage } from "../views/sides-page.tsx";

/** The list of states, and the page of each. */
export function sideRoutes(app: App): void {
  app.get("/sides", async (call) => {
    const sides = await call.get("archive").sides();
    return respond(call, { title: sideWords.title, data: { sides }, body: <SidesPage sides={sides} /> });
  });

  app.get("/sides/:name", async (call) => {
    const name = call.req.param("name");
    const side = await call.get("archive").side(name);
    if (!side) throw new OnrecordError("not-found", sideWords.none(name), { name });
    const shown = saidOnce(
      side.rows,
      ({ statement }) => statement,
      ({ role }) => role,
    );
    const rows = shown.map(({ row, also }) => ({ ...row, ...alsoAsData({ also }) }));
    return respond(call, { title: side.name, data: { ...side, rows }, body: <SidePage side={side} shown={shown} /> });
  });
}
