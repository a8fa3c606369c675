import type { Doc } from "../english/doc.ts";
import type { Party } from "../record/party.ts";
import { holds, type Span, slice } from "../record/span.ts";
import type { BlockQuote } from "./block-quotes.ts";
import { inWhoseWords } from "./in-whose-words.ts";

/** Whoever it is in whose words a draft says that a quotation is: a party of it, or a person by name alone. */
export function inTheWordsOf(doc: Doc, span: Span, parties: readonly Party[]): Party[] {
  const entity = inWhoseWords(doc, span);
  if (entity === null) return [];
  const { name, mentions } = doc.entities[entity]!;
  const places = new Set(mentions.map((mention) => doc.names[mention]!.span[0]));
  return [parties.find((party) => party.mentions.some(({ type, span: at }) => type === "name" && places.has(at[0]))) ?? personCalled(name)];
}

/** Whoever the line behind a block names, else the last who is named in the line that leads to it: a party of the draft, or a name by itself. */
export function speakersOfBlock({ by, signed, lead }: BlockQuote, { text, names }: Doc, parties: readonly Party[]): Party[] {
  const place: Span | null = by !== null && signed !== null ? [text.lastIndexOf(by, signed[1]), signed[1]] : lead;
  if (!place) return [];
  const within = parties.flatMap((party) =>
    party.mentions.filter((mention) => holds(place, mention.span)).map((mention) => ({ party, at: mention.span[0] })),
  );
  within.sort((one, other) => one.at - other.at);
  const [first] = by !== null ? within : within.reverse();
  const [written = "", role] = by === null ? [] : by.split(/,|\s[(]/, 2).map((part) => part.trim().replace(/(?<=\p{Ll})\.$/u, ""));
  const alone = names.findLast((name) => name.class === "person" && holds(place, name.span));
  const name = first?.party.name ?? (alone ? slice(text, alone.span) : written);
  if (first && !written.includes(`${name} `)) return [first.party];
  const full = isName(written) && written.includes(name) ? written : name;
  return full ? [personCalled(full, role)] : [];
}

/** Whether words have the form of a full name: with capitals, or small ones of two or three letters between. */
function isName(words: string): boolean {
  return /^\p{Lu}\S*(?:\s+\p{L}{2,3}){0,3}(?:\s+\p{Lu}\S*){1,4}$/u.test(words);
}

/** Somebody of whom the draft says no more than a name, and what he is. */
function personCalled(name: string, role?: string): Party {
  const roles: Party["roles"] = role ? [{ text: role, span: [0, 0] }] : [];
  return { id: "", name, kind: "person", named: true, count: null, country: null, roles, mentions: [], possiblySame: [] };
}
