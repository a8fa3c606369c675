import { type RawBuilder, sql } from "kysely";
import { type IncidentSketch, UNSURE } from "../../../linking/index.ts";
import type { IncidentEntry, IncidentQuery, IncidentSummary, IncidentTold, Page } from "../../archive.ts";
import { dayOf } from "../../dates.ts";
import { INCIDENTS, incidentEntry, toldOf } from "../../incidents/index.ts";
import { fromCursor, KeyAndId, limitOf, pageOf } from "../../page.ts";
import type { Db } from "../connection.ts";
import { indexedBy, texts } from "../dialects.ts";
import { fromJson } from "../json.ts";
import { clusterOf, hasTies, hiddenCentres, MOST_BELIEVED, suggestionsFor } from "../linking/index.ts";
import { shownOf } from "../origins/summaries.ts";
import { deniedElsewhere } from "./elsewhere.ts";
import { membersOf } from "./members.ts";

/** How many articles of one incident are laid beside each other: a person reads them. */
const MOST = 100;

/** A centre as it is stored. */
interface Row {
  readonly id: string;
  readonly rank: string;
  readonly members: number;
  readonly sketch_json: string;
  readonly capture: string;
}

/** After every rank. */
const LAST = "\u007f";
/** After every known day, and before what has none. */
const LAST_DAY = "9999-12-31";
/** Sorts after the blank that stands behind the day in a rank. */
const AFTER_BLANK = "!";
/** The ranks of what is sure, and of what is not. */
const RANGES = { sure: ["", UNSURE], unsure: [UNSURE, LAST] } as const;

/** Incidents by the day of the first article that tells of each, newest first, those of no known day before all; then, where it is asked for, those that are not sure. */
export async function incidentPage(db: Db, request: IncidentQuery): Promise<Page<IncidentSummary>> {
  const limit = limitOf(request);
  const [before] = fromCursor(request.after, KeyAndId) ?? [null];
  const { standing = "sure" } = request;
  const asked = (standing === "any" ? (["sure", "unsure"] as const) : [standing]).map((one) => rangeOf(one, request));
  const hidden = [...(await hiddenCentres(db, "incident"))];
  const found: Row[] = [];
  for (const [from, to] of asked) {
    const goesOn = before !== null && before >= from && before < to;
    if (before !== null && !goesOn && before >= to) continue;
    if (found.length <= limit) found.push(...(await centresIn(db, [from, goesOn ? before : to], hidden, limit + 1 - found.length)));
  }
  const { rows, next } = pageOf(found, limit, ({ rank, id }) => [rank, id]);
  const { rows: counted } = await sql<{ total: number }>`select count(*) as total from links ${indexedBy("incidents_by_rank")}
    where kind = 'incident' and members > 0 and (${sql.join(inRanges(sql`rank`, asked), sql` or `)})`.execute(db);
  const { rows: without } = await sql<{ total: number }>`select count(*) as total from ${texts(hidden)} cross join links n
    on n.kind = 'incident' and n.id = j.value where ${sql.join(inRanges(sql`n.rank`, asked), sql` or `)}`.execute(db);
  return { entries: await summariesOf(db, rows), next, total: counted[0]!.total - without[0]!.total };
}

/** The ranks that are asked for: between days, where these are. What has no known day is ranked after every day. */
function rangeOf(standing: keyof typeof RANGES, { since, until }: IncidentQuery): readonly [string, string] {
  if (since === undefined && until === undefined) return RANGES[standing];
  const sign = standing === "sure" ? "" : UNSURE;
  const [from, to] = [since === undefined ? "" : dayOf(since, "earliest"), until === undefined ? LAST_DAY : dayOf(until, "latest")];
  return [`${sign}${from}`, `${sign}${to}${AFTER_BLANK}`];
}

function inRanges(rank: RawBuilder<unknown>, ranges: readonly (readonly [string, string])[]): RawBuilder<unknown>[] {
  return ranges.map(([from, to]) => sql`(${rank} >= ${from} and ${rank} < ${to})`);
}

async function centresIn(db: Db, [from, to]: readonly [string, string], hidden: readonly string[], most: number): Promise<readonly Row[]> {
  const { rows } =
    await sql<Row>`select n.id, n.rank, n.members, n.sketch_json, a.sha256 as capture from links n ${indexedBy("incidents_by_rank")} join articles a on a.capture = n.capture
    where n.kind = 'incident' and n.members > 0 and n.rank >= ${from} and n.rank < ${to}
    and n.id not in (select value from ${texts(hidden)}) order by n.rank desc limit ${most}`.execute(db);
  return rows;
}

/** An incident under its id or that of any of its tellings, or null. */
export async function incidentOf(db: Db, id: string): Promise<IncidentEntry | null> {
  const cluster = await clusterOf(db, "incident", id, MOST);
  if (!cluster) return null;
  const [summary] = await summariesByIds(db, [cluster.id]);
  const members = await membersOf(db, cluster.members);
  const suggested = await suggestionsFor(
    db,
    INCIDENTS,
    cluster.members.map((member) => member.id),
  );
  const others = new Map(
    (
      await summariesByIds(
        db,
        suggested.map((one) => one.id),
      )
    ).map((one) => [one.id, one]),
  );
  const maybe = suggested.flatMap((one) => {
    const other = others.get(one.id);
    return other ? [{ ...other, why: one.likeness.why }] : [];
  });
  return incidentEntry({ ...summary!, articles: cluster.size, review: cluster.review }, members, {
    denied: await deniedElsewhere(db, members),
    maybe,
  });
}

/** What is told of incidents, without what may be one with them: what lists count. Their articles are read together. */
export async function incidentsTold(db: Db, ids: readonly string[]): Promise<IncidentTold[]> {
  const clusters = [];
  for (const id of ids) {
    const cluster = await clusterOf(db, "incident", id, MOST);
    if (cluster) clusters.push(cluster);
  }
  const read = await membersOf(
    db,
    clusters.flatMap(({ members }) => members),
  );
  const byId = new Map(read.map((member) => [member.id, member]));
  const told: IncidentTold[] = [];
  for (const { id, size, members } of clusters) {
    const own = members.flatMap((member) => byId.get(member.id) ?? []);
    told.push({ id, articles: size, ...toldOf(own, await deniedElsewhere(db, own)) });
  }
  return told;
}

/** Centres as lists show them, in the order in which they are asked for. */
export async function summariesByIds(db: Db, ids: readonly string[]): Promise<IncidentSummary[]> {
  const { rows } = await sql<Row>`select n.id, n.rank, n.members, n.sketch_json, a.sha256 as capture from ${texts(ids)}
    cross join links n on n.kind = 'incident' and n.id = j.value join articles a on a.capture = n.capture`.execute(db);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return summariesOf(
    db,
    ids.flatMap((id) => byId.get(id) ?? []),
  );
}

async function summariesOf(db: Db, rows: readonly Row[]): Promise<IncidentSummary[]> {
  const articles = await shownOf(
    db,
    rows.map(({ capture }) => capture),
  );
  const sizes = new Map(rows.map(({ id, members }) => [id, members]));
  if (await hasTies(db, "incident")) for (const { id } of rows) sizes.set(id, (await clusterOf(db, "incident", id, 1))!.size);
  return rows.map(({ id, rank, sketch_json, capture }) => {
    const members = sizes.get(id)!;
    const {
      shown: { local: _, ...shown },
    } = fromJson<IncidentSketch>(sketch_json);
    return {
      id,
      ...shown,
      published: articles.get(capture)?.published ?? null,
      articles: members,
      sure: !rank.startsWith(UNSURE),
      review: members > MOST_BELIEVED,
    };
  });
}
