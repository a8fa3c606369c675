import { existsSync } from "node:fs";
import type { Command } from "commander";
import { isAddress, Visited, type WebSource } from "../capture/index.ts";
import type { Web } from "../capture/web/web.ts";
import { VERSION } from "../pipeline/version.ts";
import { besideOf } from "../record/beside.ts";
import { whole } from "./usage.ts";

/** How the web is asked, as options. */
export interface WebChoice {
  readonly delay: number;
  readonly ignoreRobots?: boolean;
  readonly allowPrivate?: boolean;
}

/** Seconds between two requests to one host where nobody says otherwise. */
const DELAY = 1;

/** `--delay`, `--ignore-robots` and `--allow-private`. */
export function webOptions(command: Command): Command {
  return command
    .option(
      "--delay <seconds>",
      "between two requests to one host, which are one at a time; several hosts are asked side by side",
      whole(0, 3600),
      DELAY,
    )
    .option("--ignore-robots", "also fetch what a site's robots.txt asks robots not to")
    .option("--allow-private", "also fetch from this machine and private networks");
}

/** The file in which it is remembered what was fetched into an archive. */
export function visitsOf(archive: string): string {
  return `${besideOf(archive)}.visits.jsonl`;
}

/**
 * Works with what fetching needs, and lets go of it. `archive`: the one whose visits are remembered, which are none where it is not
 * there yet; null: none are.
 */
export async function withWeb<T>(
  choice: WebChoice,
  archive: string | null,
  stop: AbortSignal,
  work: (web: WebSource) => Promise<T>,
): Promise<T> {
  const forget = archive !== null && !existsSync(archive);
  let web: Web | null = null;
  let visited: Promise<Visited> | null = null;
  const source: WebSource = {
    stop,
    async context() {
      web ??= await opened(choice);
      if (archive !== null) visited ??= Visited.load(visitsOf(archive), { forget });
      return { web, visited: await visited, stop };
    },
  };
  try {
    return await work(source);
  } finally {
    await (web as Web | null)?.close();
  }
}

async function opened({ delay, ignoreRobots = false, allowPrivate = false }: WebChoice): Promise<Web> {
  const { Web } = await import("../capture/web/web.ts");
  return new Web({ userAgent: `onrecord/${VERSION} (keeps news pages in a local archive)`, delay, ignoreRobots, allowPrivate });
}

/** Whether any path is an address. */
export function someAddress(paths: readonly string[]): boolean {
  return paths.some(isAddress);
}
