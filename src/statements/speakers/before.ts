import type { Draft } from "../draft.ts";
import type { View } from "../view.ts";
import type { PartyBook } from "./party-book.ts";
import type { RoleIndex } from "./roles.ts";
import type { Speakers } from "./speakers.ts";

/** How many sentences back a pronoun looks for the one it means. */
export const REACH = 3;

/** Whether the words for who speaks in a draft stand behind a token: a pronoun there does not mean him. */
export const isBehind = ({ source }: Draft, token: number): boolean => source !== null && source.first >= token;

/** What a pronoun is resolved from: the drafts before it, and who speaks in them. */
export interface Before {
  readonly view: View;
  readonly drafts: readonly Draft[];
  readonly resolved: readonly Speakers[];
  readonly book: PartyBook;
  readonly roles: RoleIndex;
}
