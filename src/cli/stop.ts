/** What shells expect of a program that Ctrl-C ended. */
export const INTERRUPTED = 130;

/** Whether somebody asked to stop. */
export interface Stop {
  readonly signal: AbortSignal;
  /** Leaves Ctrl-C to Node again. */
  forget(): void;
}

/** Lets the page at hand be finished on Ctrl-C; a second Ctrl-C ends at once, which loses nothing that was reported either. */
export function stopOnSignal(): Stop {
  const asked = new AbortController();
  const ask = () => {
    if (asked.signal.aborted) process.exit(INTERRUPTED);
    asked.abort();
  };
  process.on("SIGINT", ask).on("SIGTERM", ask);
  return {
    signal: asked.signal,
    forget() {
      process.off("SIGINT", ask).off("SIGTERM", ask);
    },
  };
}
