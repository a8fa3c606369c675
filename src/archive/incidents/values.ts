import { daysSince } from "../../linking/days.ts";
import { nameKey } from "../../linking/index.ts";
import type { Incident } from "../../record/incident.ts";
import { type IncidentEntry, type IncidentSays, type IncidentValue, VALUE_KINDS, type ValueKind } from "./incident.ts";
import { type Member, outletName } from "./member.ts";

/** How many values of one kind, and how many who say one, are listed: a person reads them. */
const MOST = { values: 200, says: 50 };

type Value = Incident[ValueKind][number];

/** What the articles say of an incident, each value once with all who say it, in the order of the articles. */
export function valuesOf(members: readonly Member[]): IncidentEntry["values"] {
  return Object.fromEntries(VALUE_KINDS.map((kind) => [kind, valuesOfKind(members, kind)])) as unknown as IncidentEntry["values"];
}

function valuesOfKind(members: readonly Member[], kind: ValueKind): IncidentValue[] {
  const values = new Map<string, IncidentValue & { says: IncidentSays[] }>();
  for (const member of members)
    for (const value of member.incident[kind] as readonly Value[]) {
      if (value.statement !== null && member.rejected.has(value.statement)) continue;
      const key = keyOf(member, value);
      const says = saysOf(member, value);
      const known = values.get(key);
      if (known && known.says.length < MOST.says) known.says.push(says);
      if (!known && values.size < MOST.values) values.set(key, { ...shownValue(member, value), says: [says] });
    }
  return [...values.values()];
}

/** What values are one by: whom they name with how many, what date they mean, else the same words. */
function keyOf({ parties }: Member, value: Value): string {
  if ("of" in value) return `${value.of} ${value.date.edtf}`;
  const party = "party" in value && value.party !== null ? parties.get(value.party) : undefined;
  const count = "count" in value && value.count ? ` ${value.count.min} ${value.count.max}` : "";
  return party?.link ? `party ${party.link.key}${count}` : `${nameKey("organization", value.text)}${count}`;
}

function shownValue({ parties }: Member, value: Value): Omit<IncidentValue, "says"> {
  return {
    text: value.text,
    of: "of" in value ? value.of : null,
    date: "of" in value ? value.date.edtf : null,
    count: "count" in value ? value.count : null,
    party: ("party" in value && value.party !== null ? parties.get(value.party)?.page : null) ?? null,
  };
}

function saysOf(member: Member, { by, statement, span, text }: Value): IncidentSays {
  return {
    by: by === "article" ? outletName(member) : (member.parties.get(by ?? "")?.name ?? null),
    outlet: by === "article",
    statement: (statement !== null && member.statements.get(statement)?.entry.id) || null,
    ...{ capture: member.capture, span, text },
  };
}

/** How long it went unseen, by the dates that are told: from the latest start to the earliest discovery at least, and the other way round at most. */
export function dwellOf(members: readonly Member[]): IncidentEntry["dwell"] {
  const dates = members.flatMap(({ incident }) => incident.dates.map(({ of, date }) => ({ of, ...date })));
  const known = (of: string) => dates.filter((date) => date.of === of && date.earliest !== null && date.latest !== null);
  const [starts, finds] = [known("start"), known("discovery")];
  if (starts.length === 0 || finds.length === 0) return null;
  const most = (days: readonly (string | null)[]) => Math.max(...days.map((day) => daysSince(day!)));
  const least = (days: readonly (string | null)[]) => Math.min(...days.map((day) => daysSince(day!)));
  const max = most(finds.map(({ latest }) => latest)) - least(starts.map(({ earliest }) => earliest));
  const min = Math.max(0, least(finds.map(({ earliest }) => earliest)) - most(starts.map(({ latest }) => latest)));
  return max < 0 ? null : { min, max };
}
