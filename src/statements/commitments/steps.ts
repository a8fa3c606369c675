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

/** What a statement that takes up a commitment does to it: by its cue, else by its act. */
export function laterStep({ text }: View, { act, cue }: Statement): Step | undefined {
  if (cue.length === 0) return undefined;
  const words = cue.map((span) => text.slice(...span)).join(" ");
  const taken = TAKING_UP.find(([verbs]) => verbs.test(words))?.[1];
  if (taken) return taken;
  return act.main === "assurance" ? "reaffirmed" : act.main === "agreement" ? "agreed" : undefined;
}
