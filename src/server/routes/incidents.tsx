import type { IncidentQuery } from "../../archive/archive.ts";
import { OnrecordError } from "../../record/error.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { incidentCounts } from "../incident-counts.ts";
import { incidentWords } from "../incident-words.ts";
import { incidentsBeside } from "../incidents-beside.ts";
import { readPage, readPeriod } from "../search.ts";
import { EventsPage } from "../views/events-page.tsx";
import { IncidentPage } from "../views/incident-page.tsx";
import { IncidentsPage } from "../views/incidents-page.tsx";

/** How many incidents a page of the list has: of each all that is said is counted. */
const LISTED = 25;

/** The list of incidents, the page of each, and the list of events. */
export function incidentRoutes(app: App): void {
  app.get("/incidents", async (call) => {
    const query = new URL(call.req.url).searchParams;
    const standing = standingIn(query);
    const archive = call.get("archive");
    const incidents = await archive.incidents({ limit: LISTED, ...readPage(query), ...readPeriod(query), standing });
    const told = await archive.incidentsTold(incidents.entries.map(({ id }) => id));
    const counts = new Map(told.map((one) => [one.id, incidentCounts(one)]));
    return respond(call, {
      title: incidentWords.title,
      data: {
        incidents: incidents.entries.map((one) => ({ ...one, counts: counts.get(one.id) })),
        ...{ next: incidents.next, total: incidents.total },
      },
      body: <IncidentsPage incidents={incidents} counts={counts} standing={standing} query={query} />,
    });
  });

  app.get("/incidents/:id", async (call) => {
    const id = call.req.param("id");
    const incident = await call.get("archive").incident(id);
    if (!incident) throw new OnrecordError("not-found", incidentWords.none(id), { id });
    const beside = await incidentsBeside(call.get("archive"), incident);
    return respond(call, {
      title: incidentWords.titleOf(incident),
      data: { ...incident, beside },
      body: <IncidentPage incident={incident} beside={beside} />,
    });
  });

  app.get("/events", async (call) => {
    const query = new URL(call.req.url).searchParams;
    const events = await call.get("archive").events(readPage(query));
    return respond(call, {
      title: incidentWords.events.title,
      data: { events: events.entries, next: events.next, total: events.total },
      body: <EventsPage events={events} query={query} />,
    });
  });
}

function standingIn(query: URLSearchParams): NonNullable<IncidentQuery["standing"]> {
  const asked = query.get("standing");
  return asked === "unsure" || asked === "any" ? asked : "sure";
}
