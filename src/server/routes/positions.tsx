import type { PositionsQuery } from "../../archive/archive.ts";
import { OnrecordError } from "../../record/error.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { positionWords } from "../position-words.ts";
import { readSearch } from "../search.ts";
import { PositionsPage } from "../views/positions-page.tsx";
import { words } from "../words.ts";

const ROWS = ["party", "side"] as const;

/** Where parties stand to a question: any search, or what lies in the scope of a commitment. */
export function positionRoutes(app: App): void {
  app.get("/positions", async (call) => {
    const query = new URL(call.req.url).searchParams;
    const asked = readQuestion(query);
    const table = await call.get("archive").positions(asked);
    return respond(call, { title: positionWords.title, data: table, body: <PositionsPage table={table} asked={asked} query={query} /> });
  });
}

/** Reads a question out of an address: the fields of a search without acts, which are those by which a stance is taken. Throws `bad-query`. */
function readQuestion(query: URLSearchParams): PositionsQuery {
  const { acts: _, limit: __, after: ___, sort: ____, facets: _____, ...terms } = readSearch(query);
  const [commitment, by] = ["commitment", "by"].map((name) => query.get(name)?.trim() || undefined);
  const rows = by === undefined ? "party" : ROWS.find((one) => one === by);
  if (!rows) throw new OnrecordError("bad-query", words.search.bad("by", ROWS.join(", "), by!), { by });
  return { ...terms, by: rows, ...(commitment !== undefined && { commitment }) };
}
