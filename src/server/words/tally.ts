import { some } from "./some.ts";

/** Statements are counted everywhere as those that are sure and those that wait. */
export const tally = {
  more: (count: number, shown: string) => `${shown} more ${count === 1 ? "waits" : "wait"} for review`,
  waiting: (count: number, shown: string) => `${some(count, shown, "statement")} ${count === 1 ? "waits" : "wait"} for review`,
  moreSure: (count: number, shown: string) => `${shown} more ${count === 1 ? "is" : "are"} sure`,
  sure: (shown: string) => `${shown} sure`,
  unsure: (shown: string) => `${shown} waiting for review`,
  sureOnly: "Counted here are the statements that are sure.",
  bothHere: "Both are counted below.",
  told: (shown: string) => `${shown} when what several articles tell is counted once`,
  times: (shown: string) => `told ${shown} times`,
  once: "What several articles tell is counted once.",
  each: "Each is counted in every article that tells it.",
  rejected: (count: number, shown: string) => `${some(count, shown, "rejected statement")} not counted.`,
} as const;
