import type { Archive } from "../archive/index.ts";
import { meet } from "../capture/index.ts";
import { add, type Readers } from "../pipeline/index.ts";
import type { Given } from "../record/capture.ts";
import type { Fetched } from "../server/options.ts";
import { withWeb } from "./web.ts";

/** What reading over the web app needs. */
interface Reading {
  readonly now: () => string;
  readonly readers: Readers;
  readonly stop: AbortSignal;
}

/** Fetches what stands at an address and puts it into an archive, as `onrecord add` does: politely, and never from this machine or a private network. */
export async function* fetchedFrom(
  archive: Archive,
  address: string,
  given: Given,
  { now, readers, stop }: Reading,
): AsyncGenerator<Fetched> {
  const found: Fetched[] = [];
  let wake = () => {};
  let done = false;
  const working = withWeb({ delay: 1 }, archive.place, stop, async (web) => {
    for await (const added of add(archive, meet([address], { given, web }), now, readers, { signal: stop })) {
      const { place } = added;
      if (added.outcome === "failed") found.push({ place, error: { code: added.error.code, message: added.error.message } });
      else found.push({ place, capture: added.capture, known: added.outcome === "known" });
      wake();
    }
  }).finally(() => {
    done = true;
    wake();
  });
  for (;;) {
    for (let next = found.shift(); next; next = found.shift()) yield next;
    if (done) break;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  await working;
}
