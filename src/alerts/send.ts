import { type Dispatcher, request } from "undici";
import { checkHost, type Lookup, webAgent } from "../capture/web/agent.ts";
import { OnrecordError } from "../record/error.ts";
import type { AlertBook, Delivery, Subscription } from "./book.ts";
import { signedHeaders } from "./sign.ts";

/** After which wait each further try is made, in seconds; after the last the message is given up: it had more than a day. */
export const WAITS = [60, 300, 1800, 7200, 28_800, 86_400] as const;

/** Seconds: to connect, for more of an answer, and for all of it. Who is told has to note the message and answer, not to work on it. */
const [CONNECT, STALLED, TOTAL] = [10, 10, 20];

/** For how long a message that is tried is nobody else's, in seconds: longer than any try. */
const TAKEN = 60;

/** The longest wait that whoever is told may ask for, in seconds. */
const LONGEST_WAIT = 86_400;

/** What sending needs from outside. */
export interface Sending {
  readonly now: () => Date;
  readonly version: string;
  readonly resolve?: Lookup;
  /** In place of the times above, for tests; seconds. */
  readonly total?: number;
}

/** What became of sending what was due. */
export interface Sent {
  readonly sent: number;
  readonly failed: number;
  readonly dead: number;
}

/**
 * Sends what is due. A message has arrived when it is answered by 2xx. Anything else, no answer, or a redirect, which is not followed, is a failure: it is
 * tried again later and later, and given up in the end, to be looked at by a person. 410 ends it at once.
 */
export async function sendDue(book: AlertBook, sending: Sending, stop?: AbortSignal): Promise<Sent> {
  const subscriptions = new Map(book.subscriptions().map((one) => [one.id, one]));
  const outcome = { sent: 0, failed: 0, dead: 0 };
  for (const delivery of book.due(sending.now().toISOString())) {
    if (stop?.aborted) break;
    if (!book.take(delivery, new Date(sending.now().getTime() + TAKEN * 1000).toISOString())) continue;
    const tried = await tryOnce(delivery, subscriptions.get(delivery.subscription)!, book.secret(delivery.subscription), sending);
    const { state, next, error } = standing(delivery, tried, sending.now());
    book.tried(delivery.id, { state, next, error });
    if (state === "sent") outcome.sent++;
    else if (state === "dead") outcome.dead++;
    else outcome.failed++;
  }
  return outcome;
}

interface Tried {
  /** Null where no answer came. */
  readonly status: number | null;
  readonly error: string | null;
  /** How long whoever answered asks to wait, in seconds. */
  readonly wait: number;
}

function standing({ tries }: Delivery, { status, error, wait }: Tried, now: Date): Pick<Delivery, "state" | "next" | "error"> {
  if (error === null) return { state: "sent", next: now.toISOString(), error: null };
  const pause = WAITS[tries];
  if (pause === undefined || status === 410) return { state: "dead", next: now.toISOString(), error };
  return { state: "due", next: new Date(now.getTime() + Math.max(pause, wait) * 1000).toISOString(), error };
}

async function tryOnce(
  { id, body }: Delivery,
  { address, allowPrivate }: Subscription,
  secret: string,
  { now, version, resolve, total = TOTAL }: Sending,
): Promise<Tried> {
  const agent = webAgent({ connect: Math.min(CONNECT, total), stalled: Math.min(STALLED, total) }, allowPrivate, resolve);
  try {
    const url = new URL(address);
    checkHost(url, allowPrivate);
    const headers = {
      "content-type": "application/json",
      "user-agent": `onrecord/${version}`,
      ...signedHeaders(secret, id, Math.floor(now().getTime() / 1000), body),
    };
    const answer = await request(url, { method: "POST", body, headers, dispatcher: agent, signal: AbortSignal.timeout(total * 1000) });
    // What is answered beside the status means nothing, however long it is.
    answer.body.on("error", () => {}).destroy();
    return judged(answer);
  } catch (error) {
    return { status: null, error: reasonOf(error), wait: 0 };
  } finally {
    await agent.destroy();
  }
}

function judged({ statusCode, headers }: Dispatcher.ResponseData): Tried {
  const isTaken = statusCode >= 200 && statusCode < 300;
  const asked = Number(headers["retry-after"]);
  const error = isTaken
    ? null
    : statusCode >= 300 && statusCode < 400
      ? `${statusCode}: it leads elsewhere, which is not followed`
      : `${statusCode}`;
  return { status: statusCode, error, wait: asked > 0 ? Math.min(asked, LONGEST_WAIT) : 0 };
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof OnrecordError ? error.cause : error;
  if (cause instanceof OnrecordError) return cause.message;
  const { name, message, code } = error as NodeJS.ErrnoException;
  if (name === "TimeoutError" || name === "AbortError") return "no answer in time";
  return code ?? message;
}
