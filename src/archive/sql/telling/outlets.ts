import type { Db } from "../connection.ts";
import { aroundCentresOf } from "../origins/index.ts";

/** Whose reporting articles are, by capture: the outlet that their origin leads back to; null where that is not known. */
export async function outletsOf(db: Db, captures: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const gathered = await aroundCentresOf(db, captures);
  return new Map([...gathered].map(([capture, { root }]) => [capture, root.outlet]));
}
