import {
  type IncidentSketch,
  incidentNode,
  incidentsAlike,
  ministryKey,
  type Named,
  sideOf,
  type ToldIncident,
} from "../../linking/index.ts";
import { idOf } from "../../record/id.ts";
import type { Incident } from "../../record/incident.ts";
import type { ArticleDraft, Read } from "../draft.ts";
import { linkKind } from "../link-kind.ts";

/** How many incidents of one article are gathered with those of others: more is a page gone wrong. */
const MOST = 200;

/** Incidents, gathered round the first article that tells of each. */
export const INCIDENTS = linkKind<IncidentSketch>({
  name: "incident",
  nodesOf: (read, record) => toldIncidents(read, record).flatMap(({ told }) => incidentNode(told) ?? []),
  alike: incidentsAlike,
});

type Party = ArticleDraft["parties"][number];

/** The incidents of one article with their ids over the archive, as linking compares them. */
export function toldIncidents(
  { capture, findings: { incidents } }: Pick<Read, "capture" | "findings">,
  { parties, day }: Pick<ArticleDraft, "parties" | "day">,
): { readonly incident: Incident; readonly told: ToldIncident }[] {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const ids = incidentIds(capture, incidents);
  return incidents.slice(0, MOST).map((incident, index) => ({
    incident,
    told: {
      ...{
        id: ids[index]!,
        local: incident.id,
        day,
        sure: incident.sure,
        names: incident.names.map(({ text }) => text),
        methods: incident.methods.map(({ text }) => text),
      },
      victims: incident.victims.map(({ text, party }) => namedBy(text, byId.get(party ?? ""))),
      actors: incident.actors.map(({ text, party }) => namedBy(text, byId.get(party))),
      dates: incident.dates.map(({ of, date }) => ({ of, earliest: date.earliest, latest: date.latest })),
    },
  }));
}

/**
 * The ids of an article's incidents over the archive: of its capture and the exact words of the value that stands first, and where the same words stand several
 * times by which of them it is.
 */
export function incidentIds(capture: string, incidents: readonly Incident[]): string[] {
  const met = new Map<string, number>();
  return incidents.map(({ names, actors, victims, methods, dates, effects }) => {
    const values = [...names, ...actors, ...victims, ...methods, ...dates, ...effects].sort((one, other) => one.span[0] - other.span[0]);
    const words = values[0]?.text ?? "";
    const ordinal = (met.get(words) ?? 0) + 1;
    met.set(words, ordinal);
    return idOf("i", [capture, words, String(ordinal)]);
  });
}

function namedBy(words: string, party: Party | undefined): Named {
  if (!party) return { words, key: null, side: null, state: false, person: false, group: false };
  const side = sideOf(party);
  return {
    words,
    key: party.link?.key ?? ministryKey(words, party, side),
    side,
    state: party.kind === "state",
    person: party.kind === "person",
    group: party.kind === "threat-group",
  };
}
