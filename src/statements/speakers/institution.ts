import { firstTokenAt, type View } from "../view.ts";
import { isBody } from "./bodies.ts";
import { subjectsBetween } from "./subjects.ts";

/** Families of institutions: the nouns that mean one, the words in a name that show that its bearer is one, and whether its bearers mostly have names that show nothing. */
const FAMILIES: readonly { readonly nouns: RegExp; readonly names: RegExp; readonly anyName?: true }[] = [
  {
    anyName: true,
    nouns: /^(?:company|firm|operator|maker|manufacturer|vendor|supplier|startup|airline|giant|retailer|developer|corporation)$/,
    names:
      /\b(?:inc|corp|corporation|company|co|ltd|plc|llc|gmbh|ag|sa|industries|holdings|group|systems|technologies|software|labs|security|energy|motors|airlines|airways|electronics|networks?|telecom|steel|bank)\b/i,
  },
  {
    nouns: /^(?:newspaper|paper|magazine|broadcaster|daily|weekly|tabloid|outlet|channel|station)$/,
    names:
      /\b(?:post|times|telegraph|gazette|herald|courier|press|news|tribune|daily|journal|chronicle|guardian|observer|radio|television|tv|weekly)\b/i,
  },
  { nouns: /^(?:club|team)$/, names: /\b(?:fc|club|united|athletic|city|rovers|rangers|wanderers|football|cricket|rugby)\b/i },
  { nouns: /^(?:university|college|school)$/, names: /\b(?:university|college|school|academy)\b/i },
  { nouns: /^(?:hospital|clinic)$/, names: /\b(?:hospital|clinic|infirmary)\b/i },
  { nouns: /^(?:union)$/, names: /\b(?:union|workers|teachers|federation)\b/i },
  {
    anyName: true,
    nouns:
      /^(?:ministry|department|agency|bureau|office|commission|council|committee|court|police|parliament|government|army|navy|military|regulator|watchdog)$/,
    names:
      /\b(?:ministry|department|agency|bureau|office|commission|council|committee|court|police|parliament|government|army|navy|forces|senate|house|congress|centre|center|treasury)\b/i,
  },
];

/** States are called by what they are: "the kingdom". */
const STATES = /^(?:kingdom|republic|country|federation|emirate|sultanate|commonwealth)$/;
/** Gangs are called by what they do. */
const GANGS = /^(?:gang|hackers|crew)$/;

/** More entities than these are not looked at: who comes later is not what an article is about. */
const MOST_LOOKED_AT = 200;

/** The family of which a noun is said; -1 for none. */
const familyOf = (noun: string) => FAMILIES.findIndex(({ nouns }) => nouns.test(noun));

/**
 * The one named before whom "the company", "the club" or "the kingdom" can mean: of that family by its name, or the only institution at all that is not of
 * another. `alone` where nothing else of the article could be meant. Null where none fits, or more than one.
 */
export function onlyInstitution(view: View, noun: string, token: number): { entity: number; alone: boolean } | null {
  const { tokens, entities, names } = view.doc;
  const { start } = tokens[token]!;
  const before = entities
    .slice(0, MOST_LOOKED_AT)
    .flatMap(({ mentions }, entity) => (names[mentions[0]!]!.span[0] < start ? [entity] : []));
  const of = (kind: RegExp) => before.filter((entity) => kind.test(entities[entity]!.class));
  if (STATES.test(noun) || GANGS.test(noun)) {
    const [entity, ...others] = of(STATES.test(noun) ? /^state$/ : /^threat-group$/);
    return entity !== undefined && others.length === 0 ? { entity, alone: true } : null;
  }
  const family = familyOf(noun);
  if (family < 0) return null;
  const bodies = before.flatMap((entity) => {
    const { class: kind, name } = entities[entity]!;
    if (!/^(?:organization|person|other)$/.test(kind) || (kind === "person" && !isBody(view, entity))) return [];
    const called = calledAs(view, entity);
    return kind === "other" && called.size === 0 ? [] : [{ entity, name, called }];
  });
  const own = bodies.filter(({ name, called }) => called.has(family) || FAMILIES[family]!.names.test(name)).map(({ entity }) => entity);
  const open = bodies
    .filter(({ name, called }) => called.size === 0 && FAMILIES.every(({ names: words }) => !words.test(name)))
    .map(({ entity }) => entity);
  const [entity, ...others] = own.length > 0 ? own : open;
  if (others.length > 0) return aboutBefore(view, token, own.length > 0 ? own : open);
  if (entity === undefined) return null;
  return { entity, alone: own.length + open.length === 1 && (own.length === 1 || FAMILIES[family]!.anyName === true) };
}

/** How many of a body's mentions are asked what it is. */
const MENTIONS_ASKED = 5;

/** "Grid operator Lumen", "Lumen, the grid operator,": the families that the words right beside a body's name put it into. */
function calledAs({ words, nameAt, doc }: View, entity: number): ReadonlySet<number> {
  const { names, entities } = doc;
  const found = new Set<number>();
  for (const mention of entities[entity]!.mentions.slice(0, MENTIONS_ASKED)) {
    const { span } = names[mention]!;
    const first = firstTokenAt(doc, span[0]);
    const after = firstTokenAt(doc, span[1]);
    if (first > 0 && nameAt[first - 1]! < 0) found.add(familyOf(words[first - 1]!));
    const noun = words[after] === "," && /^(?:an?|the)$/.test(words[after + 1] ?? "") ? endOfNoun(words, after + 2) : -1;
    if (noun >= 0) found.add(familyOf(words[noun]!));
  }
  found.delete(-1);
  return found;
}

/** How many words what something is may have, behind its article. */
const LONGEST_NOUN = 4;

/** The last of the words that stand together from a token on, up to a comma, a full stop or what tells more of them; -1 where they go on too long. */
function endOfNoun(words: readonly string[], from: number): number {
  for (let at = from; at <= from + LONGEST_NOUN; at++)
    if (/^(?:[,.;)]|of|in|for|from|that|which|who|based)$/.test(words[at] ?? ".")) return at > from ? at - 1 : -1;
  return -1;
}

/** Of several the one that a clause of the sentence before is about. */
function aboutBefore(view: View, token: number, bodies: readonly number[]): { entity: number; alone: boolean } | null {
  const sentence = view.sentenceAt[token]!;
  if (sentence < 1) return null;
  const about = new Set<number>();
  for (const subject of subjectsBetween(view, sentence - 1, view.doc.sentences[sentence]!.first)) {
    const entity = view.doc.names[view.nameAt[subject.token]!]?.entity;
    const joined = view.tree.children[subject.token]!.some((child) => view.tree.relations[child] === "conj");
    if (entity !== undefined && bodies.includes(entity) && !joined) about.add(entity);
  }
  const [entity, ...others] = about;
  return entity === undefined || others.length > 0 ? null : { entity, alone: false };
}
