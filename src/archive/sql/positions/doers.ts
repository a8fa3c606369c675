import { sql } from "kysely";
import { BLAMING } from "../../../linking/index.ts";
import type { Findings } from "../../../record/contract.ts";
import type { ArticleDraft } from "../../draft.ts";
import { doersNamedBy } from "../../incidents/index.ts";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { texts } from "../dialects.ts";
import type { BareEntry } from "../entries.ts";
import { fromJson } from "../json.ts";

interface Told {
  readonly capture: string;
  readonly incidents_json: string;
  readonly parties_json: string;
}

/**
 * By their ids, the words for those whom statements name as doers of an incident of their article, as the incident's own page has it, or blame without one: a claim knows sides
 * only, and "Amber Heron" is none. `local`: a statement's id in its article's findings.
 */
export async function doersOfIncidents(
  db: Db,
  asked: readonly { readonly entry: BareEntry; readonly local: string }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const of = asked.filter(({ entry }) => entry.incident !== null || BLAMING.has(entry.act.main));
  const captures = [...new Set(of.map(({ entry }) => entry.capture))];
  const rows = await inBatches(captures, async (some) => {
    const found = await sql<Told>`select a.sha256 as capture, t.findings_json ->> '$.incidents' as incidents_json, t.parties_json
      from ${texts(some)} cross join articles a on a.sha256 = j.value cross join texts t on t.capture = a.capture`.execute(db);
    return found.rows;
  });
  const told = new Map(rows.map((row) => [row.capture, toldBy(row)]));
  return new Map(
    of.map(({ entry, local }) => {
      const { incidents, parties } = told.get(entry.capture)!;
      const incident = incidents.find(({ id }) => id === entry.incident);
      const doers = incident ? doersNamedBy(incident, parties, { local, act: entry.act.main }) : [];
      return [entry.id, doers.length > 0 ? doers : blamedIn(entry, parties)];
    }),
  );
}

/** Whom the words of a statement that blames name, where that is neither a side nor told with an incident: a group by its name. */
function blamedIn({ act, deed, speakers }: BareEntry, parties: ReturnType<typeof toldBy>["parties"]): string[] {
  if (!BLAMING.has(act.main)) return [];
  const named = (ids: readonly string[] = []) =>
    ids.flatMap((id) => (speakers.includes(id) ? [] : (parties.get(id) ?? []))).flatMap((party) => (party.named ? party.name : []));
  const doing = named(deed?.by);
  return doing.length > 0 ? doing : named(deed?.near);
}

function toldBy({ incidents_json, parties_json }: Told) {
  const parties = fromJson<ArticleDraft["parties"]>(parties_json);
  return { incidents: fromJson<Findings["incidents"]>(incidents_json), parties: new Map(parties.map((party) => [party.id, party])) };
}
