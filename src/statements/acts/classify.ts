import { type Act, precedence } from "../../record/acts.ts";
import type { Cue } from "../lexicon/cues.ts";
import { RULES } from "./rules.ts";

/** What a rule of acts may look at. Names are not among it: the same words are the same act, whoever says them. */
export interface Said {
  readonly cue: Cue | null;
  /** Whether the cue itself is negated ("did not deny"). */
  readonly negated: boolean;
  /** The content in lower case, straight apostrophes, single blanks. */
  readonly content: string;
  /** Whether the content speaks of the speaker's own side: "we", "our", or words of the source itself. */
  readonly own: boolean;
  /** Whether the speaker speaks for a state: an embassy, a ministry, a minister, their spokespeople. */
  readonly official: boolean;
  readonly speakerNamed: boolean;
}

/** The act of a statement by the codebook: of all rules that hold, the act highest in the table is the main one. */
export function classify(said: Said): { main: Act; others: Act[]; why: string } {
  const found = RULES.filter((rule) => rule.holds(said)).sort((one, other) => precedence(one.act) - precedence(other.act));
  const strong = found.filter(({ weak }) => !weak);
  const [main] = strong.length > 0 ? strong : found;
  if (!main) return { main: "claim", others: [], why: "nothing in the words makes it more than a claim" };
  const others = [...new Set(strong.map(({ act }) => act))].filter((act) => act !== main.act);
  return { main: main.act, others, why: main.why(said) };
}
