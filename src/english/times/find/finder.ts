import type { FoundTime } from "../time.ts";
import type { TimeView } from "../view.ts";

/** Finds one construction where it begins, looking a bounded number of tokens ahead; null where it does not begin there. */
export type TimeFinder = (view: TimeView, at: number) => FoundTime | null;
