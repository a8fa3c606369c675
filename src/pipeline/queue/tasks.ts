/** The queue of captures that are to be read, and that of those that could not be. */
export const READ = "read";
export const FAILED = "failed";

/** What is queued: the hash of a capture. */
export interface Task {
  readonly capture: string;
}

/** A capture that could not be read. */
export interface Failure {
  readonly capture: string;
  readonly code: string;
  readonly message: string;
}

/** What became of a capture that was to be read: it was, or it cannot be. Whatever else happens is tried again. */
export type Outcome = "read" | Failure;
