import { OnrecordError } from "../../record/error.ts";
import { type Selector, select } from "../../record/selector.ts";
import type { DecisionOrder } from "../archive.ts";
import { onParties, onStatements, onTold } from "../decisions/index.ts";
import { mentionOfTold, type ToldKind } from "../decisions/told-things.ts";
import type { ArticleDraft } from "../draft.ts";
import { isValueAt } from "../incidents/index.ts";
import type { Db } from "./connection.ts";
import { heldOf } from "./decision-nodes.ts";
import { recordOf } from "./decisions-on.ts";
import { readingOf } from "./derive.ts";
import { entryOf } from "./entries.ts";
import { heirOf } from "./former-parties.ts";
import { membersOf } from "./incidents/members.ts";
import { fromJson } from "./json.ts";
import { clusterOf } from "./linking/index.ts";
import type { Placed } from "./placed.ts";

type LinkOrder = Extract<DecisionOrder, { kind: "merge" | "split" }>;

/** The id of an origin: of articles nobody decides which is told from which. */
const ORIGIN = /^o[0-9a-f]{20}$/;

/** How many articles are looked through for words that name a party: some know it from their page only. */
const MOST_LOOKED_AT = 50;

/** The decision that an order on parties or statements makes, anchored by words that name them. Throws `not-found`, `bad-decision`. */
export async function placedOfLinks(db: Db, id: string, order: LinkOrder): Promise<Placed> {
  const deciding = { id, by: order.by, at: order.at, note: order.note ?? null, ...(order.batch !== undefined && { batch: order.batch }) };
  if ("party" in order) return placedAt(onParties("split", deciding, await takenOut(db, order.party, order.captures), true));
  if ("incident" in order) return placedAt(onTold("split", deciding, "incident", await struckOut(db, order), true));
  const [one, other] = order.ids;
  if (one === other) throw refused("Expected two, not the same one twice. Name another.");
  if (order.ids.every((each) => each.startsWith("s"))) {
    const named = [];
    for (const each of order.ids) named.push(await statementNamed(db, each));
    const [first, second] = named.map(({ statement }) => statement.id);
    if (first === second) throw refused("Expected two statements, not two ids of one. Name another.");
    await assertNew(db, order.kind, first!, second!);
    return placedAt(onStatements(order.kind, deciding, named));
  }
  if (order.ids.some((each) => ORIGIN.test(each)))
    throw refused(
      "Expected parties, statements, commitments or incidents, not an origin: which article is told from which follows from the articles alone. What two of them tell can be split or merged statement by statement.",
    );
  for (const told of ["commitment", "incident"] as const)
    if (order.ids.every((each) => each.startsWith(told[0]!)))
      return placedAt(onTold(order.kind, deciding, told, await toldNamed(db, told, order)));
  return placedAt(onParties(order.kind, deciding, await bothNamed(db, order.kind, [one, other])));
}

function placedAt(decision: ReturnType<typeof onParties>): Placed {
  const captures = [...new Set(decision.mentions.map(({ capture }) => capture))];
  return { decision, captures, statement: decision.statements?.[0]?.statement ?? "" };
}

async function statementNamed(db: Db, id: string) {
  const statement = await entryOf(db, id);
  if (!statement) throw missing("a statement", id, "Search for it.", "statement");
  const { text } = await readingOf(db, statement.capture);
  return { capture: statement.capture, text, statement };
}

/** Words that tell of two commitments or incidents, each in the article whose telling has the id. */
async function toldNamed(db: Db, of: ToldKind, { kind, ids }: Extract<LinkOrder, { ids: unknown }>): Promise<Selector[]> {
  const clusters = [];
  for (const id of ids) clusters.push((await clusterOf(db, of, id, 1)) ?? missingTold(of, id));
  if (kind === "merge" && clusters[0]!.id === clusters[1]!.id)
    throw refused(`Expected two ${of}s; these are one already. \`onrecord ${of}s ${clusters[0]!.id}\` says why.`);
  await assertNew(db, kind, ids[0], ids[1]);
  const mentions: Selector[] = [];
  for (const id of ids) {
    const { capture } = await db
      .selectFrom("links as n")
      .innerJoin("articles as a", "a.capture", "n.capture")
      .select("a.sha256 as capture")
      .where("n.kind", "=", of)
      .where("n.id", "=", id)
      .executeTakeFirstOrThrow();
    const read = await readingOf(db, capture);
    const { record } = await recordOf(db, read);
    mentions.push(mentionOfTold(of, read, record, id) ?? missingTold(of, id));
  }
  return mentions;
}

/** Words that tell of an incident, then those that are no values of it. */
async function struckOut(db: Db, { incident, words }: Extract<LinkOrder, { incident: string }>): Promise<Selector[]> {
  const cluster = (await clusterOf(db, "incident", incident, MOST_LOOKED_AT)) ?? missingTold("incident", incident);
  const members = await membersOf(db, cluster.members);
  const mentions: Selector[] = [];
  for (const { capture, span } of words) {
    const stands = members.some((one) => one.capture === capture && isValueAt(one.incident, span));
    if (!stands) throw refused("Expected words that are shown as a value of the incident, not others. Open its page again.");
    mentions.push(select(capture, (await readingOf(db, capture)).text, span));
  }
  const first = mentions[0] ?? missingTold("incident", incident);
  return [await firstWordsOf(db, first.capture, members), ...mentions];
}

/** The words by which the incident of an article is known there. */
async function firstWordsOf(db: Db, capture: string, members: Awaited<ReturnType<typeof membersOf>>): Promise<Selector> {
  const { id } = members.find((one) => one.capture === capture)!;
  const read = await readingOf(db, capture);
  const { record } = await recordOf(db, read);
  return mentionOfTold("incident", read, record, id) ?? missingTold("incident", id);
}

function missingTold(of: ToldKind, id: string): never {
  throw missing(of === "incident" ? "an incident" : "a commitment", id, `List them with \`onrecord ${of}s\`.`, of);
}

async function bothNamed(db: Db, kind: "merge" | "split", ids: readonly [string, string]): Promise<Selector[]> {
  const nodes = [];
  for (const id of ids) nodes.push(await nodeNamed(db, id));
  const [one, other] = [nodes[0]!, nodes[1]!];
  if (one.id === other.id) throw refused("Expected two parties, not two ids of one. Name another.");
  if (kind === "merge" && one.party === other.party)
    throw refused("Expected two parties; these are one already. `onrecord parties ID` says why.");
  if (kind === "merge" && (one.kind === "person") !== (other.kind === "person"))
    throw refused(`Expected two of a kind, not a ${one.kind} and a ${other.kind}. What speaks for a body is not the body.`);
  await assertNew(db, kind, one.id, other.id);
  return [await mentionOf(db, one.id, []), await mentionOf(db, other.id, [])];
}

/** Whether some article names a party in its text, so that a person can decide on it: some are known from the pages around them only. */
export async function isNamed(db: Db, id: string): Promise<boolean> {
  try {
    await mentionOf(db, (await nodeNamed(db, id)).id, []);
    return true;
  } catch (error) {
    if (error instanceof OnrecordError && (error.code === "bad-decision" || error.code === "not-found")) return false;
    throw error;
  }
}

/** A decision that says what the last one on the same two says is a slip: undoing one of them would change nothing. */
async function assertNew(db: Db, kind: "merge" | "split", one: string, other: string): Promise<void> {
  const { held, decision } = await heldOf(db, one, other);
  if (held === null || (held === "together") !== (kind === "merge")) return;
  throw refused(
    `Expected something that is not decided yet; d${decision} holds these two ${kind === "merge" ? "to be one" : "apart"} already. \`onrecord undo d${decision}\` takes it back.`,
  );
}

interface NamedNode {
  readonly id: string;
  readonly party: string;
  readonly kind: string;
}

/** The key that an id means: people without a public role are not to be found by anybody. */
async function nodeNamed(db: Db, id: string): Promise<NamedNode> {
  const now = await heirOf(db, id);
  const node = await db
    .selectFrom("party_nodes as n")
    .innerJoin("parties as p", "p.id", "n.party")
    .select(["n.id", "n.party", "n.kind"])
    .where("n.id", "=", now)
    .where((where) => where.or([where("p.paged", "=", 1), where("n.whole", "=", 0)]))
    .executeTakeFirst();
  if (!node) throw missing("a party", id, "List them with `onrecord parties`.", "party");
  return node;
}

/** The first words that name a key, in the first article by its hash that has such words and is not among those left out. */
async function mentionOf(db: Db, node: string, without: readonly string[]): Promise<Selector> {
  const rows = await db
    .selectFrom("article_parties as a")
    .innerJoin("articles as r", "r.capture", "a.capture")
    .select("r.sha256")
    .where("a.party", "=", node)
    .$if(without.length > 0, (query) => query.where("r.sha256", "not in", without))
    .orderBy("r.sha256")
    .limit(MOST_LOOKED_AT)
    .execute();
  for (const { sha256 } of rows) {
    const mention = await mentionIn(db, sha256, new Set([node]));
    if (mention) return mention;
  }
  throw refused(
    without.length > 0
      ? "Expected some of the party's articles to stay, not to take all of them out. Name fewer."
      : "Expected a party that some article names in its text; this one is only known from the pages around them.",
  );
}

/** Words in an article that name one of some keys: the longest name, which is found again where a newer reading knows short ones better; else the first other words. */
async function mentionIn(db: Db, capture: string, nodes: ReadonlySet<string>): Promise<Selector | null> {
  const { seq, text } = await readingOf(db, capture);
  const { parties_json } = await db.selectFrom("texts").select("parties_json").where("capture", "=", seq).executeTakeFirstOrThrow();
  const named = fromJson<ArticleDraft["parties"]>(parties_json)
    .filter(({ link }) => link && nodes.has(link.id))
    .flatMap(({ mentions }) => mentions);
  const names = named.filter(({ type }) => type === "name");
  const best = names.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0] ?? named.find(({ type }) => type === "nominal");
  return best ? select(capture, text, best.span) : null;
}

function lengthOf({ span: [start, end] }: { readonly span: readonly [number, number] }): number {
  return end - start;
}

/** Words that name the party where it stays, and then those in the articles that are taken out. */
async function takenOut(db: Db, party: string, captures: readonly string[]): Promise<Selector[]> {
  const node = await nodeNamed(db, party);
  const mates = await db.selectFrom("party_nodes").select("id").where("party", "=", node.party).orderBy("id").execute();
  const nodes = new Set(mates.map(({ id }) => id));
  const taken: Selector[] = [];
  for (const capture of new Set(captures)) {
    const mention = await mentionIn(db, capture, nodes);
    if (!mention) throw refused(`Expected articles that name the party, not \`${capture}\`. \`onrecord parties ID\` lists them.`);
    taken.push(mention);
  }
  return [await staying(db, [node.party, ...nodes], captures), ...taken];
}

async function staying(db: Db, nodes: readonly string[], captures: readonly string[]): Promise<Selector> {
  for (const [at, node] of nodes.entries()) {
    const mention = await mentionOf(db, node, captures).catch((error) => {
      if (at === nodes.length - 1) throw error;
    });
    if (mention) return mention;
  }
  throw refused("Expected some of the party's articles to stay, not to take all of them out. Name fewer.");
}

function missing(what: string, id: string, how: string, as: string): OnrecordError {
  return new OnrecordError("not-found", `Expected ${what} of this archive, not \`${id}\`. ${how}`, { [as]: id });
}

function refused(message: string): OnrecordError {
  return new OnrecordError("bad-decision", message);
}
