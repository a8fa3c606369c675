import type { Stage } from "./contract.ts";

export function exportingContract(_stage: Stage): void {}
