import type { Register } from "../usage.ts";

/**
 * The commands, in the order in which `--help` lists them, each with what loads it: a call loads the one that it names, so that small questions are
 * answered at once.
 */
export const COMMANDS: ReadonlyMap<string, () => Promise<Register>> = new Map([
  ["start", async () => (await import("./start.ts")).registerStart],
  ["add", async () => (await import("./add.ts")).registerAdd],
  ["follow", async () => (await import("./follow.ts")).registerFollow],
  ["serve", async () => (await import("./serve.ts")).registerServe],
  ["search", async () => (await import("./search.ts")).registerSearch],
  ["show", async () => (await import("./show.ts")).registerShow],
  ["cite-check", async () => (await import("./cite-check.ts")).registerCiteCheck],
  ["parties", async () => (await import("./parties.ts")).registerParties],
  ["commitments", async () => (await import("./commitments.ts")).registerCommitments],
  ["side", async () => (await import("./side.ts")).registerSide],
  ["incidents", async () => (await import("./incidents.ts")).registerIncidents],
  ["positions", async () => (await import("./incidents.ts")).registerPositions],
  ["events", async () => (await import("./events.ts")).registerEvents],
  ["origins", async () => (await import("./origins.ts")).registerOrigins],
  ["accept", async () => (await import("./decide.ts")).registerAccept],
  ["reject", async () => (await import("./decide.ts")).registerReject],
  ["amend", async () => (await import("./decide.ts")).registerAmend],
  ["say", async () => (await import("./decide.ts")).registerSay],
  ["merge", async () => (await import("./join.ts")).registerMerge],
  ["split", async () => (await import("./join.ts")).registerSplit],
  ["undo", async () => (await import("./decide.ts")).registerUndo],
  ["decisions", async () => (await import("./decisions.ts")).registerDecisions],
  ["bench", async () => (await import("./bench.ts")).registerBench],
  ["export", async () => (await import("./export.ts")).registerExport],
  ["import", async () => (await import("./import.ts")).registerImport],
  ["knowledge", async () => (await import("./knowledge.ts")).registerKnowledge],
  ["seal", async () => (await import("./seal.ts")).registerSeal],
  ["prove", async () => (await import("./prove.ts")).registerProve],
  ["check", async () => (await import("./check.ts")).registerCheck],
  ["verify", async () => (await import("./verify.ts")).registerVerify],
  ["backup", async () => (await import("./backup.ts")).registerBackup],
  ["restore", async () => (await import("./restore.ts")).registerRestore],
  ["status", async () => (await import("./status.ts")).registerStatus],
  ["extract", async () => (await import("./extract.ts")).registerExtract],
  ["read", async () => (await import("./extract.ts")).registerRead],
  ["parse", async () => (await import("./parse.ts")).registerParse],
]);
