import { sql } from "kysely";
import { independentOrigins, type Telling, type TellingSketch } from "../../../linking/index.ts";
import type { ToldIn } from "../../archive.ts";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { texts } from "../dialects.ts";
import { fromJson } from "../json.ts";
import { hasTies, joinedCentres, MOST_BELIEVED } from "../linking/index.ts";
import { outletsOf, pagesOf } from "./outlets.ts";

/** A statement as one telling of what is told. */
interface Member {
  readonly id: string;
  readonly capture: string;
  readonly sketch: TellingSketch;
}

/** What a telling is called by, and its members. */
interface Gathered {
  readonly id: string;
  readonly members: readonly Member[];
}

/** Where else statements are told, by their ids; those that have no words, or were rejected, are in no telling. Of one telling the first 500 members count. */
export async function toldOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, ToldIn>> {
  const centres = await centresOf(db, ids);
  const tellings = await gathered(db, new Map(centres.map(({ centre, members }) => [centre, members])));
  const captures = [...tellings.values()].flatMap(({ members }) => members.map(({ capture }) => capture));
  const whose = { outlets: await outletsOf(db, captures), pages: await pagesOf(db, captures) };
  const told = new Map(
    [...tellings].map(([centre, { id, members }]) => [
      centre,
      { id, ...independentOrigins(members.map((member) => tellingIn(member, whose))) },
    ]),
  );
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
    const { rows } = await sql<MemberRow>`select n.id, a.sha256 as capture, n.sketch_json from ${texts(some)}
      cross join links n on n.kind = 'statement' and n.id = j.value cross join articles a on a.capture = n.capture`.execute(db);
    return rows.map(memberOf);
  });
  const captures = members.map(({ capture }) => capture);
  const whose = { outlets: await outletsOf(db, captures), pages: await pagesOf(db, captures) };
  return new Map(members.map((member) => [member.id, tellingIn(member, whose)]));
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

/** Of articles whose reporting they are, and of which page they are a version. */
interface Whose {
  readonly outlets: ReadonlyMap<string, string | null>;
  readonly pages: ReadonlyMap<string, string>;
}

/** What a member says of whose reporting it is: the outlet of its own chain before that of its article. */
function tellingIn({ capture, sketch }: Member, { outlets, pages }: Whose): Telling {
  return { article: pages.get(capture) ?? capture, outlet: sketch.outlet ?? outlets.get(capture) ?? null, unnamedOnly: sketch.unnamedOnly };
}

async function membersOf(
  db: Db,
  centres: readonly string[],
  most = Number.MAX_SAFE_INTEGER,
): Promise<(Member & { readonly centre: string })[]> {
  const { rows } = await sql<MemberRow & { readonly centre: string }>`select c.id as centre, n.id, a.sha256 as capture, n.sketch_json
    from ${texts(centres)} cross join links c on c.kind = 'statement' and c.id = j.value
    cross join links n on n.centre = c.seq cross join articles a on a.capture = n.capture order by n.rank limit ${most}`.execute(db);
  return rows.map(({ centre, ...row }) => ({ ...memberOf(row), centre }));
}

/** A member as it is stored. */
type MemberRow = Omit<Member, "sketch"> & { readonly sketch_json: string };

function memberOf({ id, capture, sketch_json }: MemberRow): Member {
  return { id, capture, sketch: fromJson(sketch_json) };
}
