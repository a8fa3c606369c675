import { Readable } from "node:stream";
import { OnrecordError } from "../../record/error.ts";
import { ByteReader } from "../byte-reader.ts";
import type { Met, Unchanged } from "../captured.ts";
import type { Feed, FeedEntry } from "../feeds/entry.ts";
import { feedOf } from "../feeds/feed-of.ts";
import type { Visit } from "../feeds/visited.ts";
import { hintOf } from "../http/charset-hint.ts";
import type { NotMet } from "../meet.ts";
import { open } from "../open.ts";
import type { Answer } from "./answer.ts";
import type { WebContext } from "./context.ts";

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
  const visit = context.visited?.get(address);
  const answer = await fetched(address, context, visit);
  if (answer === null) return;
  if ("error" in answer) {
    yield answer;
    return;
  }
  if (answer.status === 304) {
    if (visit?.capture !== undefined) yield { place: answer.address, unchanged: visit.capture };
    return;
  }
  const feed = feedOf(answer.bytes, answer.address);
  if (feed === null) {
    yield* storedPages(address, answer, context, {});
    return;
  }
  const failures = { count: 0 };
  yield* listed(address, feed, context, failures, { lists: 0, depth: 0 });
  // A feed that did not change is not read again, so it may count as seen only when all that it lists was had.
  if (!context.stop?.aborted) await context.visited?.note({ address, at: answer.at, ...(failures.count === 0 && changeMarks(answer)) });
}

/** The pages that a feed lists which were not asked for yet, then those of the lists that it leads to. */
export async function* listed(
  address: string,
  feed: Feed,
  context: WebContext,
  failures: { count: number },
  so: { lists: number; readonly depth: number },
): AsyncGenerator<Fetched> {
  for (const entry of feed.entries) {
    if (context.stop?.aborted) return;
    const visit = context.visited?.get(entry.address);
    if (visit?.capture === undefined && !visit?.gone) yield* entryPages(address, entry, context, failures, visit);
  }
  for (const list of feed.lists) {
    if (context.stop?.aborted || so.lists >= MOST_LISTS || so.depth >= DEEPEST_LIST) return;
    so.lists++;
    const answer = await fetched(list, context);
    const inner = answer && !("error" in answer) ? feedOf(answer.bytes, answer.address) : null;
    if (inner) yield* listed(list, inner, context, failures, { lists: so.lists, depth: so.depth + 1 });
    else if (answer) {
      failures.count++;
      yield "error" in answer ? answer : { place: list, error: noList(list) };
    }
  }
}

async function* entryPages(
  feed: string,
  { address, title, date }: FeedEntry,
  context: WebContext,
  failures: { count: number },
  before: Visit | undefined,
): AsyncGenerator<Fetched> {
  const answer = await fetched(address, context);
  if (answer === null) return;
  const named = { feed, said: { title, date } };
  if (!("error" in answer)) {
    yield* storedPages(address, answer, context, named);
    return;
  }
  yield answer;
  const failed = (before?.failed ?? 0) + 1;
  const gone = failed >= MOST_FAILURES || [404, 410].includes(answer.error.data.status as number);
  if (!gone) failures.count++;
  await context.visited?.note({ address, at: context.web.options.now().toISOString(), failed, gone, ...named });
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
