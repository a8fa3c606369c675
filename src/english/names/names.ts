import type { Doc, Name } from "../doc.ts";

/** A name before it is known which party it means. */
export type FoundName = Omit<Name, "entity">;

/** The names of a text, in its order. */
export function findNames(_doc: Pick<Doc, "text" | "tokens" | "sentences">): FoundName[] {
  return [];
}
