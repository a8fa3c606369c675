import { type Linkable, linkParty, type PartyLink, stateKey } from "./parties/link.ts";
import { ownerName } from "./parties/why.ts";

/** What is needed of a party to say whose side it is: as its article tells of it, with its link where it has one already. */
export type Sided = Linkable & { readonly link?: PartyLink | null };

/** Institutions that are of a state's land and do not speak or act for it. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set(["news", "news-agency", "security-company", "company", "international"]);

/**
 * Whose side a party is: "state varenia" for the state itself, its bodies and whoever is told to be of it; "organization halden security" for
 * others that have a name of their own. Null where it is not told: the unnamed of no known state, people without one, documents. Two sides
 * are one where they are equal; unknown is never equal to anything. No side is told from what a name sounds like.
 */
export function sideOf(party: Sided): string | null {
  const { kind, state, institution } = party;
  if (kind === "document") return null;
  if (state && kind !== "threat-group" && !OF_THEIR_OWN.has(institution?.kind ?? "")) return stateSide(state.name);
  if (kind === "person" || kind === "state") return null;
  const link = party.link === undefined ? linkParty(party) : party.link;
  const isBody = link !== null && kind === "organization" && !OF_THEIR_OWN.has(institution?.kind ?? "");
  const owner = isBody ? (ownerIn(link.key) ?? sender(party.name)) : null;
  return owner === null ? link && `${kind} ${link.key}` : stateSide(owner);
}

/** The state in the key of a body that names it itself, and that no table has ("the Ministry of Ports of Varenia"); null where it names none. */
function ownerIn(key: string): string | null {
  const [, owner = "?"] = key.split(" | ");
  return owner === "?" || CODE.test(owner) ? null : owner;
}

/** "The Varenian Embassy": nobody but a state has one. Null for other names. */
function sender(name: string): string | null {
  return /^(?:the )?(\p{L}{3,}an) (?:embassy|consulate|high commission|foreign ministry)$/iu.exec(name)?.[1] ?? null;
}

/** A state's code: whose body it is that has one says the article. */
const CODE = /^[A-Z]{3}$/;

/** The sides of the parties that some ids of an article mean, each once, sorted. */
export function sidesOf(parties: ReadonlyMap<string, Sided>, ids: readonly (string | null)[]): string[] {
  const sides = ids.map((id) => parties.get(id ?? "")).flatMap((party) => (party && sideOf(party)) ?? []);
  return [...new Set(sides)].sort();
}

/** The side of a state, by any writing of its name: what calls itself "the Republic of Varenia", and no table has, is Varenia. */
export const stateSide = (name: string): string => `state ${stateKey(name).replace(STYLE, "")}`;

/** What states are styled before their name. Those of which two share a name are in the tables, under names of their own. */
const STYLE = /^(?:republic|kingdom|federation|commonwealth|principality) of (?:the )?/;

/** The name of a side as it is shown: "Varenia", of a body of a state "Interior Ministry (Caldora)". Its letters are folded, so that each word is made to begin large again. */
export function sideName(side: string): string {
  const [name, owner = "?"] = side.slice(side.indexOf(" ") + 1).split(" | ") as [string, string?];
  return owner === "?" ? capital(name) : `${capital(name)} (${capital(ownerName(owner))})`;
}

function capital(name: string): string {
  return name.replaceAll(/(?<![\p{L}\p{M}'’])(?!(?:of|the|and|de|la)\b)\p{L}/gu, (letter) => letter.toUpperCase());
}
