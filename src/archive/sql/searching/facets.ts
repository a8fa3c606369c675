import { sql } from "kysely";
import { sideName } from "../../../linking/index.ts";
import type { Facet, SearchResult } from "../../archive.ts";
import type { Db } from "../connection.ts";
import { texts } from "../dialects.ts";
import { partiesOf } from "../party-pages.ts";
import { type Columns, FLAGS } from "./columns.ts";
import type { Bucket, Kinds } from "./kinds.ts";
import { most } from "./most.ts";
import { type OriginsMet, originFacet } from "./origin-facet.ts";
import { periodsOf } from "./periods.ts";
import type { Counts, Swept } from "./sweep.ts";

/** The most speakers and states that a search names: there may be thousands, and only the first are looked at. */
const MOST_SPEAKERS = 50;

/** Among how many that were met most the speakers are looked for that are named: one of whom all mentions are rarer is not. */
const LOOKED_AT = 5000;

type Facets = SearchResult["facets"];

/** What facets are told by. */
interface Known {
  readonly columns: Columns;
  readonly kinds: Kinds;
  readonly origins: OriginsMet;
}

/** How many of the matches have each value; `plain`: without what must be looked up. */
export async function facetsOf(db: Db, { columns, kinds, origins }: Known, { matches, countsOf }: Swept, plain: boolean): Promise<Facets> {
  const flags = { named: countsOf("named"), standing: countsOf("standing"), decided: countsOf("decided") };
  const [sure, unsure] = (["sure", "unsure"] as const).map((of) => withFlag(flags.standing, of));
  const yesOrNo = (of: "named" | "decided") => [
    { value: "true", count: withFlag(flags[of], of) },
    { value: "false", count: sum(flags[of]) - withFlag(flags[of], of) },
  ];
  return {
    act: byBucket(kinds, countsOf("act"), "act"),
    form: byBucket(kinds, countsOf("form"), "form"),
    year: byBucket(kinds, countsOf("year"), "year").filter(({ value }) => value !== ""),
    period: periodsOf(columns, kinds, matches),
    speaker: plain ? [] : await speakersOf(db, kinds, countsOf("speaker")),
    state: byAbout(kinds, countsOf("state"), "state ").map(({ value, count }) => ({ value: sideName(`state ${value}`), count })),
    topic: byAbout(kinds, countsOf("topic"), "topic "),
    named: yesOrNo("named"),
    decided: yesOrNo("decided"),
    standing: [
      { value: "sure", count: sure! },
      { value: "unsure", count: unsure! },
      { value: "any", count: sure! + unsure! },
    ],
    origin: plain ? [] : await originFacet(db, countsOf("origin"), origins),
  };
}

function sum(counts: Counts): number {
  return counts.reduce((total, count) => total + count, 0);
}

function withFlag(counts: Counts, flag: keyof typeof FLAGS): number {
  return counts.reduce((total, count, flags) => total + ((flags & FLAGS[flag]) === 0 ? 0 : count), 0);
}

function byBucket({ buckets }: Kinds, counts: Counts, of: keyof Bucket): Facet[] {
  return tally(buckets.map((bucket, at) => [bucket[of], counts[at]!]));
}

/** Of the values that begin so, how many statements are about each. */
function byAbout({ abouts }: Kinds, counts: Counts, kind: "state " | "topic "): Facet[] {
  const pairs = abouts.flatMap((values, at) =>
    values.filter((value) => value.startsWith(kind)).map((value): [string, number] => [value.slice(kind.length), counts[at]!]),
  );
  return tally(pairs).slice(0, MOST_SPEAKERS);
}

/** What each value was counted in all, most first. */
function tally(pairs: readonly (readonly [string, number])[]): Facet[] {
  const counts = new Map<string, number>();
  for (const [value, count] of pairs) if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

async function speakersOf(db: Db, { nodes, speaking }: Kinds, counts: Counts): Promise<Facets["speaker"]> {
  const byNode = new Int32Array(nodes.length);
  counts.forEach((count, set) => {
    if (count > 0) for (const node of speaking[set]!) byNode[node]! += count;
  });
  const looked = most(byNode, LOOKED_AT);
  const { rows } = await sql<{ node: string; party: string; key: string }>`select n.id as node, p.id as party, p.key
    from ${texts(looked.map((node) => nodes[node]!))} cross join party_nodes n on n.id = j.value cross join parties p on p.id = n.party
    where p.paged = 1`.execute(db);
  const partyOf = new Map(rows.map(({ node, party }) => [node, party]));
  const parties = nodes.map((node) => partyOf.get(node));
  const said = new Map<string, number>();
  counts.forEach((count, set) => {
    if (count === 0) return;
    // Who speaks under two names in one statement says it once.
    for (const party of new Set(speaking[set]!.map((node) => parties[node]))) if (party) said.set(party, (said.get(party) ?? 0) + count);
  });
  const keys = new Map(rows.map(({ party, key }) => [party, key]));
  const before = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  const first = [...said]
    .sort(([one, count], [other, more]) => more - count || before(keys.get(one)!, keys.get(other)!) || before(one, other))
    .slice(0, MOST_SPEAKERS);
  const shown = await partiesOf(
    db,
    first.map(([party]) => party),
  );
  return first.map(([party, count], at) => ({ value: shown[at]!.name, party, count }));
}
