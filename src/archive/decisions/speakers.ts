import { nameKey } from "../../linking/index.ts";
import type { Party } from "../../record/party.ts";
import { slice } from "../../record/span.ts";

/**
 * Finds the parties that a person names as speakers: those of the article by their name, else by a name they are mentioned by
 * where it means one of them only, else new ones. Gives back all parties, new ones last, and the speakers' local ids.
 */
export function resolveSpeakers(
  names: readonly string[],
  parties: readonly Party[],
  text: string,
): { parties: readonly Party[]; speakers: string[] } {
  let known = parties;
  const speakers: string[] = [];
  for (const name of names) {
    const party = byName(name, known) ?? byMention(name, known, text) ?? given(name, known);
    if (!known.includes(party)) known = [...known, party];
    if (!speakers.includes(party.id)) speakers.push(party.id);
  }
  return { parties: known, speakers };
}

/** The named first: words that are a name mean its bearer. */
function byName(name: string, parties: readonly Party[]): Party | undefined {
  const called = parties.filter((party) => nameKey(party.kind, party.name) === nameKey(party.kind, name));
  return called.find((party) => party.named) ?? called[0];
}

function byMention(name: string, parties: readonly Party[], text: string): Party | undefined {
  const mentioned = parties.filter(({ kind, mentions }) =>
    mentions.some(({ span, type }) => type === "name" && nameKey(kind, slice(text, span)) === nameKey(kind, name)),
  );
  return mentioned.length === 1 ? mentioned[0] : undefined;
}

/** A party that only a person names. A person by kind, since nothing else is known: so it has no page until an article gives it a role. */
function given(name: string, parties: readonly Party[]): Party {
  const taken = new Set(parties.map(({ id }) => id));
  let number = 1;
  while (taken.has(`given${number}`)) number++;
  return { id: `given${number}`, name, kind: "person", named: true, count: null, country: null, roles: [], mentions: [], possiblySame: [] };
}
