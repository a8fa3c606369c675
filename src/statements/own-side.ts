import type { Draft } from "./draft.ts";
import { TRANSCRIPT } from "./extract/transcript.ts";
import { neededBy } from "./patterns/needed.ts";
import { sieveOf } from "./patterns/sieve.ts";
import { isSameRoot } from "./same-root.ts";
import type { Speakers } from "./speakers/speakers.ts";
import { toldElsewhere } from "./told-elsewhere.ts";
import { firstTokenAt, type Range, spanOf, type View } from "./view.ts";

/** What is known of the side that a speaker speaks for. */
export interface Side {
  /** Entities of the text that are the speakers. */
  readonly entities: ReadonlySet<number>;
  /** The capitalised words that describe the speakers, in lower case: "the Varenian embassy" speaks for Varenia. */
  readonly roots: readonly string[];
  /** Which pronouns, outside of quotation marks, can mean the speakers. */
  readonly pronouns: RegExp | null;
  readonly named: boolean;
  /** Whether the speaker holds a state's office or speaks for one. */
  readonly official: boolean;
  /** Whether the speaker is unnamed and known for what he can know: an official, a source, an aide; not a voter or a spokesman. */
  readonly insider: boolean;
  /** Whether the speaker accuses in law: prosecutors, a grand jury. */
  readonly legal: boolean;
  /** Whether several speak at once, or a group: they can agree with each other. */
  readonly joint: boolean;
  readonly document: boolean;
  /** Whether an organisation speaks, or somebody for it. */
  readonly ofOrganization: boolean;
  /** Whether the words for the speaker say of which state or group it is; where not, a state of which it says "does not" may be its own. */
  readonly described: boolean;
  /** Whether the words for the speaker deny by themselves that many do: "few", "nobody", "hardly anyone". */
  readonly doubting: boolean;
}

/** Words by which a side is told; those of what is described hold those of the source alone. */
const WORDS = {
  office:
    /\b(?:embassy|ministry|government|authorities|minister|president|chancellor|premier|ambassador|spokes\w+|secretary|state department|foreign office|deputy minister|mayor|council|administration|delegation|envoy|admiral|general|governor|office|chair(?:man|woman)?|director|chief executive)\b/i,
  insiders:
    /\b(?:engineers?|clerks?|technicians?|staff|guards?|workers?|lawmakers?|negotiators?|participants?|lawyers?|agents?|(?:one|two|three|several|some) of (?:them|the|several|two|three|four|those|these)|officials?|sources?|people|persons?|individuals?|aides?|advis[eo]rs?|diplomats?|insiders?|employees?|investigators?|officers?|strategists?|operatives?|staffers?|executives?|pals?|friends?|colleagues?|bodyguards?|courtiers?|attendees?|confidants?|confidantes?|associates?|allies|ally|bystanders?|eyewitness(?:es)?|witness(?:es)?|drivers?|relatives?)\b/i,
  outside: /\b(?:spokes\w+|voters?|residents|young|most|many|some|black|white|percent|supporters|poll)\b/i,
  legal: /\b(?:prosecutors?|attorney|justice (?:department|ministry)|grand jury|court|police|indictment)\b/i,
  spokesperson: /\bspokes\w+/i,
} as const;
const NUMBERS = Object.fromEntries(Object.keys(WORDS).map((name, at) => [name, at])) as Record<keyof typeof WORDS, number>;
const SIEVE = sieveOf(Object.values(WORDS).map(neededBy));

/** Who says "I" or "we" of himself means others by "he" and "they". */
const NOBODY = /(?!)/;

/** Papers and data as a source, in lower case as no name of anybody is. */
const DATA =
  /^(?:the |an? |its |their |his |her |those |these )?(?:[\p{L}\d-]+ ){0,2}(?:logs?|memoranda|memos?|files|timestamps?|documents?|papers|footage|invoices|emails|transcripts?|minutes|court papers|filings?)\b/iu;

/** "Another", "one": who is one of those spoken of before. */
const isOneOf = (source: string): boolean =>
  /^(?:one|another|others|a (?:second|third|fourth)|the (?:other|second|third)s?)$/i.test(source);

/** Gathers what is known of the side that the speakers of a draft are on. */
export function sideOf(view: View, draft: Draft, { parties }: Speakers): Side {
  const source = draft.source ? view.text.slice(...spanOf(view, draft.source)) : "";
  const roles = parties.flatMap(({ roles }) => roles.map(({ text }) => text));
  const names = parties.flatMap(({ name, kind }) => (kind === "person" ? [] : [name]));
  const elsewhere = parties.flatMap((party) => toldElsewhere(view, party));
  const described = [source, ...names, ...roles, ...elsewhere].join(" ");
  const held = SIEVE(described.toLowerCase());
  const says = (which: keyof typeof WORDS, words: string) => held[NUMBERS[which]] === 1 && WORDS[which].test(words);
  const entities = new Set<number>();
  if (draft.source)
    for (let token = draft.source.first; token < draft.source.last; token++) {
      const name = view.doc.names[view.nameAt[token]!];
      if (name) entities.add(name.entity);
    }
  const unnamed = parties.length > 0 && parties.every(({ named }) => !named);
  return {
    entities,
    roots: [...new Set([...capitalised(described), ...(draft.source ? ownersBefore(view, draft.source, draft.content) : [])])].map((word) =>
      word.toLowerCase(),
    ),
    pronouns: [...entities].some((entity) => view.doc.entities[entity]!.class === "other")
      ? /^(?:he|she|it|they|his|her|its|their)$/
      : draft.rule === TRANSCRIPT || /^(?:i|we)$/i.test(source)
        ? NOBODY
        : pronounsOf(parties, source),
    named: parties.length > 0 && !unnamed,
    official: says("office", described),
    insider: unnamed && says("insiders", isOneOf(source) ? described : source) && !says("outside", source),
    joint:
      parties.length !== 1 ||
      parties[0]!.kind === "group" ||
      /^(?:(?:the |both |our )?(?:two|both|sides|parties|ministers|leaders|presidents|premiers|delegations|governments)\b|they$)/i.test(
        source,
      ),
    legal: says("legal", source),
    document: parties.some(({ kind }) => kind === "document") || DATA.test(source),
    ofOrganization: says("spokesperson", described) || (parties.length > 0 && parties.every(({ kind }) => kind === "organization")),
    doubting: /^(?:few|hardly any\w*|nobody|no one|none|not many|not everyone)\b/i.test(source),
    described:
      capitalised(elsewhere.join(" ")).length > 0 ||
      (unnamed && capitalised(source).length > 0) ||
      parties.some(({ kind }) => kind !== "person") ||
      [...entities].some((entity) => view.doc.entities[entity]!.class === "state"),
  };
}

/** "Varenia …, its embassy said", "President Oru …, said the head of his office": the capitalised words of the subject that what is said begins with, before "its" or "his". */
function ownersBefore({ text, doc, words, tree, nameAt }: View, { first, last }: Range, content: Draft["content"]): string[] {
  const [span] = content;
  if (!span || span[0] > doc.tokens[first]!.start || !words.slice(first, last).some((word) => /^(?:its|their|his|her)$/.test(word)))
    return [];
  const from = firstTokenAt(doc, span[0]);
  const name = doc.names[nameAt[from]!] ?? doc.names[nameAt[from + 1]!];
  const opening = name && /^nsubj|^compound|^flat|^nmod/.test(tree.relations[from]!) ? text.slice(...name.span) : null;
  return capitalised(opening ?? /^(?:[Tt]he )?(\p{Lu}[\p{L}]+)/u.exec(text.slice(...span))?.[1] ?? "");
}

function pronounsOf(parties: Speakers["parties"], source: string): RegExp | null {
  if (/^(?:she|he)$/i.test(source)) return new RegExp(`^(?:${source.toLowerCase()}|${/^she$/i.test(source) ? "her" : "his"})$`);
  if (/^(?:it|they)$/i.test(source)) return /^it$/i.test(source) ? /^its?$/ : /^(?:they|their)$/;
  if (parties.length === 0) return null;
  if (parties.length > 1) return /^(?:they|their)$/;
  if (parties[0]!.kind === "person") return /^(?:he|she|his|her|they|their)$/;
  return parties[0]!.named ? /^(?:it|its|they|their)$/ : /^(?:he|she|it|they|his|her|its|their)$/;
}

/** Whether a token names the speaker's own side: "we", the speaker, or a word of the same root as the words for the speaker. */
export function isOwnToken(view: View, side: Side, token: number): boolean {
  const word = view.words[token]!;
  const { start, end } = view.doc.tokens[token]!;
  const name = view.doc.names[view.nameAt[token]!];
  if (!name && /^(?:we|i|our|us|my|ours|ourselves|myself)$/.test(word) && view.text.slice(start, end) !== "US") return true;
  if (name && side.entities.has(name.entity)) return true;
  const words = name ? view.text.slice(...name.span) : view.text.slice(start, end);
  const [opening] = capitalised(words).map((each) => each.toLowerCase());
  if (opening !== undefined && side.roots.some((root) => isSameRoot(root, opening))) return true;
  if (name) return false;
  return view.quotationAt[token]! < 0 && side.pronouns?.test(word) === true;
}

function capitalised(words: string): string[] {
  return (words.match(/\p{Lu}[\p{L}]{3,}/gu) ?? []).filter((word) => !GENERIC.test(word));
}

const GENERIC =
  /^(?:Foreign|Ministry|Minister|President|Department|Secretary|Security|National|State|States|United|Embassy|Government|Council|Agency|Senator|Governor|Former|Chief|Director|Office|House|Party|This|That|They|There|These|What|When)$/;
