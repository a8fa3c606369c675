import { stateNamed } from "../../knowledge/index.ts";
import type { Entity, Name, NameClass } from "../doc.ts";
import { stateBehind } from "../names/evidence.ts";
import type { FoundName } from "../names/names.ts";
import { groupBy, type Mention } from "./mentions.ts";
import { groupOrganizations } from "./organizations.ts";
import { groupPeople } from "./people.ts";

/** Tells which names mean the same party inside the text, and gives every name its entity. Entities stand in the order of their first mention. */
export function nameParties(text: string, found: readonly FoundName[]): { names: Name[]; entities: Entity[] } {
  const mentions = found.map(
    (name, index): Mention => ({
      index,
      words: text.slice(...name.span).replace(/\s+/g, " "),
      title: name.title ? text.slice(...name.title) : "",
      role: name.role ? text.slice(...name.role) : "",
      class: name.class,
      ...(name.given && { given: name.given.name }),
    }),
  );
  const of = (...classes: NameClass[]) => mentions.filter((mention) => classes.includes(mention.class));
  const groups = [
    ...groupPeople(of("person")),
    ...groupOrganizations(of("organization", "other")),
    ...groupBy(of("state"), stateKeys(of("state"))),
    ...groupBy(of("threat-group"), ({ words }) => words.toLowerCase()),
    ...groupBy(of("document", "event"), ({ words }) => words.replace(/^The /, "")),
    ...groupBy(of("place"), ({ words }) => words),
    ...groupBy(of("group"), ({ words }) => words),
  ].sort((one, other) => one.mentions[0]!.index - other.mentions[0]!.index);
  const entityOf = new Map(groups.flatMap((group, entity) => group.mentions.map(({ index }) => [index, entity] as const)));
  return {
    names: found.map((name, index) => ({ ...name, entity: entityOf.get(index)! })),
    entities: groups.map(({ mentions: members, sure }) => {
      const fullest = bestNamed(members);
      return {
        name: (fullest.class === "state" && fullest.given) || fullest.words,
        class: classOf(members),
        mentions: members.map(({ index }) => index),
        sure,
      };
    }),
  };
}

/** The mention that names the party best: a state by the name that a person gave it, else by its own name as the text mostly has it, everything else by its longest name. */
function bestNamed(members: readonly Mention[]): Mention {
  const given = members.find((member) => member.given !== undefined);
  if (members[0]!.class === "state" && given) return given;
  if (members[0]!.class !== "state") return members.reduce((one, other) => (other.words.length > one.words.length ? other : one));
  const own = members.filter(({ words }) => stateNamed(words)?.form === "name");
  const counts = groupBy(own.length > 0 ? own : members, ({ words }) => words).map(({ mentions }) => mentions);
  if (own.length > 0) return counts.reduce((one, other) => (other.length > one.length ? other : one))[0]!;
  return members.reduce((one, other) => (other.words.length < one.words.length ? other : one));
}

/** What the first mention that says something is. */
const classOf = (members: readonly Mention[]): NameClass => (members.find((mention) => mention.class !== "other") ?? members[0]!).class;

/** States by the name that a person gave them, else by the table's code; those of the text alone by the name that the others are formed after. */
function stateKeys(mentions: readonly Mention[]): (mention: Mention) => string {
  const names = [...new Set(mentions.map(({ words }) => words))].filter((words) => stateNamed(words) === null);
  const givenAs = new Map(mentions.flatMap(({ words, given }) => (given === undefined ? [] : [[words, given] as const])));
  return ({ words }) => {
    const own = stateNamed(words)?.code ?? stateBehind(words, names) ?? words;
    return givenAs.get(words) ?? givenAs.get(own) ?? own;
  };
}
