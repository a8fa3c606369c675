import type { Archive, StatementEntry } from "../archive/archive.ts";
import { checkHost } from "../capture/web/agent.ts";
import { OnrecordError } from "../record/error.ts";
import { sha256 } from "../record/id.ts";
import type { AlertBook, Subscription } from "./book.ts";
import { type AlertItem, itemOf } from "./item.ts";
import { keyOf, type Watched, watchedOf } from "./watched.ts";

/** How many statements one message has at most. */
const IN_ONE = 50;

/** What a message says. */
export interface Message {
  readonly type: "onrecord.statements";
  readonly version: 1;
  /** When it was made, ISO 8601 in UTC. */
  readonly timestamp: string;
  readonly data: { readonly of: string; readonly name: string; readonly items: readonly AlertItem[] };
}

/** What is new for a subscription; `gone`: what it was about is no more. */
export interface News {
  readonly subscription: Subscription;
  readonly items: readonly AlertItem[];
  readonly gone: boolean;
}

/** Asks to be told of what comes into a search or a commitment's scope from now on. What is in it now is old. Throws `not-found`, `bad-address` and `private-address`. */
export async function subscribe(
  archive: Archive,
  book: AlertBook,
  { of, address, ...more }: Omit<Subscription, "id">,
  secret: string,
): Promise<Subscription> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    throw new OnrecordError("bad-address", `Expected an http or https address without a name and password in it, not \`${address}\`.`, {
      address,
    });
  checkHost(url, more.allowPrivate);
  const watched = await watchedOf(archive, of);
  const told = [];
  for await (const entry of watched.statements()) told.push(keyOf(entry));
  // Where somebody else is told already, what came since the last look is news for them still.
  if (book.subscriptions().length === 0) {
    book.know(await allRead(archive, book), await numberOfDecisions(archive));
  }
  return book.add({ of: watched.id, address: url.href, ...more }, secret, told);
}

/**
 * Looks for what is new since the last time, and puts it into messages. New is what a subscription was not told of and what stands in a page that came since,
 * or what a person decided on since: pages that are read anew by another version are not news.
 */
export async function look(archive: Archive, book: AlertBook, now: string): Promise<readonly News[]> {
  const [captures, decided] = [await allRead(archive, book), await numberOfDecisions(archive)];
  const since = book.lastDecision();
  const isNew = ({ capture, decided: by }: StatementEntry) => captures.has(capture) || (by !== null && numberIn(by.decision) > since);
  const news: News[] = [];
  for (const subscription of book.subscriptions()) {
    const watched = await watchedOf(archive, subscription.of).catch(unlessGone);
    if (!watched) {
      news.push({ subscription, items: [], gone: true });
      continue;
    }
    const [things, items]: [string[], Map<string, AlertItem>] = [[], new Map()];
    for await (const entry of watched.statements()) {
      if (book.isTold(subscription.id, keyOf(entry))) continue;
      things.push(keyOf(entry));
      if (isNew(entry)) items.set(keyOf(entry), itemOf(entry));
    }
    const told: AlertItem[] = [];
    book.tell(subscription.id, things, (fresh) => {
      told.push(...[...items].flatMap(([key, item]) => (fresh.has(key) ? item : [])));
      return messagesOf(watched, told, now, subscription);
    });
    news.push({ subscription, items: told, gone: false });
  }
  book.know(captures, decided);
  return news;
}

/** The captures that the book does not know and that were read. Those that wait to be read are left for the next time. */
async function allRead(archive: Archive, book: AlertBook): Promise<ReadonlySet<string>> {
  const captures = new Set<string>();
  for await (const hash of archive.captures()) if (!book.isKnown(hash)) captures.add(hash);
  if ((await archive.status()).unread > 0) for (const hash of captures) if ((await archive.article(hash)) === null) captures.delete(hash);
  return captures;
}

/** What would have been told of a search or a commitment's scope, by what came in since a time. Newest first. Throws `not-found`. */
export async function preview(archive: Archive, of: string, since: string): Promise<readonly (AlertItem & { readonly arrived: string })[]> {
  const watched = await watchedOf(archive, of);
  const arrivals = new Map<string, string>();
  const found: (AlertItem & { readonly arrived: string })[] = [];
  for await (const entry of watched.statements()) {
    const met = arrivals.get(entry.capture) ?? (await arrivalOf(archive, entry.capture));
    arrivals.set(entry.capture, met);
    const arrived = entry.decided && entry.decided.at > met ? entry.decided.at : met;
    if (arrived >= since) found.push({ ...itemOf(entry), arrived });
  }
  return found.toSorted((one, other) => (one.arrived < other.arrived ? 1 : one.arrived > other.arrived ? -1 : 0));
}

/** When a capture was met first. */
export async function arrivalOf(archive: Archive, capture: string): Promise<string> {
  return (await archive.capture(capture))?.sightings[0]?.at ?? "";
}

function messagesOf({ id: of, name }: Watched, items: readonly AlertItem[], timestamp: string, { id }: Subscription) {
  const messages = [];
  for (let from = 0; from < items.length; from += IN_ONE) {
    const some = items.slice(from, from + IN_ONE);
    const message: Message = { type: "onrecord.statements", version: 1, timestamp, data: { of, name, items: some } };
    const body = JSON.stringify(message);
    messages.push({
      id: `msg_${sha256(`${id} ${timestamp} ${some.map((item) => item.id).join(" ")}`).slice(0, 32)}`,
      body,
      made: timestamp,
    });
  }
  return messages;
}

function unlessGone(error: unknown): null {
  if (error instanceof OnrecordError && error.code === "not-found") return null;
  throw error;
}

const numberIn = (decision: string): number => Number(/^d(\d+)$/.exec(decision)?.[1] ?? 0);

/** The number of the newest decision. */
async function numberOfDecisions(archive: Archive): Promise<number> {
  return (await archive.status()).counts.decisions;
}
