import { Readable } from "node:stream";
import { OnrecordError } from "../../record/error.ts";
import { ByteReader } from "../byte-reader.ts";
import type { Met, Unchanged } from "../captured.ts";
import type { Feed, FeedEntry } from "../feeds/entry.ts";
import { feedOf } from "../feeds/feed-of.ts";
import { ownText, placeOf } from "../feeds/own-text.ts";
import type { Visit } from "../feeds/visited.ts";
import { hintOf } from "../http/charset-hint.ts";
import type { NotMet } from "../meet.ts";
import { open } from "../open.ts";
import type { Answer } from "./answer.ts";
import type { WebContext } from "./context.ts";
import { byHost, sideBySide } from "./side-by-side.ts";

type Fetched = Met | NotMet | Unchanged;

/** Sitemaps that an index leads to, and how deep. */
const MOST_LISTS = 500;
const DEEPEST_LIST = 2;

/** Rounds in which an address could not be had, after which it is left alone. */
const MOST_FAILURES = 5;

/**
 * The page at an address, or the pages that it leads to where a feed or a sitemap stands there. Of those, each address is asked for
 * once and never again; the address itself is asked whether it changed. A visit is noted when the next page is asked for, which is
 * when the one before has been stored.
 */
export async function* fetchPages(address: string, context: WebContext): AsyncGenerator<Fetched> {
  const found = yield* inHand(context, () => pageOrFeed(address, context));
  if (found === null) return;
  const { feed, answer } = found;
  const failures = { count: 0 };
  yield* listed(address, feed, context, failures, new Set([address]));
  // A feed that did not change is not read again, so it may count as seen only when all that it lists was had.
  if (!context.stop?.aborted) await context.visited?.note({ address, at: answer.at, ...(failures.count === 0 && changeMarks(answer)) });
}

/** The page at an address; where a feed stands there, the feed. */
async function* pageOrFeed(address: string, context: WebContext): AsyncGenerator<Fetched, { feed: Feed; answer: Answer } | null> {
  const visit = context.visited?.get(address);
  const answer = await fetched(address, context, visit);
  if (answer === null) return null;
  if ("error" in answer) yield answer;
  else if (answer.status === 304) {
    if (visit?.capture !== undefined) yield { place: answer.address, unchanged: visit.capture };
  } else {
    const feed = feedOf(answer.bytes, answer.address);
    if (feed) return { feed, answer: { ...answer, bytes: NO_BYTES } };
    yield* storedPages(address, answer, context, {});
  }
  return null;
}

/** A feed's own bytes are let go of while the pages that it lists are fetched. */
const NO_BYTES = new Uint8Array();

/** The pages that a feed lists which were not asked for yet, then those of the lists that it leads to; `lists` are those that were met on the way, each read once. */
export async function* listed(
  address: string,
  feed: Feed,
  context: WebContext,
  failures: { count: number },
  lists: Set<string> = new Set(),
  depth = 0,
): AsyncGenerator<Fetched> {
  const lanes = byHost(feed.entries, (entry) => entry.address ?? "").map(
    (entries) => () => entriesPages(address, entries, context, failures),
  );
  yield* sideBySide(lanes, context.web.options.hosts);
  for (const list of feed.lists) {
    if (context.stop?.aborted || lists.size >= MOST_LISTS || depth >= DEEPEST_LIST) return;
    if (lists.has(list)) continue;
    lists.add(list);
    const answer = await fetched(list, context);
    const inner = answer && !("error" in answer) ? feedOf(answer.bytes, answer.address) : null;
    if (inner) yield* listed(list, inner, context, failures, lists, depth + 1);
    else if (answer) {
      failures.count++;
      yield "error" in answer ? answer : { place: list, error: noList(list) };
    }
  }
}

/** The pages of entries that stand on one host, those that were not asked for yet. */
async function* entriesPages(
  feed: string,
  entries: readonly FeedEntry[],
  context: WebContext,
  failures: { count: number },
): AsyncGenerator<Fetched> {
  for (const entry of entries) {
    if (context.stop?.aborted) return;
    const visit = context.visited?.get(entry.address ?? placeOf(feed, entry));
    if (visit?.capture === undefined && !visit?.gone) yield* inHand(context, () => entryPages(feed, entry, context, failures, visit));
  }
}

/** Does what fetches a page, and has it in hand, once there is a place for one more. */
async function* inHand<T, R>({ web }: WebContext, pages: () => AsyncGenerator<T, R>): AsyncGenerator<T, R> {
  const leave = await web.inHand.take();
  try {
    return yield* pages();
  } finally {
    leave();
  }
}

async function* entryPages(
  feed: string,
  entry: FeedEntry,
  context: WebContext,
  failures: { count: number },
  before: Visit | undefined,
): AsyncGenerator<Fetched> {
  const { address, title, date } = entry;
  const named = { feed, said: { title, date } };
  if (address === null) {
    yield* textOf(feed, entry, context, named);
    return;
  }
  const answer = await fetched(address, context);
  if (answer === null) return;
  if (!("error" in answer)) {
    yield* storedPages(address, answer, context, named);
    return;
  }
  const failed = (before?.failed ?? 0) + 1;
  const gone = failed >= MOST_FAILURES || [404, 410].includes(answer.error.data.status as number);
  if (!gone) failures.count++;
  if (gone && entry.text) {
    yield { place: answer.place, error: replaced(answer.error) };
    yield* textOf(feed, entry, context, { ...named, failed, gone });
    return;
  }
  yield answer;
  await context.visited?.note({ address, at: context.web.options.now().toISOString(), failed, gone, ...named });
}

/** The text that a feed itself has of an entry, as a page of its own. */
async function* textOf(feed: string, entry: FeedEntry, { visited, web }: WebContext, noted: Partial<Visit>): AsyncGenerator<Fetched> {
  const { text } = entry;
  if (!text) return;
  const place = placeOf(feed, entry);
  const met = ownText(feed, entry, text, place);
  yield met.captured.size > web.options.largest ? { place, error: tooLong(place, web.options.largest) } : met;
  await visited?.note({ address: entry.address ?? place, at: web.options.now().toISOString(), capture: met.captured.sha256, ...noted });
}

function replaced({ code, message, data, cause }: OnrecordError): OnrecordError {
  return new OnrecordError(code, `${message} The text that the feed has of it is kept in its place.`, data, cause);
}

function tooLong(place: string, largest: number): OnrecordError {
  return new OnrecordError("too-large", `Expected at most ${largest} bytes, but the text of \`${place}\` has more. The others are read.`, {
    place,
    largest,
  });
}

/** What a server gave, opened: a page, or a container of pages; noted once it is stored. */
async function* storedPages(
  address: string,
  answer: Answer,
  { visited, web }: WebContext,
  named: Pick<Visit, "feed" | "said">,
): AsyncGenerator<Fetched> {
  const { bytes, at, headers } = answer;
  const charset = hintOf(headers.get("content-type"), bytes);
  const source = {
    reader: new ByteReader(Readable.from([bytes], { objectMode: true })),
    place: answer.address,
    given: { address: answer.address, ...(charset !== null && { charset }) },
    at,
    depth: 0,
    largest: web.options.largest,
  };
  let capture: string | undefined;
  let count = 0;
  for await (const one of open(source)) {
    if ("captured" in one) {
      count++;
      capture = one.captured.sha256;
    }
    yield one;
  }
  // Of a container no single capture stands for the address; it is known all the same.
  await visited?.note({
    address,
    at,
    ...(count === 1 && capture !== undefined ? { capture, ...changeMarks(answer) } : { gone: true }),
    ...named,
  });
}

function changeMarks({ headers }: Answer): Pick<Visit, "etag" | "lastModified"> {
  const [etag, lastModified] = [headers.get("etag"), headers.get("last-modified")];
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
}

/** What a server gives, or why it gives nothing; null where fetching was stopped. */
async function fetched(address: string, { web, stop }: WebContext, visit?: Visit): Promise<Answer | NotMet | null> {
  const { etag, lastModified } = visit ?? {};
  try {
    return await web.get(address, { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) }, stop);
  } catch (error) {
    if (stop?.aborted) return null;
    if (!(error instanceof OnrecordError)) throw error;
    return { place: address, error };
  }
}

function noList(place: string): OnrecordError {
  return new OnrecordError("bad-feed", `Expected a sitemap, not what \`${place}\` gives. The others are read.`, { place });
}
