import type { Entity } from "../doc.ts";
import type { Anaphor, Words } from "./anaphors.ts";
import type { ReferenceSource } from "./choice.ts";
import { type NounKind, nounKinds } from "./nouns.ts";
import type { Standing } from "./salience.ts";

/** The classes of entities that a pronoun, or a noun of a kind, can mean. */
const FITS: Readonly<Record<NonNullable<Anaphor["stem"]> | NounKind, RegExp>> = {
  he: /^person$/,
  she: /^person$/,
  who: /^person$/,
  they: /^(?:organization|group|state|threat-group|person)$/,
  it: /^(?:organization|state|place|threat-group|document|event|group)$/,
  person: /^person$/,
  organization: /^organization$/,
  state: /^(?:state|place)$/,
  group: /^(?:group|threat-group|organization)$/,
  place: /^(?:place|state)$/,
  document: /^document$/,
  event: /^event$/,
};

/** Whether what an entity is agrees with what an anaphor can mean. */
export const fits = (entity: Entity, { stem, kinds }: Anaphor): boolean =>
  stem ? FITS[stem].test(entity.class) : kinds.some((kind) => FITS[kind].test(entity.class));

/** "She" is nobody whom the text or the given name calls a man. */
export function agrees({ gender, guess }: Standing, { stem }: Anaphor): boolean {
  const said = gender || guess;
  return said === 0 || (stem === "he" ? said === 1 : stem === "she" ? said === 2 : true);
}

/** Whether a pronoun or noun says whose something is: "his", "her ministry", "the ministry's". */
export function isPossessive({ word, head }: Anaphor, { tokens }: ReferenceSource, { lower }: Words): boolean {
  if (/^(?:his|its|their)$/.test(word)) return true;
  if (word !== "her") return /^['’]s?$/.test(lower[head + 1] ?? "");
  const { relation } = tokens[head]!;
  return relation === null ? /^\p{L}/u.test(lower[head + 1] ?? "") : relation === "nmod:poss";
}

/** How a pronoun is built: 0 he, 1 him, 2 his, 3 himself; 4 for a noun. */
export function shapeOf(anaphor: Anaphor, doc: ReferenceSource, words: Words): number {
  if (anaphor.stem === null) return 4;
  if (/sel(?:f|ves)$/.test(anaphor.word)) return 3;
  if (isPossessive(anaphor, doc, words)) return 2;
  return /m$|^her$/.test(anaphor.word) ? 1 : 0;
}

/** How far back other nouns are looked for, in tokens. */
const REACH = 60;

/** How many nouns without a name, in this sentence and the one before, a pronoun could mean too: people for "he", plural nouns for "they". */
export function rivalsBefore({ first, stem }: Anaphor, { sentences }: ReferenceSource, { lower, nameAt }: Words, sentence: number): number {
  let rivals = 0;
  for (let at = Math.max(sentences[Math.max(0, sentence - 1)]!.first, first - REACH); at < first; at++)
    if (nameAt[at]! < 0 && isRival(stem, lower[at]!)) rivals++;
  return rivals;
}

function isRival(stem: Anaphor["stem"], word: string): boolean {
  if (stem === "they") return word.length > 3 && /[^s]s$|^(?:people|men|women|children)$/.test(word);
  return stem === "it" ? /^(?:the|an?|this)$/.test(word) : nounKinds(word).includes("person");
}

/** How many mentions of an entity are asked for its titles and roles. */
const MOST_ASKED = 8;

/** Whether an entity has a noun in its name (1), or in a title or role of its own (2); else 0. */
export function nounMatch({ text, names, entities }: ReferenceSource, entity: number, { word, form }: Anaphor): number {
  if (form !== "nominal") return 0;
  const { name, mentions } = entities[entity]!;
  if (hasWord(name, word)) return 1;
  const called = mentions.slice(0, MOST_ASKED).some((mention) => {
    const { title, role } = names[mention]!;
    return (
      (title !== null && hasWord(ownPart(text.slice(...title)), word)) || (role !== null && hasWord(ownPart(text.slice(...role)), word))
    );
  });
  return called ? 2 : 0;
}

/** "a fellow at the ministry" is a fellow, no ministry. */
const ownPart = (words: string): string => words.split(/\s(?:of|at|for|in|to|with)\s/, 1)[0]!;

const hasWord = (words: string, word: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}\d-]+/u, 24)
    .includes(word);
