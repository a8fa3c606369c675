import type { NameClass } from "../../doc.ts";
import type { Evidence } from "../evidence.ts";
import type { Candidate } from "../split.ts";
import type { NameView } from "../view.ts";

/** A class and the rule that gave it. */
export interface Verdict {
  readonly class: NameClass;
  readonly why: string;
}

/** What a rule sees: the name, its words, and the text around it. */
export interface Case {
  readonly view: NameView;
  readonly evidence: Evidence;
  readonly candidate: Candidate;
  readonly name: string;
  /** Small forms of the words before the name and its title, and after it; "" at the sentence's ends. */
  readonly before: string;
  readonly beforeThat: string;
  readonly after: string;
  readonly afterThat: string;
  /** The bounds of the sentence, as token indexes. */
  readonly from: number;
  readonly to: number;
}

/** Gives the class of a name where it knows it. */
export type ClassRule = (at: Case) => Verdict | null;
