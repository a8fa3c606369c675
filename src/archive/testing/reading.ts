import type { Stage } from "./contract.ts";

export function readingContract(_stage: Stage): void {}
