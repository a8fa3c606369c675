import { sql } from "kysely";
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
 * By their ids, the words for those whom statements name as doers of an incident of their article, as the incident's own page has it: a claim knows sides only, and "Amber Heron"
 * is none. `local`: a statement's id in its article's findings.
 */
export async function doersOfIncidents(
  db: Db,
  asked: readonly { readonly entry: BareEntry; readonly local: string }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const of = asked.filter(({ entry }) => entry.incident !== null);
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
      return [entry.id, incident ? doersNamedBy(incident, parties, { local, act: entry.act.main }) : []];
    }),
  );
}

function toldBy({ incidents_json, parties_json }: Told) {
  const parties = fromJson<ArticleDraft["parties"]>(parties_json);
  return { incidents: fromJson<Findings["incidents"]>(incidents_json), parties: new Map(parties.map((party) => [party.id, party])) };
}
