import { sql } from "kysely";
import type { IncidentSketch } from "../../../linking/index.ts";
import type { PositionColumn } from "../../archive.ts";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { texts } from "../dialects.ts";
import { summariesByIds } from "../incidents/incidents.ts";
import { fromJson } from "../json.ts";
import { joinedCentres } from "../linking/index.ts";
import type { Asked } from "./asked.ts";

/** The column of what is of no incident that is gathered, and of no topic. */
export const OTHER = "other ";

/** How many incidents have a column of their own, those of which most is said: a person reads them. What is of others stands under its topic. */
const MOST_INCIDENTS = 24;

/** What statements are about: each incident that they are of, else their topic; and which of them is whose. */
export async function columnsOf(
  db: Db,
  asked: readonly Asked[],
): Promise<{ columns: readonly PositionColumn[]; columnOf: (one: Asked) => string }> {
  const incidents = await incidentsOf(db, asked);
  const incidentOf = ({ entry }: Asked) => incidents.get(`${entry.capture} ${entry.incident}`);
  const counted = Map.groupBy(
    asked.flatMap((one) => incidentOf(one) ?? []),
    (id) => id,
  );
  const most = [...counted].sort(([one, here], [other, there]) => there.length - here.length || (one < other ? -1 : 1));
  const shown = new Set(most.slice(0, MOST_INCIDENTS).map(([id]) => id));
  const columnOf = (one: Asked) => {
    const incident = incidentOf(one);
    if (incident !== undefined && shown.has(incident)) return `incident ${incident}`;
    const [topic] = one.entry.topics;
    return topic === undefined || topic === "other" ? OTHER : `topic ${topic}`;
  };
  const topics = [...new Set(asked.map(columnOf))].filter((key) => !key.startsWith("incident ")).sort();
  return { columnOf, columns: [...(await incidentColumns(db, asked, [...shown], columnOf)), ...topics.sort(otherLast).map(plainColumn)] };
}

/** The incidents over articles that articles' own are told in, by the capture and the article's own id. */
async function incidentsOf(db: Db, asked: readonly Asked[]): Promise<ReadonlyMap<string, string>> {
  const captures = [...new Set(asked.filter(({ entry }) => entry.incident !== null).map(({ entry }) => entry.capture))];
  const rows = await inBatches(captures, async (some) => {
    const found = await sql<{
      capture: string;
      centre: string;
      sketch_json: string;
    }>`select a.sha256 as capture, c.id as centre, n.sketch_json
      from ${texts(some)} cross join articles a on a.sha256 = j.value cross join links n on n.capture = a.capture and n.kind = 'incident'
      join links c on c.seq = n.centre`.execute(db);
    return found.rows;
  });
  const heads = new Map<string, string>();
  for (const centre of new Set(rows.map((row) => row.centre))) heads.set(centre, (await joinedCentres(db, "incident", centre))[0]!);
  return new Map(
    rows.map(({ capture, centre, sketch_json }) => [`${capture} ${fromJson<IncidentSketch>(sketch_json).shown.local}`, heads.get(centre)!]),
  );
}

async function incidentColumns(
  db: Db,
  asked: readonly Asked[],
  ids: readonly string[],
  columnOf: (one: Asked) => string,
): Promise<PositionColumn[]> {
  const first = new Map<string, string>();
  for (const one of asked) {
    const key = columnOf(one);
    const day = one.day || "9999-99-99";
    if (day < (first.get(key) ?? "~")) first.set(key, day);
  }
  const order = (id: string) => `${first.get(`incident ${id}`)} ${id}`;
  const summaries = await summariesByIds(
    db,
    ids.toSorted((one, other) => (order(one) < order(other) ? -1 : 1)),
  );
  return summaries.map(({ id, names, victims, actors }) => ({
    ...{ kind: "incident", id, name: names[0] ?? (victims.length > 0 ? victims : actors).join(", "), topic: null },
  }));
}

function plainColumn(key: string): PositionColumn {
  if (key === OTHER) return { kind: "other", id: "", name: "", topic: null };
  const topic = key.slice("topic ".length) as NonNullable<PositionColumn["topic"]>;
  return { kind: "topic", id: topic, name: topic, topic };
}

function otherLast(one: string, other: string): number {
  return Number(one === OTHER) - Number(other === OTHER) || (one < other ? -1 : 1);
}
