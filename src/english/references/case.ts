import type { Doc } from "../doc.ts";
import type { Anaphor } from "./anaphors.ts";

/** An anaphor with what stands around it. */
export interface Case {
  readonly doc: Pick<Doc, "text" | "tokens" | "names" | "entities">;
  readonly anaphor: Anaphor;
  readonly sentence: number;
  readonly paragraph: number;
  readonly role: number;
  /** Which quotation it stands in, -1 for none. */
  readonly quoted: number;
  /** Whether it says whose something is: "his", "their". */
  readonly owns: boolean;
  /** How the pronoun is built: 0 he, 1 him, 2 his, 3 himself, 4 a noun. */
  readonly shape: number;
  /** How many steps up the tree the word is that a token hangs from; 0 where it is not above. */
  readonly command: (token: number) => number;
  /** The words straight before and after it, and its first word. */
  readonly before: string;
  readonly after: string;
  readonly opening: string;
  /** How many parties fit. */
  readonly fitting: number;
  /** Whether the same noun was said before of one without a name: "a company". */
  readonly seenUnnamed: boolean;
  /** How many nouns without names stand shortly before that it could mean too. */
  readonly rivals: number;
  readonly quotedAt: (token: number) => number;
  readonly paragraphOf: (token: number) => number;
  /** Whether an entity has the noun: 0 no, 1 in its name, 2 in a title or role, 3 as the kind of thing that its name says. */
  readonly nounMatch: (entity: number) => number;
}
