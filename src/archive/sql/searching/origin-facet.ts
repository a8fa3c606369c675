import { sql } from "kysely";
import { originId } from "../../../linking/index.ts";
import type { SearchResult } from "../../archive.ts";
import type { Db } from "../connection.ts";
import { numbers, texts } from "../dialects.ts";
import { shownOf } from "../origins/index.ts";
import { most } from "./most.ts";
import type { Counts } from "./sweep.ts";

/** The most origins that a search names, and among how many of the articles met most they are looked for. */
const MOST = { named: 10, looked: 500 };

/** How many articles are remembered with their origins, and how many articles of origins: some 10 and 4 MB. */
const REMEMBERED = { articles: 100_000, members: 1_000_000 };

/** Of an origin what a search names of it, and the numbers of its articles' captures. */
interface Origin {
  readonly title: string;
  readonly publisher: string | null;
  readonly captures: Int32Array;
}

/** Which origins articles lead back to, as far as searches met them in one state of an archive. */
export class OriginsMet {
  readonly #centres = new Map<number, string>();
  readonly #origins = new Map<string, Origin>();
  #members = 0;

  /** The centres of the origins of articles, by the numbers of their captures. */
  async centres(db: Db, captures: readonly number[]): Promise<ReadonlyMap<number, string>> {
    const unknown = captures.filter((capture) => !this.#centres.has(capture));
    const { rows } = await sql<{ capture: number; centre: string }>`select l.capture, c.id as centre from ${numbers(unknown)}
      cross join links l on l.capture = j.value and l.kind = 'article' cross join links c on c.seq = l.centre`.execute(db);
    const known = captures.flatMap((capture) => {
      const centre = this.#centres.get(capture);
      return centre === undefined ? [] : [[capture, centre] as const];
    });
    if (this.#centres.size + rows.length > REMEMBERED.articles) this.#centres.clear();
    for (const { capture, centre } of rows) this.#centres.set(capture, centre);
    return new Map([...known, ...rows.map(({ capture, centre }) => [capture, centre] as const)]);
  }

  /** Origins by their centres. */
  async origins(db: Db, centres: readonly string[]): Promise<ReadonlyMap<string, Origin>> {
    const unknown = centres.filter((centre) => !this.#origins.has(centre));
    const { rows } = await sql<{ capture: number; id: string }>`select n.capture, c.id from ${texts(unknown)}
      cross join links c on c.kind = 'article' and c.id = j.value cross join links n on n.centre = c.seq`.execute(db);
    const gathered = Map.groupBy(rows, ({ id }) => id);
    const shown = await shownOf(db, [...gathered.keys()]);
    const found = new Map(centres.map((centre) => [centre, this.#origins.get(centre)]));
    for (const [id, members] of gathered) {
      const captures = Int32Array.from(members, ({ capture }) => capture);
      found.set(id, { title: shown.get(id)?.title ?? "", publisher: shown.get(id)?.publisher ?? null, captures });
      this.#remember(id, found.get(id)!);
    }
    return new Map([...found].flatMap(([id, origin]) => (origin ? [[id, origin] as const] : [])));
  }

  #remember(id: string, origin: Origin): void {
    this.#members += origin.captures.length;
    if (this.#members > REMEMBERED.members) {
      this.#origins.clear();
      this.#members = origin.captures.length;
    }
    this.#origins.set(id, origin);
  }
}

/** Origins by how many of the matches stand in articles that lead back to them. */
export async function originFacet(db: Db, counts: Counts, met: OriginsMet): Promise<SearchResult["facets"]["origin"]> {
  const counted = new Map<string, number>();
  for (const [capture, centre] of await met.centres(db, most(counts, MOST.looked)))
    counted.set(centre, (counted.get(centre) ?? 0) + counts[capture]!);
  const first = [...counted].sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1)).slice(0, MOST.named);
  const origins = await met.origins(
    db,
    first.map(([centre]) => centre),
  );
  return [...origins]
    .map(([id, { title, publisher, captures }]) => ({
      ...{ value: title, origin: originId(id), publisher },
      ...{ articles: captures.length, count: captures.reduce((total, capture) => total + counts[capture]!, 0) },
    }))
    .sort((one, other) => other.count - one.count || (one.origin < other.origin ? -1 : 1));
}
