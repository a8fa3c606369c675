import type { Span } from "../../src/record/index.ts";

/** Who said what, as spans of a text: UTF-16 code units, end exclusive. A role may have no span, or several. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An attribution that the program made. `sure`: whether it stands behind every piece of it. */
export interface Predicted extends Attribution {
  readonly sure: boolean;
}

/** The parts of an attribution. */
export const ROLES = ["source", "cue", "content"] as const;
export type Role = (typeof ROLES)[number];
