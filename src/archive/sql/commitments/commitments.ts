import { daysOf } from "../../../record/date.ts";
import type { PageRequest } from "../../archive.ts";
import type {
  CommitmentEntry,
  CommitmentPage,
  CommitmentParty,
  CommitmentStep,
  CommitmentSummary,
  ScopedStatement,
} from "../../commitment-entries.ts";
import { COMMITMENTS } from "../../commitments.ts";
import type { Db } from "../connection.ts";
import { entriesByIds } from "../entries.ts";
import { suggestionsFor } from "../linking/index.ts";
import { boundOf } from "./bound.ts";
import { chainsOf } from "./chains.ts";
import { type Gathered, gatheredWith } from "./gathered.ts";
import { listed } from "./listed.ts";
import { type Laid, saidSince } from "./since.ts";
import { stepsOf, type Told, toldIn } from "./tellings.ts";

/** Which commitments are listed: those of which some telling is sure, or all. */
export interface CommitmentRequest extends PageRequest {
  readonly all?: boolean;
  /** The ids of those that may be listed; all where it is left out. */
  readonly among?: readonly string[];
}

/** Commitments, those given last first, those of no known day last. */
export async function commitmentPage(db: Db, request: CommitmentRequest): Promise<CommitmentPage> {
  const { ids, next, total } = await listed(db, request);
  const entries: CommitmentSummary[] = [];
  for (const id of ids) {
    const gathered = (await gatheredWith(db, id))!;
    entries.push(summaryOf(gathered, await toldIn(db, gathered.members), (await laidBeside(db, gathered)).laid));
  }
  return { entries, next, total };
}

/** Commitments as they are told, without what was said since, which costs most. */
export async function commitmentsByIds(db: Db, ids: readonly string[]): Promise<Omit<CommitmentSummary, "since">[]> {
  const found: Omit<CommitmentSummary, "since">[] = [];
  for (const id of ids) {
    const gathered = await gatheredWith(db, id);
    if (!gathered) continue;
    const { since: _, ...told } = summaryOf(gathered, await toldIn(db, gathered.members), []);
    found.push(told);
  }
  return found;
}

/** A commitment under its id or that of any telling of it; null where there is none. */
export async function commitmentOf(db: Db, id: string): Promise<CommitmentEntry | null> {
  const gathered = await gatheredWith(db, id);
  if (!gathered) return null;
  const told = await toldIn(db, gathered.members);
  const { laid, more } = await laidBeside(db, gathered);
  const scoped = await scopedOf(db, laid);
  const steps = await stepsOf(
    db,
    told.flatMap((one) => one.steps),
  );
  return {
    ...summaryOf(gathered, told, laid),
    tellings: told.map(({ telling }) => telling),
    history: once([...steps, ...scoped.filter((_, index) => laid[index]!.takesBack).map((one) => takenBack(one, gathered.id))].sort(byDay)),
    claims: scoped.filter((_, index) => !laid[index]!.open && !laid[index]!.takesBack),
    unanswered: scoped.filter(({ scope }, index) => laid[index]!.open && scope !== "outside"),
    more,
    maybe: await maybe(db, gathered),
  };
}

async function laidBeside(db: Db, { members }: Gathered) {
  return saidSince(db, boundOf(members.map(({ sketch }) => sketch)));
}

function summaryOf({ id, members, size, review }: Gathered, told: readonly Told[], laid: readonly Laid[]): CommitmentSummary {
  const bound = boundOf(members.map(({ sketch }) => sketch));
  const given = { said: 0, reported: 0, denied: 0 };
  for (const { sketch } of members) given[sketch.given]++;
  const since = { within: 0, arguably: 0, outside: 0, unsure: 0 };
  for (const { scope, open, sure, takesBack } of laid) {
    if (takesBack) continue;
    if (!open) since[scope]++;
    if (!open && !sure && scope !== "outside") since.unsure++;
  }
  const [first] = told.flatMap(({ steps }) => steps).sort(byDay);
  const standing = told.filter(({ telling }) => telling.given !== "denied");
  const tellings = (standing.length > 0 ? standing : told).map(({ telling }) => telling);
  return {
    ...{ id, words: bound.words, by: named(tellings.flatMap(({ by }) => by)), to: named(tellings.flatMap(({ to }) => to)) },
    ...{
      polarity: bound.polarity,
      domain: members[0]!.sketch.domain,
      exclusions: bound.exclusions,
      until: bound.until,
      given,
      first: first?.date ?? first?.day ?? bound.made,
    },
    ...{ articles: new Set(members.map(({ capture }) => capture)).size, sure: members.some(({ sketch }) => sketch.sure) },
    ...{ review: review || size > members.length, since },
  };
}

/** What is said in another article by one who is bound, and takes the commitment back, is a step of its history. */
function takenBack({ statement, chain }: ScopedStatement, telling: string): CommitmentStep {
  return {
    ...{ kind: "withdrawn", date: statement.date, day: statement.date, telling, capture: statement.capture },
    ...{ given: "said", statement, event: null, chain },
  };
}

/** A step that several articles tell in one statement stands once: the statement says how many do. */
function once(steps: readonly CommitmentStep[]): CommitmentStep[] {
  const key = ({ kind, statement, telling }: CommitmentStep) => `${kind} ${statement?.told?.id ?? statement?.id ?? telling}`;
  const [first] = steps;
  const given = first?.date ? daysOf(first.date)?.latest : undefined;
  // What is assured again on a later day is reaffirmed by that, whichever article tells it.
  const again = (step: CommitmentStep) => step.kind === "assured" && step.date !== null && given !== undefined && step.day! > given;
  return [...Map.groupBy(steps, key).values()].map(([step]) => (again(step!) ? { ...step!, kind: "reaffirmed" } : step!));
}

/** Parties as they are called, each once. */
function named(parties: readonly CommitmentParty[]): CommitmentParty[] {
  return [...new Map(parties.map((party) => [party.party ?? `${party.name} ${party.state}`, party])).values()];
}

type Ordered = Pick<CommitmentStep, "day" | "telling" | "kind">;

function byDay(one: Ordered, other: Ordered): number {
  const key = ({ day, telling, kind }: Ordered) => `${day ?? "9999"} ${telling} ${kind}`;
  return key(one) < key(other) ? -1 : 1;
}

async function scopedOf(db: Db, laid: readonly Laid[]): Promise<ScopedStatement[]> {
  const byId = await entriesByIds(
    db,
    laid.map(({ statement }) => statement),
  );
  const chains = await chainsOf(db, [...byId.values()]);
  return laid.map(({ statement, scope, deciding, why }) => ({
    ...{ statement: byId.get(statement)!, scope, deciding, why },
    chain: chains.get(statement) ?? [],
  }));
}

/** What else may be told of it: of each member those that are like it, but not surely. */
async function maybe(db: Db, { members }: Gathered): Promise<CommitmentEntry["maybe"]> {
  const suggested = await suggestionsFor(
    db,
    COMMITMENTS,
    members.map(({ id }) => id),
  );
  const found: CommitmentEntry["maybe"][number][] = [];
  for (const { id, likeness } of suggested) {
    const { words } = (await gatheredWith(db, id, 1))!.members[0]!.sketch;
    found.push({ id, words, how: likeness.how, why: likeness.why });
  }
  return found;
}
