import type { Stage } from "./contract.ts";

export function decidingContract(_stage: Stage): void {}
