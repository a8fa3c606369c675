import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Given } from "../record/capture.ts";
import { OnrecordError } from "../record/error.ts";
import { ByteReader } from "./byte-reader.ts";
import type { Met, Unchanged } from "./captured.ts";
import { looksLikeFeed } from "./feeds/looks.ts";
import { open } from "./open.ts";
import { LARGEST } from "./read-bounded.ts";
import { unreachable } from "./unreachable.ts";
import { walkFolder } from "./walk-folder.ts";
import type { WebContext } from "./web/context.ts";
import { isAddress } from "./web/is-address.ts";

/** The path that means standard input, and its place. */
export const STANDARD_INPUT = "-";

/** How pages are met. */
export interface MeetOptions {
  /** What a person gives for all of the paths; wins over a folder's `metadata.json`. */
  readonly given?: Given;
  /** The largest page taken, in bytes. */
  readonly largest?: number;
  /** What `-` reads; the process's standard input where it is left out. */
  readonly input?: AsyncIterable<Uint8Array>;
  /** Told of every file in a folder that is passed over, since its name is none that pages have. */
  readonly passed?: (place: string) => void;
  /** By what addresses are fetched, also those that a feed in a file lists; without it none are. */
  readonly web?: WebSource;
}

/** Gives what fetching needs once something is to be fetched: what stands behind it takes a while to load. */
export interface WebSource {
  readonly stop?: AbortSignal;
  context(): Promise<WebContext>;
}

/** A place that could not be taken, with what to do. */
export interface NotMet {
  readonly place: string;
  readonly error: OnrecordError;
}

/**
 * Meets what is at the paths: files as they are named, folders with the pages in them, `-` for standard input; of compressed files,
 * ZIP files, web archives and lists of pages each page. One page is in memory at a time. What cannot be taken is handed on as an error, and the rest goes on.
 *
 * @example for await (const met of meet(["pages/"])) console.log(met.place);
 */
export function meet(paths: readonly string[], options?: MeetOptions & { readonly web?: never }): AsyncGenerator<Met | NotMet>;
export function meet(paths: readonly string[], options: MeetOptions): AsyncGenerator<Met | NotMet | Unchanged>;
export async function* meet(paths: readonly string[], options: MeetOptions = {}): AsyncGenerator<Met | NotMet | Unchanged> {
  for (const [index, path] of paths.entries()) {
    if (options.web?.stop?.aborted) return;
    if (isAddress(path)) {
      // Addresses that are named in a row are met together.
      if (index === 0 || !isAddress(paths[index - 1]!)) yield* meetAddresses(row(paths, index), options);
    } else if (path === STANDARD_INPUT) yield* take(path, {}, options, false);
    else yield* meetPath(path, options);
  }
}

function row(paths: readonly string[], from: number): readonly string[] {
  const end = paths.findIndex((path, index) => index > from && !isAddress(path));
  return paths.slice(from, end === -1 ? paths.length : end);
}

/** Hosts are asked side by side, each one's addresses one after another. */
async function* meetAddresses(addresses: readonly string[], options: MeetOptions): AsyncGenerator<Met | NotMet | Unchanged> {
  const { byHost, sideBySide } = await import("./web/side-by-side.ts");
  const lanes = byHost(addresses, (address) => address).map(
    (same) =>
      async function* () {
        for (const address of same) {
          if (options.web?.stop?.aborted) return;
          yield* meetAddress(address, options);
        }
      },
  );
  const { web } = options;
  yield* sideBySide(lanes, web ? (await web.context()).web.options.hosts : 1);
}

async function* meetAddress(address: string, { web, given }: MeetOptions): AsyncGenerator<Met | NotMet | Unchanged> {
  if (!web) {
    const message = `Expected a file or a folder, not the address \`${address}\`. \`onrecord add\` fetches pages; this does not.`;
    yield { place: address, error: new OnrecordError("bad-address", message, { address }) };
    return;
  }
  const { fetchPages } = await import("./web/pages.ts");
  for await (const one of fetchPages(address, await web.context()))
    yield "captured" in one ? { ...one, given: { ...one.given, ...given } } : one;
}

async function* meetPath(path: string, options: MeetOptions): AsyncGenerator<Met | NotMet | Unchanged> {
  try {
    const is = await stat(path);
    if (!is.isDirectory()) {
      for await (const one of take(path, {}, options, is.isFile())) yield* orWhatItLists(one, options);
      return;
    }
    for await (const found of walkFolder(path, options.passed)) {
      if ("error" in found) yield found;
      else yield* take(found.place, found.given, options, true);
    }
  } catch (error) {
    yield { place: path, error: unreachable(path, error) };
  }
}

/** A feed in a file that was named outright gives the pages that it lists, as it does at an address. */
async function* orWhatItLists(one: Met | NotMet, { web, given }: MeetOptions): AsyncGenerator<Met | NotMet | Unchanged> {
  if (!web || !("captured" in one) || !looksLikeFeed(one.captured.bytes)) {
    yield one;
    return;
  }
  const [{ feedOf }, { listed }] = await Promise.all([import("./feeds/feed-of.ts"), import("./web/pages.ts")]);
  const feed = feedOf(one.captured.bytes, "file:///");
  if (!feed) yield one;
  else
    for await (const page of listed(one.place, feed, await web.context(), { count: 0 }))
      yield "captured" in page ? { ...page, given: { ...page.given, ...given } } : page;
}

/** Bytes of a file that are read at a time. */
const PIECE = 1024 * 1024;

/** `isFile`: whether it can be read by offsets, as a pipe cannot. */
async function* take(place: string, given: Given, options: MeetOptions, isFile: boolean): AsyncGenerator<Met | NotMet> {
  const isInput = place === STANDARD_INPUT;
  const stream = isInput ? (options.input ?? process.stdin) : createReadStream(place, { highWaterMark: PIECE });
  yield* open({
    reader: new ByteReader(stream),
    place,
    given: { ...given, ...options.given },
    depth: 0,
    largest: options.largest ?? LARGEST,
    ...(isFile && { file: place }),
  });
}
