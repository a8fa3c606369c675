import type { Commitment } from "../../record/commitment.ts";
import type { Statement } from "../../record/statement.ts";
import type { View } from "../view.ts";

/** What becomes of a commitment. */
export type Step = Commitment["history"][number]["kind"];

/** Verbs of a cue by which a promise is taken up, with what they do to it. */
const TAKING_UP: readonly (readonly [RegExp, Step])[] = [
  [
    /\b(?:withdr[ae]w\w*|retract\w*|renounc\w*|revok\w*|reneg\w*|abandon\w*|scrapp\w*|disavow\w*|repudiat\w*|rescind\w*|annul\w*|took back|taken back|no longer (?:\w+ ){0,3}bound)\b/i,
    "withdrawn",
  ],
  [/\b(?:narrow\w*|qualif\w*|limited|watered down|softened)\b/i, "narrowed"],
  [/\b(?:reaffirm\w*|reiterat\w*|repeat\w*|renew\w*|restat\w*|recommit\w*|stood by|stands by|stand by)\b/i, "reaffirmed"],
];

/** "Gave the undertaking": the same giving, told again. */
const GAVE =
  /\b(?:g[ai]ve[ns]?|giving|made|makes?|making|offer(?:ed|s|ing)?|issue[ds]?|extend(?:ed|s))\b.*\b(?:promise|pledge|vow|assurance|commitment|guarantee|undertaking|word)\b/i;

/** Whether a statement only tells that the promise which it takes up was given: no step of its own. */
export function isTheGiving(view: View, { cue }: Statement): boolean {
  return GAVE.test(wordsOf(view, cue));
}

/** What a statement does by its cue to a commitment that it takes up; undefined where the cue does not say. */
export function stepByCue(view: View, { cue }: Statement): Step | undefined {
  const words = wordsOf(view, cue);
  return TAKING_UP.find(([verbs]) => verbs.test(words))?.[1];
}

function wordsOf({ text }: View, cue: Statement["cue"]): string {
  return cue.map((span) => text.slice(...span)).join(" ");
}

/** What a statement that takes up a commitment does to it: by its cue, else by its act. */
export function laterStep(view: View, statement: Statement): Step | undefined {
  const { act, cue } = statement;
  if (cue.length === 0) return undefined;
  const taken = stepByCue(view, statement);
  if (taken) return taken;
  return act.main === "assurance" ? "reaffirmed" : act.main === "agreement" ? "agreed" : undefined;
}
