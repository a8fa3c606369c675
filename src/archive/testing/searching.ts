import type { Stage } from "./contract.ts";

export function searchingContract(_stage: Stage): void {}
