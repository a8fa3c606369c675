import type { View } from "../view.ts";
import { addressed, isAddress } from "./honorifics.ts";
import { postsBefore } from "./posts-before.ts";

/** For each word of an institution's name and of a person's title or role, the entities that have it, and from where on. */
export type RoleIndex = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Indexes the roles of a text once, so that finding "the ministry" does not walk over all names. */
export function rolesOf(view: View): RoleIndex {
  const { text, doc } = view;
  const { names, entities } = doc;
  const index = new Map<string, Map<number, number>>();
  for (const [at, { span, title, role, entity }] of names.entries()) {
    const bearer = isAddress(view, at) ? (addressed(view, at) ?? entity) : entity;
    const person = entities[bearer]!.class === "person";
    const described = person
      ? [...postsBefore(view, at), ...[title, role].flatMap((each) => (each ? [untilPreposition(text.slice(...each))] : []))]
      : [entities[bearer]!.name];
    for (const word of described
      .join(" ")
      .toLowerCase()
      .split(/[^\p{L}]+/u)) {
      const has = index.get(word) ?? new Map<number, number>();
      if (!has.has(bearer)) has.set(bearer, span[0]);
      index.set(word, has);
    }
  }
  return index;
}

/** A role up to its first "of", "for" or comma: "a fellow at the ministry" is a fellow, no ministry. */
function untilPreposition(role: string): string {
  return role.split(/\s(?:of|for|at|in|to|with)\s|,/)[0]!;
}
