import { readFileSync } from "node:fs";
import { canonical } from "../record/canonical.ts";
import type { Engine } from "../record/contract.ts";
import { NAMES_MODEL } from "./english-names.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };

/** The version of the program as its package says it. */
export const VERSION: string = version;

/** What reads captures in this version: rules, and names that learnt weights mend. */
export const ENGINE: Engine = Object.freeze({ version, models: Object.freeze({ english: "rules", names: NAMES_MODEL }) });

/** Whether what an engine read is what this one reads: the same version with the same weights. */
export function isSameEngine(engine: Engine): boolean {
  return canonical(engine) === canonical(ENGINE);
}
