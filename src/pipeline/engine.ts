import { canonical } from "../record/canonical.ts";
import type { Engine } from "../record/contract.ts";
import { MODELS } from "./models.ts";
import { VERSION } from "./version.ts";

/** What reads captures in this version, with the weights it reads by. */
export const ENGINE: Engine = Object.freeze({ version: VERSION, models: MODELS });

/** Whether what an engine read is what another one reads: the same version with the same weights and the same knowledge. */
export function isSameEngine(engine: Engine, other: Engine = ENGINE): boolean {
  return canonical(engine) === canonical(other);
}
