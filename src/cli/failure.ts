import { OnrecordError } from "../record/error.ts";

/** Codes of errors that come from how a command was called, not from what it met. */
const USAGE = /^(?:bad-|archive-(?:missing|exists|not-one|newer|world|unsupported|unreachable)|port-)/;

/** The exit code of an error: 2 where the call was wrong or could not begin, 1 for everything else. */
export function exitCodeOf(error: unknown): 1 | 2 {
  return error instanceof OnrecordError && USAGE.test(error.code) ? 2 : 1;
}

/** What a person reads of an error: its message where it was foreseen, else the trace, which is a defect of the program. */
export function explain(error: unknown): string {
  if (error instanceof OnrecordError) return `onrecord: ${error.message}`;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `onrecord: unexpected error, please report it:\n${trace}`;
}
