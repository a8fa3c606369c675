import { type Answer, independentOrigins, ladderOf, nameKey, sidesOf } from "../../linking/index.ts";
import type { IncidentEntry, IncidentMember, IncidentSummary } from "./incident.ts";
import { type Member, outletName } from "./member.ts";
import { answersIn, attributionsIn, standsIn } from "./sayings.ts";
import { dwellOf, valuesOf } from "./values.ts";

/** All that is known of an incident, out of what its articles tell; `denied`: by those it is laid to, in other articles. A pure function; every store shows what it gives. */
export function incidentEntry(
  summary: IncidentSummary,
  members: readonly Member[],
  { denied, maybe }: { readonly denied: readonly Answer[]; readonly maybe: IncidentEntry["maybe"] },
): IncidentEntry {
  const values = valuesOf(members);
  const struck = members.flatMap((member) => member.struck);
  const shown = (kind: "names" | "victims" | "actors") =>
    summary[kind].filter((text) => !struck.some((one) => one.text === text) || values[kind].some((value) => value.text === text));
  return {
    ...{ ...summary, names: shown("names"), victims: shown("victims"), actors: shown("actors") },
    members: members.map(shownOf),
    ...{ values, struck },
    dwell: dwellOf(members),
    ...toldOf(members, denied),
    maybe,
  };
}

/** On how much an incident rests, who lays it to whom, and where parties stand. */
export function toldOf(members: readonly Member[], denied: readonly Answer[]): Pick<IncidentEntry, "told" | "ladder" | "positions"> {
  const hit = members.flatMap(({ parties, incident }) => incident.victims.map(({ party }) => sidesOf(parties, [party])));
  const victims = {
    sides: new Set(hit.flat()),
    untold: hit.length === 0 || hit.some((sides) => !sides.some((side) => side.startsWith("state "))),
    names: new Set(members.flatMap(({ incident }) => incident.victims.map(({ text }) => nameKey("organization", text)))),
  };
  return {
    told: independentOrigins(
      members.map(({ capture, article, outlet }) => ({ article: article.address ?? capture, outlet, unnamedOnly: false })),
    ),
    ladder: ladderOf(members.flatMap(attributionsIn), [...members.flatMap(answersIn), ...denied], victims),
    positions: standsIn(members),
  };
}

function shownOf(member: Member): IncidentMember {
  const { id, capture, incident, article, likeness } = member;
  return {
    ...{ id, capture, local: incident.id, title: article.title?.text ?? null, publisher: article.publisher ? outletName(member) : null },
    ...{ published: article.published?.edtf ?? null, sure: incident.sure, likeness },
  };
}
