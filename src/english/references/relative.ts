import type { Anaphor } from "./anaphors.ts";
import type { ReferenceSource } from "./choice.ts";

/** For each place in the text where a person's name or its role ends, the entity. */
export type PeopleByEnd = ReadonlyMap<number, number>;

/** Where people's names and roles end. */
export function peopleByEnd({ names }: ReferenceSource): PeopleByEnd {
  const ends = new Map<number, number>();
  for (const { span, role, entity, class: kind } of names) {
    if (kind !== "person") continue;
    ends.set(span[1], entity);
    if (role) ends.set(role[1], entity);
  }
  return ends;
}

/** The person whose name or role stands straight before "who", with a comma between or without; null where none does. */
export function beforeWho({ text, tokens }: ReferenceSource, people: PeopleByEnd, { first }: Anaphor): number | null {
  let at = first - 1;
  if (at >= 0 && text.slice(tokens[at]!.start, tokens[at]!.end) === ",") at--;
  return at < 0 ? null : (people.get(tokens[at]!.end) ?? null);
}
