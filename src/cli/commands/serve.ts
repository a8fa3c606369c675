import { fileURLToPath } from "node:url";
import type { Archive } from "../../archive/index.ts";
import { blindFor } from "../../archive/readings/blind.ts";
import { captureBytes } from "../../capture/index.ts";
import { checkDraft, readDraft } from "../../citing/index.ts";
import { addOne, sealNow, threads, VERSION } from "../../pipeline/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { hasUsers, Users } from "../../users/index.ts";
import { alertWhileServed } from "../alerting.ts";
import { fetchedFrom } from "../fetched.ts";
import { tell } from "../output.ts";
import { servedPlace } from "../served-place.ts";
import { archiveOption, byOption, examples, type Register, whole } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly port: number;
  readonly host: string;
  readonly by: string;
}

/** The port where nobody names another. */
export const PORT = 4680;

/** `onrecord serve` */
export const registerServe: Register = (program) => {
  const command = program
    .command("serve")
    .description("serve the web app; a folder without an archive gets an empty one, and is told so")
    .option("--port <number>", "the port; 0 for any that is free", whole(0, 65_535), PORT)
    .option("--host <address>", "the address to listen on", "127.0.0.1")
    .addOption(byOption())
    .addOption(archiveOption());
  examples(command, "serve", "serve --port 0 --archive talks.db", "serve --archive my-record/").action(serveArchive);
};

async function serveArchive(options: Options): Promise<void> {
  const { place, makes } = servedPlace(options.archive);
  await withArchive(place, { create: makes }, (archive) => {
    if (makes)
      tell(
        `There was no archive at ${place}: an empty one was made. Add your first pages on its front page, or name another with --archive.`,
      );
    return serveUntilStopped(archive, options);
  });
}

/** Serves an archive until a signal comes; what is under way is finished. */
export async function serveUntilStopped(archive: Archive, { port, host, by }: Omit<Options, "archive">): Promise<void> {
  const { createApp, isLoopback, serve } = await import("../../server/index.ts");
  const { alertsOf } = await import("../../alerts/index.ts");
  const { assistantHandler } = await import("../../assistants/index.ts");
  const now = () => new Date().toISOString();
  const users = hasUsers(archive.place) ? new Users(archive.place) : null;
  if (!users && !isLoopback(host))
    throw new OnrecordError(
      "needs-users",
      `Expected users before others can reach this archive at \`${host}\`, but it has none. Add one with \`onrecord user add NAME --role admin\`, or leave --host out.`,
      { host },
    );
  // One page is read at a time, in a thread of its own, so that others can read on meanwhile.
  const readers = threads(1);
  const stopping = new AbortController();
  const app = createApp(archive, {
    assets: fileURLToPath(new URL("../../web", import.meta.url)),
    version: VERSION,
    reader: { name: by },
    users,
    assistant: assistantHandler(blindFor(archive, ""), VERSION),
    now,
    addText: async ({ bytes, place, given }) => {
      const added = await addOne(archive, { captured: captureBytes(bytes), place, given }, now(), readers);
      if (added.outcome === "failed") throw added.error;
      return { capture: added.capture };
    },
    give: async (capture, given) => {
      const stored = await archive.capture(capture);
      if (!stored) throw new OnrecordError("not-found", `Expected a capture of this archive, not \`${capture}\`.`, { capture });
      const { sightings, ...captured } = stored;
      const added = await addOne(archive, { captured, place: sightings[0]?.place ?? capture, given }, now(), readers);
      if (added.outcome === "failed") throw added.error;
    },
    addFrom: (address, given) => fetchedFrom(archive, address, given, { now, readers, stop: stopping.signal }),
    alerts: () => alertsOf(archive.place),
    citeCheck: async (text) => {
      const draft = readDraft(captureBytes(new TextEncoder().encode(text)));
      return { text: draft.text, ...(await checkDraft(archive, draft)) };
    },
  });
  const served = await serve(app, { port, host });
  if (!served.loopback)
    tell(
      `Whoever has a name and a password can use this archive over ${host}. What they send is readable on the way: put a proxy with TLS before it.`,
    );
  const endAlerts = alertWhileServed(archive);
  tell(`The record is at ${served.address} (Ctrl-C stops)`);
  // Kept to the end: Ctrl-C reaches a program both from the terminal and from what started it, and the second must not cut it off.
  await new Promise<void>((resolve) => process.on("SIGINT", resolve).on("SIGTERM", resolve));
  stopping.abort();
  await endAlerts();
  await served.close();
  await readers.close();
  users?.close();
  await sealNow(archive, now());
}
