import { acronymIn, isAcronym, lettersOf } from "./acronyms.ts";
import { asPublisher, type Linkable, officeKey, ownerOf, type PartyLink, wholeName, withInitial } from "./link.ts";
import { fold, nameKey, personName, withoutInitials } from "./names.ts";
import { officeOf } from "./offices.ts";

/** More than these of one article count for no party: a page gone wrong has thousands. */
const MOST = 24;

/** A name cut to fewer letters than these says too little. */
const SHORTEST = 4;

/** States whose people are called by the first word of their name: "President Oru" for Oru Tal. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(["CHN", "TWN", "HKG", "MAC", "KOR", "PRK", "SGP", "KHM"]);

/** What a party of one article is known by, beside its key. */
export interface Known {
  /** What a shorter name may ask for, and is then this party where no other is known by it. */
  readonly offers: readonly string[];
  /** What makes it worth a look whether another with the same hint is the same party: never a link. */
  readonly hints: readonly string[];
}

/** What an article lets a party be known by: surname, state and office of a full-named person; the acronyms of an institution. */
export function knownBy(party: Linkable, link: PartyLink): Known {
  const { offers, hints } = party.kind === "person" ? ofPerson(party, link) : ofOthers(party, link);
  return { offers: distinct(offers), hints: distinct(hints) };
}

function ofPerson(party: Linkable, { whole, id, named }: PartyLink): Known {
  const { name, country, roles = [] } = party;
  const owner = ownerOf(party);
  const offices = roles.map(({ text }) => officeOf(text)).filter((office) => office !== null);
  const { first, surname } = personName(name);
  const called = whole && country && FAMILY_FIRST.has(country) ? [surname, first] : [surname];
  const hinted = whole ? [surname, first] : [surname];
  const ofOffice = whole && owner ? called.flatMap((one) => offices.map((office) => officeKey(one, owner, office))) : [];
  const bare = withoutInitials(nameKey("person", name));
  // Whoever has an initial is known by it, too: two with other initials are then nobody's.
  const ofInitial = [...new Set([owner, null])].map((state) => withInitial(bare, state));
  return {
    offers: [...ofOffice, ...(whole ? ofInitial : []), ...(id === named ? [] : [wholeName(nameKey("person", name))])],
    hints: [
      ...hinted.flatMap((one) => offices.map((office) => `office ${one} | ${office}`)),
      ...(whole ? [`outer ${first} ${surname}`, `words ${sorted(nameKey("person", name))}`, `name ${nameKey("person", name)}`] : []),
    ],
  };
}

function ofOthers({ kind, name, called = [], institution, groups = [], publisher }: Linkable, { asks, key }: PartyLink): Known {
  if (kind === "threat-group") return { offers: [], hints: groups.map((group) => `group ${group}`) };
  if (kind !== "organization") return { offers: [], hints: [] };
  if (asks !== null) return { offers: [], hints: [`letters ${fold(name).replace(/^the /, "").replaceAll(".", "")}`] };
  const letters = [name, ...(institution ? [institution.name] : [])].map(lettersOf).filter((one) => one !== null);
  return {
    offers: [
      ...called.filter((one) => isAcronym(one) && nameKey(kind, one) !== nameKey(kind, name)).map(acronymIn),
      ...(publisher && nameKey(kind, publisher.name) === nameKey(kind, name) ? [asPublisher(nameKey(kind, name))] : []),
    ],
    hints: [...letters.map((one) => `letters ${one}`), ...bodyIn(key), ...cutShort(nameKey(kind, name))],
  };
}

/** The words of a name in one order, those that a hyphen joins one by one: "Seo-yun Kim" and "Kim Seo Yun" have the same. */
function sorted(key: string): string {
  return key.split(/[ -]/).sort().join(" ");
}

/** The body of state in the key of one, whosever it is. */
function bodyIn(key: string): string[] {
  const [body, state] = key.split(" | ");
  return state === undefined ? [] : [`body ${body}`];
}

/** The first and the last word of a name: what it is called by where it is cut short. */
function cutShort(key: string): string[] {
  const words = key.split(" ");
  const cut = [`begins ${words[0]}`, `ends ${words.at(-1)}`];
  return cut.filter((hint) => hint.length - hint.indexOf(" ") > SHORTEST);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort().slice(0, MOST);
}
