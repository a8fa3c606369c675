import { setTimeout as sleep } from "node:timers/promises";
import { InvalidArgumentError } from "commander";
import type { Archive } from "../../archive/index.ts";
import { isAddress, meet, type WebSource } from "../../capture/index.ts";
import { add, HERE, sealNow } from "../../pipeline/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { awaited } from "../awaited.ts";
import { oneLine, tell } from "../output.ts";
import { stopOnSignal } from "../stop.ts";
import { Tally } from "../tally.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { type WebChoice, webOptions, withWeb } from "../web.ts";
import { withArchive } from "../with-archive.ts";
import { report } from "./add.ts";

interface Options extends WebChoice {
  readonly archive: string;
  /** Seconds. */
  readonly every: number;
  readonly once?: boolean;
  readonly json?: boolean;
}

/** `onrecord follow FEED...` */
export const registerFollow: Register = (program) => {
  const command = program
    .command("follow")
    .description("read what feeds and sitemaps list into the archive, and look again; no page is fetched twice")
    .argument("<feed...>", "addresses of RSS, Atom and JSON feeds, sitemaps, or pages")
    .option("--every <time>", "how often to look: 90s, 15m, 6h or 1d", duration, duration("15m"))
    .option("--once", "look once and end");
  webOptions(command).addOption(archiveOption()).option("--json", "print one JSON object a page");
  // The default is shown as a person writes it.
  command.options.find(({ long }) => long === "--every")!.defaultValueDescription = "15m";
  examples(
    command,
    "follow https://post.example/feed.xml --every 15m",
    "follow --once https://post.example/sitemap.xml https://ledger.example/atom",
  ).action(follow);
};

async function follow(feeds: string[], options: Options): Promise<void> {
  const none = feeds.find((feed) => !isAddress(feed));
  if (none !== undefined)
    throw new OnrecordError("bad-address", `Expected the address of a feed, such as https://post.example/feed.xml, not \`${none}\`.`, {
      none,
    });
  const stop = stopOnSignal();
  await withWeb(options, options.archive, stop.signal, (web) =>
    withArchive(options.archive, { create: true, world: "own" }, async (archive) => {
      while (!stop.signal.aborted) {
        const failed = await round(archive, feeds, web, options);
        if (options.once) {
          process.exitCode = failed > 0 ? 1 : 0;
          break;
        }
        if (!stop.signal.aborted) tell(`Looking again at ${new Date(Date.now() + options.every * 1000).toISOString()} (Ctrl-C stops).`);
        await sleep(options.every * 1000, undefined, { signal: stop.signal }).catch(() => {});
      }
      if (!stop.signal.aborted) return;
      await sealNow(archive, new Date().toISOString());
      tell("Stopped. What was reported is stored and sealed; the same command carries on.");
    }),
  );
  stop.forget();
}

/** Looks at each feed once; gives back how many pages could not be had. */
async function round(archive: Archive, feeds: readonly string[], web: WebSource, options: Options): Promise<number> {
  const tally = new Tally();
  const pages = awaited(meet(feeds, { web }), `\`${oneLine(feeds.join(" "), 80)}\``);
  for await (const added of add(archive, pages, () => new Date().toISOString(), HERE, { ...(web.stop && { signal: web.stop }) })) {
    tally.count(added);
    await report(added, options);
  }
  tally.end();
  return tally.counts.failed;
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** The shortest and the longest time between two looks, in seconds; a timer of Node counts to 24 days. */
const SHORTEST = 10;
const LONGEST = 20 * 86_400;

/** Takes a time such as `15m`; gives seconds. */
function duration(value: string): number {
  const [, number, unit] = /^(\d{1,6})([smhd])$/.exec(value) ?? [];
  const seconds = Number(number) * (UNITS[unit ?? ""] ?? Number.NaN);
  if (!(seconds >= SHORTEST && seconds <= LONGEST))
    throw new InvalidArgumentError(`Expected a time such as 90s, 15m, 6h or 1d (10 seconds to 20 days), not \`${value}\`.`);
  return seconds;
}
