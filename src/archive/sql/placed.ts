import type { Decision } from "../../record/decision.ts";

/** A decision with what it is about: the captures whose words it names, and the id of the statement, empty where it is about none. */
export interface Placed {
  readonly decision: Decision;
  readonly captures: readonly string[];
  readonly statement: string;
}
