import type { Speaker } from "./entries/statement.ts";

/** Whether a speaker is a named person without a page: of no public role, as far as is known, so that nothing is headed or listed by that name. */
export function isPrivatePerson({ kind, named, party }: Pick<Speaker, "kind" | "named" | "party">): boolean {
  return kind === "person" && named && party === null;
}
