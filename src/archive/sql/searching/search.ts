import type { z } from "zod";
import type { SearchQuery, SearchResult } from "../../archive.ts";
import { fromCursor, limitOf, NumberAndId, pageOf } from "../../page.ts";
import type { Db } from "../connection.ts";
import { entriesOf } from "../entries.ts";
import { askedOf } from "./asked.ts";
import { Columns } from "./columns.ts";
import { facetsOf } from "./facets.ts";
import { headOf, headsOf, idsOf } from "./heads.ts";
import { Kinds } from "./kinds.ts";
import { keyIn, newest, type Order } from "./newest.ts";
import { type Counted, remembering } from "./remembered.ts";
import { type Sieve, sieveOf } from "./sieve.ts";
import { matching, type Swept, sweep } from "./sweep.ts";
import type { WithWords } from "./with-words.ts";

/** Searches an archive's statements. What it keeps of them in memory it keeps from one search to the next. Both throw `bad-query`. */
export interface Searching {
  search(db: Db, query: SearchQuery): Promise<SearchResult>;
  /** The numbers of those that match alone, in the order of the search. */
  numbers(db: Db, query: SearchQuery): Promise<{ readonly numbers: readonly number[]; readonly next: string | null }>;
}

/** A search with a memory of its own, in a store that finds words in its own way. */
export function searching(withWords: WithWords): Searching {
  const [whole, kinds] = [new Columns(), new Kinds()];
  const inTurn = turns();
  const remembered = remembering();
  /** What matches, counted or not; and of it those that come next. */
  const found = async <T extends Pick<Swept, "matches">>(db: Db, query: SearchQuery, look: Look<T>, known: Counted | undefined) => {
    const limit = limitOf(query);
    const after = fromCursor(query.after, NumberAndId);
    const { columns, version, swept } =
      known?.version === whole.version
        ? { columns: whole, version: known.version, swept: known.swept as T }
        : await lookedAt(db, query, look);
    const order = ORDERS[query.sort ?? "said"](columns);
    const next = newest(swept.matches, order, limit + 1, after?.[0] ?? Number.POSITIVE_INFINITY);
    const page = await ordered(db, { columns, version }, next, order, after, limit);
    return { numbers: page.rows.map(({ seq }) => seq), next: page.next, columns, version, swept };
  };
  const lookedAt = async <T>(db: Db, query: SearchQuery, look: Look<T>) => {
    const { chosen, among } = await askedOf(db, query, withWords);
    return inTurn(async () => {
      const columns = whole.cold && among !== null && among.length <= FEW ? await Columns.only(db, among) : whole;
      if (columns === whole) await whole.refresh(db);
      await kinds.refresh(db);
      return { columns, version: columns.version, swept: look(columns, sieveOf(chosen, kinds, columns.published.length), among) };
    });
  };
  const alone: Look<Pick<Swept, "matches">> = (columns, sieve, among) => ({ matches: matching(columns, sieve, among) });
  return {
    search: async (db, query) => {
      const memory = await remembered(db);
      const asked = JSON.stringify(query, (name, value) => (name === "limit" || name === "after" ? undefined : value));
      const known = memory.counted(asked);
      const plain = query.facets === "plain";
      const counting: Look<Swept> = (columns, sieve, among) => sweep(columns, kinds, sieve, among);
      const { numbers: page, next, columns, version, swept } = await found(db, query, query.facets === false ? alone : counting, known);
      const facets =
        query.facets === false
          ? NO_FACETS
          : known?.swept === swept
            ? known.facets
            : await facetsOf(db, { columns, kinds, origins: memory.origins }, swept as Swept, plain);
      if (known?.swept !== swept && columns === whole)
        memory.remember(asked, { version, swept: { matches: swept.matches.slice() }, facets });
      return { entries: await entriesOf(db, page, memory.told), next, total: swept.matches.length, facets };
    },
    numbers: async (db, query) => {
      const { numbers: page, next } = await found(db, query, alone, undefined);
      return { numbers: page, next };
    },
  };
}

/** One look at all statements, or among some. */
type Look<T> = (columns: Columns, sieve: Sieve, among: Int32Array | null) => T;

/** So few statements are read alone as long as nothing else was asked: a program that asks once need not read all. */
const FEW = 5000;

/** Lets one work after the other: where several connections read at once, nobody counts while another is about to read again what changed. */
function turns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** By what statements may be ordered. */
const ORDERS = {
  said: ({ day }: Columns): Order => ({ keys: day, by: null }),
  published: ({ published, capture }: Columns): Order => ({ keys: published, by: capture }),
  arrived: ({ capture }: Columns): Order => ({ keys: capture, by: null }),
} as const;

const NO_FACETS: SearchResult["facets"] = {
  ...{ act: [], form: [], year: [], period: [], speaker: [], state: [] },
  ...{ topic: [], named: [], standing: [], decided: [], origin: [] },
};

/** Those that come first of some statements, by their keys and then by their ids. */
async function ordered(
  db: Db,
  { columns, version }: { readonly columns: Columns; readonly version: number },
  among: readonly number[],
  order: Order,
  after: z.infer<typeof NumberAndId> | null,
  limit: number,
) {
  const heads = await headsOf(db, columns, version, among);
  const all = firstByHead(
    among.map((seq, at): Placed => ({ seq, key: keyIn(order, seq), head: heads[at]!, id: "" })),
    after,
    limit + 1,
  );
  const told = (await areToldApart(db, all, after)) ? all : await withIds(db, all);
  const follows = ({ key, head, id }: Placed) => after === null || key < after[0] || (id === "" ? head > headOf(after[1]) : id > after[1]);
  const sorted = told
    .filter(follows)
    .sort((one, other) => other.key - one.key || (one.id === "" ? one.head - other.head : one.id < other.id ? -1 : 1));
  const shown = sorted.slice(0, limit + 1);
  const last = shown.length > limit ? shown[limit - 1] : undefined;
  const ids = last ? await idsOf(db, [last.seq]) : null;
  return pageOf(shown, limit, ({ key, seq }) => [key, ids!.get(seq)!]);
}

/** Of those that are left those among which the first so many are, as far as the beginnings of their ids tell: one day has thousands. */
function firstByHead(all: readonly Placed[], after: z.infer<typeof NumberAndId> | null, most: number): readonly Placed[] {
  const end = after === null ? Number.NaN : headOf(after[1]);
  const left = all.filter(({ key, head }) => !(after !== null && key === after[0] && head < end));
  const least = left.reduce((min, { key }) => Math.min(min, key), Number.POSITIVE_INFINITY);
  const heads = Float64Array.from(left.flatMap(({ key, head }) => (key === least ? head : []))).sort();
  // Whether one that begins as the last of the page before does comes before it or after it, only its whole id tells.
  const open = left.reduce((count, { key, head }) => count + Number(after !== null && key === after[0] && !(head > end)), 0);
  const last = heads[most + open - (left.length - heads.length) - 1] ?? Number.POSITIVE_INFINITY;
  return left.filter(({ key, head }) => key > least || !(head > last));
}

/** A statement with what it is ordered by; its id where its beginning does not tell it apart. */
interface Placed {
  readonly seq: number;
  readonly key: number;
  readonly head: number;
  readonly id: string;
}

async function withIds(db: Db, all: readonly Placed[]): Promise<Placed[]> {
  const ids = await idsOf(
    db,
    all.map(({ seq }) => seq),
  );
  return all.map((one) => ({ ...one, id: ids.get(one.seq)! }));
}

/** Whether the beginnings of ids are enough to order by: no two are the same, and only the one that the page before ended with is that of `after`. */
async function areToldApart(db: Db, all: readonly Placed[], after: z.infer<typeof NumberAndId> | null): Promise<boolean> {
  const heads = new Set(all.map(({ head }) => head));
  if (heads.size < all.length || heads.has(Number.NaN)) return false;
  if (after === null) return true;
  const end = headOf(after[1]);
  if (Number.isNaN(end)) return false;
  const same = all.filter(({ key, head }) => key === after[0] && head === end);
  const ids = await idsOf(
    db,
    same.map(({ seq }) => seq),
  );
  return same.every(({ seq }) => ids.get(seq) === after[1]);
}
