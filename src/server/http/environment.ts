import type { Context, Hono } from "hono";
import type { Archive } from "../../archive/archive.ts";
import type { Person } from "../../users/index.ts";
import type { AppOptions } from "../options.ts";
import type { Assets } from "./assets.ts";
import type { Format } from "./format.ts";

/** What every handler finds in its context. */
export interface Environment {
  /** Set by `serve`: whether it listens on a loopback address only, and from which address the request comes. */
  Bindings: { readonly loopback?: boolean; readonly from?: string };
  Variables: {
    /** Whether the same is asked for as data. */
    json: boolean;
    format: Format;
    assets: Assets;
    archive: Archive;
    options: AppOptions;
    /** Who asks; null where nobody signed in. */
    person: Person | null;
    /** Whether a program asks by its token, which no page elsewhere can make a browser send. */
    byToken: boolean;
  };
}

/** The site's routes. */
export type App = Hono<Environment>;
/** One request on its way to its answer. */
export type Call = Context<Environment>;
