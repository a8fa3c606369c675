import { sql } from "kysely";
import type { Decision } from "../../../record/decision.ts";
import { anchor } from "../../../record/selector.ts";
import type { Struck } from "../../incidents/index.ts";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { readingOf } from "../derive.ts";
import { texts } from "../dialects.ts";
import { fromJson } from "../json.ts";

/** By the ids of tellings of incidents, the words that people hold to be no values of them. */
export async function struckOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Struck[]>> {
  const rows = await inBatches([...new Set(ids)], async (some) => {
    const found = await sql<{
      node: string;
      position: number;
      decision_json: string;
    }>`select n.node, n.position, d.decision_json from ${texts(some)}
      cross join decision_nodes n on n.node = j.value join decisions d on d.seq = n.decision join decision_standings t on t.decision = n.decision
      where n.position > 0 and t.standing = 'stands' order by n.decision, n.position`.execute(db);
    return found.rows;
  });
  const struck = new Map<string, Struck[]>();
  for (const { node, position, decision_json } of rows) {
    const decision = fromJson<Decision>(decision_json);
    if (decision.kind !== "split" || !decision.out || decision.of !== "incident") continue;
    const mention = decision.mentions[position]!;
    const { text } = await readingOf(db, mention.capture);
    const span = anchor(text, mention);
    if (!span) continue;
    const { id, by, at, note } = decision;
    const one = { capture: mention.capture, span, text: text.slice(...span), decision: id, by, at, note };
    struck.set(node, [...(struck.get(node) ?? []), one]);
  }
  return struck;
}
