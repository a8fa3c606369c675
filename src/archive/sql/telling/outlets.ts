import type { Db } from "../connection.ts";
import { aroundCentres, centresOf } from "../origins/index.ts";
import { ToldBefore } from "./told-before.ts";

/** Whose reporting articles are, by capture: the outlet that their origin leads back to; null where that is not known. `before`: what was looked up in this state of the archive. */
export async function outletsOf(
  db: Db,
  captures: readonly string[],
  before = new ToldBefore(),
): Promise<ReadonlyMap<string, string | null>> {
  const centres = await centresOf(db, captures);
  const found = new Map([...new Set(centres.values())].map((centre) => [centre, before.outlet(centre)]));
  const unknown = [...found].flatMap(([centre, outlet]) => (outlet === undefined ? centre : []));
  for (const [centre, { root }] of await aroundCentres(db, unknown)) {
    found.set(centre, root.outlet);
    before.rememberOutlet(centre, root.outlet);
  }
  return new Map([...centres].map(([capture, centre]) => [capture, found.get(centre)!]));
}
