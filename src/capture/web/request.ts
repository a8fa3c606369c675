import { type Dispatcher, errors, request } from "undici";
import { OnrecordError } from "../../record/error.ts";
import { decoded } from "../http/content-coding.ts";
import type { Headers } from "../http/header-block.ts";
import type { Answer, Conditions } from "./answer.ts";
import type { WebOptions } from "./web-options.ts";

/** What is asked for first: pages, then feeds, then anything. */
const ACCEPT =
  "text/html,application/xhtml+xml,application/pdf;q=0.9,application/rss+xml,application/atom+xml,application/feed+json;q=0.9,*/*;q=0.5";

/** One request and its answer, without following it elsewhere. `largest`: of the body. Errors: `web-failed`, `web-slow`, `too-large`. */
export async function ask(url: URL, conditions: Conditions, agent: Dispatcher, options: WebOptions, stop?: AbortSignal): Promise<Answer> {
  const clock = AbortSignal.timeout(options.total * 1000);
  const signal = stop ? AbortSignal.any([stop, clock]) : clock;
  const place = url.href;
  try {
    const response = await request(url, { dispatcher: agent, signal, headers: headersFor(conditions, options) });
    const headers = headersIn(response.headers);
    const packed = await bodyOf(response.body, place, options.largest);
    const bytes = decoded(packed, headers.get("content-encoding"), place, options.largest);
    return { address: place, at: options.now().toISOString(), status: response.statusCode, headers, bytes };
  } catch (error) {
    if (stop?.aborted) throw stop.reason;
    throw explained(error, place, options, clock.aborted);
  }
}

function headersFor({ etag, lastModified }: Conditions, { userAgent }: WebOptions): Record<string, string> {
  return {
    "user-agent": userAgent,
    accept: ACCEPT,
    "accept-language": "en,*;q=0.5",
    "accept-encoding": "gzip, deflate, br",
    ...(etag !== undefined && { "if-none-match": etag }),
    ...(lastModified !== undefined && { "if-modified-since": lastModified }),
  };
}

function headersIn(headers: Readonly<Record<string, string | string[] | undefined>>): Headers {
  return new Map(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), String(value)]])));
}

async function bodyOf(body: Dispatcher.ResponseData["body"], place: string, largest: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > largest) {
      body.destroy();
      throw new OnrecordError(
        "too-large",
        `Expected at most ${largest} bytes, but \`${place}\` gives more. Save it with a browser, and add the file.`,
        {
          place,
          largest,
        },
      );
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function explained(error: unknown, place: string, options: WebOptions, late: boolean): unknown {
  const cause = error instanceof Error && error.cause instanceof OnrecordError ? error.cause : error;
  if (cause instanceof OnrecordError) return cause;
  if (late) return slow(place, `was not done after ${options.total} seconds`, error);
  if (error instanceof errors.ConnectTimeoutError) return slow(place, `did not connect within ${options.connect} seconds`, error);
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError)
    return slow(place, `gave nothing for ${options.stalled} seconds`, error);
  const { code, message } = error as NodeJS.ErrnoException;
  const words = REASONS[code ?? ""] ?? message;
  return new OnrecordError(
    "web-failed",
    `Expected an answer from \`${place}\`, but: ${words}. Check the address and your connection, and try again.`,
    { place, code },
    error,
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "no such host is known",
  EAI_AGAIN: "names could not be looked up",
  ECONNREFUSED: "the host refuses the connection",
  ECONNRESET: "the host broke the connection off",
  UND_ERR_SOCKET: "the host broke the connection off",
  CERT_HAS_EXPIRED: "its certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by nobody",
};

function slow(place: string, words: string, cause: unknown): OnrecordError {
  return new OnrecordError("web-slow", `Expected an answer in time, but \`${place}\` ${words}. Try again later.`, { place }, cause);
}
