import type { Context, Hono } from "hono";
import type { Archive } from "../../archive/archive.ts";
import type { AppOptions } from "../options.ts";
import type { Assets } from "./assets.ts";
import type { Format } from "./format.ts";

/** What every handler finds in its context. */
export interface Environment {
  /** Set by `serve` where it listens on a loopback address only. */
  Bindings: { readonly loopback?: boolean };
  Variables: {
    /** Whether the same is asked for as data. */
    json: boolean;
    format: Format;
    assets: Assets;
    archive: Archive;
    options: AppOptions;
  };
}

/** The site's routes. */
export type App = Hono<Environment>;
/** One request on its way to its answer. */
export type Call = Context<Environment>;
