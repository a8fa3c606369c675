import type { Register } from "../usage.ts";
import { registerAdd } from "./add.ts";
import { registerCiteCheck } from "./cite-check.ts";
import { registerAccept, registerAmend, registerReject, registerSay, registerUndo } from "./decide.ts";
import { registerDecisions } from "./decisions.ts";
import { registerExport } from "./export.ts";
import { registerExtract, registerRead } from "./extract.ts";
import { registerFollow } from "./follow.ts";
import { registerMerge, registerSplit } from "./join.ts";
import { registerKnowledge } from "./knowledge.ts";
import { registerOrigins } from "./origins.ts";
import { registerParse } from "./parse.ts";
import { registerParties } from "./parties.ts";
import { registerSearch } from "./search.ts";
import { registerServe } from "./serve.ts";
import { registerShow } from "./show.ts";
import { registerStart } from "./start.ts";
import { registerStatus } from "./status.ts";
import { registerVerify } from "./verify.ts";

/** The commands, in the order in which `--help` lists them. */
export const COMMANDS: readonly Register[] = [
  registerStart,
  registerAdd,
  registerFollow,
  registerServe,
  registerSearch,
  registerShow,
  registerCiteCheck,
  registerParties,
  registerOrigins,
  registerAccept,
  registerReject,
  registerAmend,
  registerSay,
  registerMerge,
  registerSplit,
  registerUndo,
  registerDecisions,
  registerExport,
  registerKnowledge,
  registerVerify,
  registerStatus,
  registerExtract,
  registerRead,
  registerParse,
];
