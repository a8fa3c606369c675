import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isPostgres } from "../archive/index.ts";
import { ARCHIVE } from "./usage.ts";

/** Where the archive is that somebody wants served. */
export interface ServedPlace {
  /** The archive's file, or its address in PostgreSQL. */
  readonly place: string;
  /** Whether an empty one is made there: it has the usual name, and its folder is there. Any other name that is not there was mistyped. */
  readonly makes: boolean;
}

/** The archive that is meant by a file, by a folder with the archive of the usual name in it, or by an address. */
export function servedPlace(named: string): ServedPlace {
  if (isPostgres(named)) return { place: named, makes: false };
  const place = statSync(named, { throwIfNoEntry: false })?.isDirectory() ? join(named, ARCHIVE) : named;
  return { place, makes: basename(place) === ARCHIVE && !existsSync(place) && existsSync(dirname(resolve(place))) };
}
