import { sql } from "kysely";
import { independentOrigins, type Telling, type TellingSketch } from "../../../linking/index.ts";
import type { ToldIn } from "../../archive.ts";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { texts } from "../dialects.ts";
import { fromJson } from "../json.ts";
import { hasTies, joinedCentres, MOST_BELIEVED } from "../linking/index.ts";
import { ToldBefore, type Whose } from "./told-before.ts";
import { whoseAre } from "./whose.ts";

/** A statement as one telling of what is told: in which article, and what its own words say of whose reporting it is. */
interface Member {
  readonly capture: number;
  readonly outlet: string | null;
  readonly unnamedOnly: boolean;
}

/** What a telling is called by, and its members. */
interface Gathered {
  readonly id: string;
  readonly members: readonly Member[];
}

/**
 * Where else statements are told, by their ids; those that have no words, or were rejected, are in no telling. Of one telling the first 500 members count. `before`: what was looked up in this
 * state of the archive.
 */
export async function toldOf(db: Db, ids: readonly string[], before = new ToldBefore()): Promise<ReadonlyMap<string, ToldIn>> {
  const centres = await centresOf(db, ids);
  const told = new Map<string, ToldIn>();
  const unknown = new Map<string, number>();
  for (const { centre, members } of centres) {
    const known = before.telling(centre);
    if (known) told.set(centre, known);
    else unknown.set(centre, members);
  }
  const tellings = await gathered(db, unknown);
  const captures = [...tellings.values()].flatMap(({ members }) => members.map(({ capture }) => capture));
  const whose = await whoseAre(db, captures, before);
  for (const [centre, { id, members }] of tellings) {
    const one = { id, ...independentOrigins(members.map((member) => tellingIn(member, whose.get(member.capture)!))) };
    told.set(centre, one);
    before.rememberTelling(centre, one);
  }
  return new Map(centres.map(({ id, centre }) => [id, told.get(centre)!]));
}

/** What the tellings of statements are called by, by the ids of these. */
export async function tellingIdsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const centres = await centresOf(db, ids);
  const called = new Map(centres.map(({ centre }) => [centre, centre]));
  if (await hasTies(db, "statement"))
    for (const centre of called.keys()) called.set(centre, (await joinedCentres(db, "statement", centre))[0]!);
  return new Map(centres.map(({ id, centre }) => [id, called.get(centre)!]));
}

function centresOf(
  db: Db,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly centre: string; readonly members: number }[]> {
  return inBatches(ids, async (some) => {
    const { rows } = await sql<{ id: string; centre: string; members: number }>`select n.id, c.id as centre, c.members
      from ${texts(some)} cross join links n on n.kind = 'statement' and n.id = j.value join links c on c.seq = n.centre`.execute(db);
    return rows;
  });
}

/** What statements say by themselves of whose reporting they are, by their ids; none for those that have no words or were rejected. */
export async function tellingsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Telling>> {
  const members = await inBatches(ids, async (some) => {
    const { rows } = await sql<MemberRow & { readonly id: string }>`select n.id, ${OF_MEMBER} from ${texts(some)}
      cross join links n on n.kind = 'statement' and n.id = j.value`.execute(db);
    return rows.map((row) => ({ id: row.id, member: memberOf(row) }));
  });
  const captures = members.map(({ member }) => member.capture);
  const whose = await whoseAre(db, captures, new ToldBefore());
  return new Map(members.map(({ id, member }) => [id, tellingIn(member, whose.get(member.capture)!)]));
}

/** The tellings of centres, by these: those that are no larger than is looked at are fetched together, unless people hold some of them together. */
async function gathered(db: Db, centres: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, Gathered>> {
  const tied = await hasTies(db, "statement");
  const whole = [...centres].filter(([, members]) => !tied && members <= MOST_BELIEVED).map(([centre]) => centre);
  const found = new Map<string, Gathered>();
  for (const [centre, members] of Map.groupBy(await inBatches(whole, (some) => membersOf(db, some)), (member) => member.centre))
    found.set(centre, { id: centre, members });
  for (const centre of centres.keys()) {
    if (found.has(centre)) continue;
    const all = tied ? await joinedCentres(db, "statement", centre) : [centre];
    found.set(centre, { id: all[0]!, members: await membersOf(db, all, MOST_BELIEVED) });
  }
  return found;
}

/** What a member says of whose reporting it is: the outlet of its own chain before that of its article. */
function tellingIn({ outlet, unnamedOnly }: Member, whose: Whose): Telling {
  return { article: whose.page, outlet: outlet ?? whose.outlet, unnamedOnly };
}

async function membersOf(
  db: Db,
  centres: readonly string[],
  most = Number.MAX_SAFE_INTEGER,
): Promise<(Member & { readonly centre: string })[]> {
  const { rows } = await sql<MemberRow & { readonly centre: string }>`select c.id as centre, ${OF_MEMBER}
    from ${texts(centres)} cross join links c on c.kind = 'statement' and c.id = j.value
    cross join links n on n.centre = c.seq order by n.rank limit ${most}`.execute(db);
  return rows.map(({ centre, ...row }) => ({ ...memberOf(row), centre }));
}

/** What is read of a member `n`: of thousands on one page, mostly no more than that they name no outlet. */
const OF_MEMBER = sql`n.capture, case when instr(n.sketch_json, '"unnamedOnly":true') > 0 then 1 else 0 end as unnamed,
  case when instr(n.sketch_json, '"outlet":null') > 0 then null else n.sketch_json end as sketch_json`;

/** A member as it is stored; its sketch where that names an outlet. */
interface MemberRow {
  readonly capture: number;
  readonly unnamed: number;
  readonly sketch_json: string | null;
}

function memberOf({ capture, unnamed, sketch_json }: MemberRow): Member {
  const outlet = sketch_json === null ? null : fromJson<TellingSketch>(sketch_json).outlet;
  return { capture, outlet, unnamedOnly: unnamed === 1 };
}
