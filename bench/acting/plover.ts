import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { parse } from "../../src/english/index.ts";
import { trained, trainedStatements } from "../../src/pipeline/weights.ts";
import type { Act } from "../../src/record/index.ts";
import { findStatements } from "../../src/statements/index.ts";
import { percent, type Row, table } from "../table.ts";
import { bodyOf } from "./body.ts";

/** Which acts PLOVER's events come to, as far as they can be said in ours. Events of deeds alone (fights, aid) are no acts. */
const ACTS_OF: Readonly<Record<string, readonly Act[]>> = {
  AGREE: ["agreement", "assurance", "announcement", "appeal"],
  SUPPORT: ["support"],
  REJECT: ["rejection"],
  DISAPPROVE: ["accusation", "attribution", "condemnation", "charge", "skepticism"],
  DEMAND: ["demand", "appeal"],
  THREATEN: ["threat", "warning"],
  SANCTION: ["sanction"],
};

const GoldRecord = z.object({ event: z.string(), text: z.string().optional() });

/** For each event how many of its sentences hold a statement at all, and how many one with an act that the event comes to. */
export function ploverReport(data: string): string {
  const records = z.array(GoldRecord).parse(JSON.parse(readFileSync(join(data, "acts", "plover", "PLOVER_GSR_CAMEO.txt"), "utf8")));
  const rows: Row[] = [["PLOVER's gold records", "sentences", "with a statement", "of these, act agrees"]];
  let all = { sentences: 0, found: 0, right: 0 };
  for (const [event, acts] of Object.entries(ACTS_OF)) {
    const judged = records.filter((record) => record.event === event).map(({ text = "" }) => actsIn(text));
    const found = judged.filter((list) => list.length > 0);
    const right = found.filter((list) => list.some((act) => acts.includes(act)));
    rows.push([
      `  ${event}`,
      String(judged.length),
      String(found.length),
      percent(found.length === 0 ? null : right.length / found.length),
    ]);
    all = { sentences: all.sentences + judged.length, found: all.found + found.length, right: all.right + right.length };
  }
  rows.push(["  all", String(all.sentences), String(all.found), percent(all.found === 0 ? null : all.right / all.found)]);
  return table(rows);
}

function actsIn(text: string): Act[] {
  const words = text.replace(/^[{ ]+|[} ]+$/g, "");
  const { statements } = findStatements(bodyOf(words), parse(words, trained()), trainedStatements());
  return statements.flatMap(({ act }) => [act.main, ...act.others]);
}
