import { existsSync } from "node:fs";
import type { Command } from "commander";
import { isAddress, Visited, Web, type WebContext } from "../capture/index.ts";
import { VERSION } from "../pipeline/index.ts";
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
    .option("--delay <seconds>", "between two requests to one host, which are one at a time", whole(0, 3600), DELAY)
    .option("--ignore-robots", "also fetch what a site's robots.txt asks robots not to")
    .option("--allow-private", "also fetch from this machine and private networks");
}

/** The file in which it is remembered what was fetched into an archive. */
export function visitsOf(archive: string): string {
  return `${archive}.visits.jsonl`;
}

/**
 * Works with what fetching needs, and lets go of it. `archive`: the one whose visits are remembered, which are none where it is not
 * there yet; null: none are.
 */
export async function withWeb<T>(
  choice: WebChoice,
  archive: string | null,
  stop: AbortSignal,
  work: (web: WebContext) => Promise<T>,
): Promise<T> {
  const web = new Web({
    userAgent: `onrecord/${VERSION} (keeps news pages in a local archive)`,
    delay: choice.delay,
    ignoreRobots: choice.ignoreRobots ?? false,
    allowPrivate: choice.allowPrivate ?? false,
  });
  try {
    return await work({
      web,
      visited: archive === null ? null : await Visited.load(visitsOf(archive), { forget: !existsSync(archive) }),
      stop,
    });
  } finally {
    await web.close();
  }
}

/** Whether any path is an address. */
export function someAddress(paths: readonly string[]): boolean {
  return paths.some(isAddress);
}
