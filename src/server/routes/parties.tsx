import { OnrecordError } from "../../record/error.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { asData, readPage, readSearch } from "../search.ts";
import { PartiesPage } from "../views/parties-page.tsx";
import { PartyPage } from "../views/party-page.tsx";
import { words } from "../words.ts";

/** How many statements a party's own page shows; the search has them all. */
const SHOWN = 200;

/** The list of speakers, and the page of each. */
export function partyRoutes(app: App): void {
  app.get("/parties", async (call) => {
    const query = new URL(call.req.url).searchParams;
    const sought = query.get("words")?.trim();
    const parties = await call.get("archive").parties({ ...readPage(query), ...(sought && { words: sought }) });
    return respond(call, {
      title: words.parties.title,
      data: { parties: parties.entries, next: parties.next, total: parties.total },
      body: <PartiesPage parties={parties} query={query} />,
    });
  });

  app.get("/parties/:id", async (call) => {
    const archive = call.get("archive");
    const id = call.req.param("id");
    const party = await archive.party(id);
    if (!party) throw new OnrecordError("not-found", words.parties.none(id), { id });
    const { standing = "sure" } = readSearch(new URL(call.req.url).searchParams);
    const [said, unsure] = await Promise.all([
      archive.search({ party: party.id, standing, limit: SHOWN }),
      archive.search({ party: party.id, standing: "unsure", limit: 1 }),
    ]);
    return respond(call, {
      title: party.name,
      data: { party, statements: said.entries.map(asData), next: said.next, total: said.total, waiting: unsure.total, facets: said.facets },
      body: <PartyPage party={party} said={said} waiting={unsure.total} all={standing === "any"} />,
    });
  });
}
