import type { PositionTable } from "../../archive/archive.ts";
import { OnrecordError } from "../../record/error.ts";
import { PartyKind } from "../../record/party.ts";
import { firstTellings } from "../first-tellings.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { alike } from "../http/twin.ts";
import { lookAlikes } from "../look-alikes.ts";
import { denialsAmong } from "../party-denials.ts";
import { asData, readPage, readSearch, tallyOf } from "../search.ts";
import { PartiesPage } from "../views/parties-page.tsx";
import { PartyPage } from "../views/party-page.tsx";
import { words } from "../words.ts";

/** How many statements a party's own page shows; the search has them all. */
const SHOWN = 50;

/** Of who made more statements, where it stands is one link away: all of them must be looked at for that. */
const MOST_POSITIONED = 400;
const NO_POSITIONS: PositionTable = { columns: [], rows: [], statements: 0, more: true };

/** The list of speakers, and the page of each. */
export function partyRoutes(app: App): void {
  app.get("/parties", async (call) => {
    const query = new URL(call.req.url).searchParams;
    const sought = query.get("words")?.trim();
    const kind = readKind(query.get("kind"));
    const parties = await call.get("archive").parties({ ...readPage(query), ...(sought && { words: sought }), ...(kind && { kind }) });
    return respond(call, {
      title: words.parties.title,
      data: { parties: parties.entries, next: parties.next, total: parties.total },
      body: <PartiesPage parties={parties} alike={await lookAlikes(call.get("archive"), parties.entries)} query={query} />,
    });
  });

  app.get("/parties/:id", async (call) => {
    const archive = call.get("archive");
    const id = call.req.param("id");
    const dossier = await archive.dossier(id);
    if (!dossier) throw new OnrecordError("not-found", words.parties.none(id), { id });
    const { party } = dossier;
    const address = new URL(call.req.url);
    if (party.id !== id) return call.redirect(alike(address, `/parties/${party.id}`), 301);
    const { standing = "sure" } = readSearch(address.searchParams);
    const [said, positions] = await Promise.all([
      archive.search({ party: party.id, standing, limit: SHOWN, facets: "plain" }),
      party.statements <= MOST_POSITIONED ? archive.positions({ party: party.id, standing }) : NO_POSITIONS,
    ]);
    const { waiting } = tallyOf(said);
    const denials = await denialsAmong(archive, firstTellings(said.entries));
    const own = { ...positions, rows: positions.rows.filter((row) => row.party === party.id) };
    return respond(call, {
      title: party.name,
      data: {
        ...dossier,
        denials: denials.map(({ statement, of, ...why }) => ({ ...why, statement: asData(statement), of: asData(of) })),
        statements: said.entries.map(asData),
        next: said.next,
        total: said.total,
        waiting,
        facets: said.facets,
        positions: own,
      },
      body: <PartyPage dossier={dossier} said={said} denials={denials} waiting={waiting} positions={own} all={standing === "any"} />,
    });
  });
}

/** Reads which kind of parties is asked for; none where the field is empty. Throws `bad-query`. */
function readKind(value: string | null): PartyKind | null {
  if (value === null || value === "") return null;
  const { success, data } = PartyKind.safeParse(value);
  if (!success) throw new OnrecordError("bad-query", words.search.bad("kind", PartyKind.options.join(", "), value), { kind: value });
  return data;
}
