import { useFormat } from "../http/format.ts";
import type { IncidentCounts } from "../incident-counts.ts";
import { incidentWords } from "../incident-words.ts";

/** Where on an incident's page stands what is counted. */
const PLACES: Readonly<Record<keyof IncidentCounts, string>> = {
  articles: "articles",
  origins: "articles",
  attributions: "attributions",
  denials: "positions",
};

/** How many articles, origins, attributions and denials of an incident are on record, each leading to where they stand. */
export function IncidentCountLine({ id, counts }: { readonly id: string; readonly counts: IncidentCounts }) {
  const { number } = useFormat();
  const names = (Object.keys(PLACES) as (keyof IncidentCounts)[]).filter((name) => counts[name] > 0 || name !== "denials");
  return (
    <span class="dots incident-counts">
      {names.map((name) => (
        <a href={`/incidents/${id}#${PLACES[name]}`}>{incidentWords.counts[name](counts[name], number(counts[name]))}</a>
      ))}
    </span>
  );
}
