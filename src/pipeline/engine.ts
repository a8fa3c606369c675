import { readFileSync } from "node:fs";
import { canonical } from "../record/canonical.ts";
import type { Engine } from "../record/contract.ts";
import { MODELS } from "./weights.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };

/** The version of the program as its package says it. */
export const VERSION: string = version;

/** What reads captures in this version, with the weights it reads by. */
export const ENGINE: Engine = Object.freeze({ version, models: MODELS });

/** Whether what an engine read is what another one reads: the same version with the same weights and the same knowledge. */
export function isSameEngine(engine: Engine, other: Engine = ENGINE): boolean {
  return canonical(engine) === canonical(other);
}
