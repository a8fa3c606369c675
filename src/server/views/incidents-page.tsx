import type { Child } from "hono/jsx";
import type { IncidentQuery, IncidentSummary, Page } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import type { IncidentCounts } from "../incident-counts.ts";
import { incidentWords } from "../incident-words.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";
import { IncidentCountLine } from "./incident-counts.tsx";
import { Pager } from "./pager.tsx";
import { Within } from "./within.tsx";

interface Props {
  readonly incidents: Page<IncidentSummary>;
  /** How much is on record of each, by its id; left out where that was not counted. */
  readonly counts?: ReadonlyMap<string, IncidentCounts>;
  readonly standing: NonNullable<IncidentQuery["standing"]>;
  readonly query: URLSearchParams;
}

/** Incidents, newest first by the first article that tells of each; the sure ones, unless others are asked for. */
export function IncidentsPage({ incidents, counts, standing, query }: Props) {
  const { which } = incidentWords;
  const { number } = useFormat();
  return (
    <div class="page narrow">
      <h1>{incidentWords.title}</h1>
      <p class="total">{incidentWords.means}</p>
      <nav class="choose" aria-label={which.label}>
        {(["sure", "unsure", "any"] as const).map((one) => (
          <a href={addressOf(query, one)} aria-current={one === standing ? "true" : undefined}>
            {which[one]}
          </a>
        ))}
      </nav>
      <Within path="/incidents" query={query} />
      {incidents.total > 0 && <p class="total">{incidentWords.total(incidents.total, number(incidents.total))}</p>}
      {incidents.entries.length === 0 ? (
        <p class="empty">{incidentWords.empty}</p>
      ) : (
        <ul class="article-lines long">
          {incidents.entries.map((incident) => (
            <IncidentLine incident={incident} counts={counts?.get(incident.id)} />
          ))}
        </ul>
      )}
      <Pager path="/incidents" query={query} next={incidents.next} />
    </div>
  );
}

/** The list of the same time for what is sure, what is not, or both. */
function addressOf(query: URLSearchParams, standing: Props["standing"]): string {
  const next = new URLSearchParams(query);
  for (const name of ["after", "standing"]) next.delete(name);
  if (standing !== "sure") next.set("standing", standing);
  return next.size === 0 ? "/incidents" : `/incidents?${next}`;
}

interface LineProps {
  readonly incident: IncidentSummary;
  readonly counts?: IncidentCounts | undefined;
  readonly why?: string;
  readonly children?: Child;
}

/** An incident in a list: what it is called, who is named, when it was told first, in how many articles. */
export function IncidentLine({ incident, counts, why, children }: LineProps) {
  const format = useFormat();
  const { id, actors, published, articles, sure } = incident;
  return (
    <li class="article-line">
      <a href={`/incidents/${id}`} class="article-title">
        <bdi>{incidentWords.titleOf(incident)}</bdi>
      </a>
      <p class="quiet dots">
        <DateOf edtf={published} />
        {counts ? <IncidentCountLine id={id} counts={counts} /> : <span>{words.count.articles(articles, format.number(articles))}</span>}
        {actors.length > 0 && (
          <span>
            {incidentWords.named}: <bdi>{actors.join("; ")}</bdi>
          </span>
        )}
        {!sure && (
          <span>
            <span class="waits">{words.standing.unsure}</span>
          </span>
        )}
      </p>
      {why !== undefined && (
        <p class="quiet">
          <bdi>{why}</bdi>
        </p>
      )}
      {children}
    </li>
  );
}
