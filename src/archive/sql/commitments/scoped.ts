import { OnrecordError } from "../../../record/error.ts";
import type { Db } from "../connection.ts";
import { boundOf } from "./bound.ts";
import { gatheredWith } from "./gathered.ts";
import { saidSince } from "./since.ts";

/** The ids of the statements by which a commitment was given, and of those since that lie in its scope, or arguably. Throws `not-found`. */
export async function statementsInScope(db: Db, id: string): Promise<readonly string[]> {
  const gathered = await gatheredWith(db, id);
  if (!gathered)
    throw new OnrecordError("not-found", `Expected the id of a commitment, not \`${id}\`. \`onrecord commitments --all\` lists them.`, {
      id,
    });
  const sketches = gathered.members.map(({ sketch }) => sketch);
  const given = sketches.flatMap(({ shown }) => shown.steps.flatMap(({ statement }) => statement ?? []));
  const { laid } = await saidSince(db, boundOf(sketches));
  return [...new Set([...given, ...laid.filter(({ scope }) => scope !== "outside").map(({ statement }) => statement)])];
}
