import type { Doc, Entity, Name } from "../doc.ts";
import { genderOfGiven } from "./given-genders.ts";
import { roleOf } from "./roles.ts";

/** How an entity stands in the text so far. */
export interface Standing {
  readonly entity: number;
  /** Token and sentence of its last mention, the role that it had there, and by what it was mentioned: 0 a name, 1 a pronoun, 2 a noun. */
  readonly last: number;
  readonly sentence: number;
  readonly role: number;
  readonly form: number;
  readonly count: number;
  /** Whether its last mention was the first of all in its sentence. */
  readonly leads: boolean;
  /** Which pronoun it goes by: 0 not known, 1 he, 2 she. */
  readonly gender: number;
  /** The same as its given name lets one guess. */
  readonly guess: number;
}

/** Forms of address and posts that say a person's gender. */
const SHE = /^(?:ms|mrs|miss|madam|madame|lady|dame|queen|princess|mme|(?:\p{L}+-?)?woman|actress|mother|sister|daughter|wife|duchess)$/u;
const HE = /^(?:mr|sir|lord|king|prince|(?:\p{L}+-?)?[a-z]man|father|brother|son|husband|duke|sultan|emir|pope)$/u;

/** What titles and roles around a name say of a person's gender, or a noun before it ("his wife Ann"): 1 he, 2 she, 0 nothing. */
export function genderBy(text: string, { title, role }: Name, before: string): number {
  if (title === null && SHE.test(before)) return 2;
  if (title === null && HE.test(before)) return 1;
  for (const span of [title, role]) {
    const told = span ? genderInWords(text.slice(...span)) : 0;
    if (told !== 0) return told;
  }
  return 0;
}

/** What the words of a title or role say of a person's gender: 1 he, 2 she, 0 nothing. "An adviser to Mr. Roe" says nothing of the adviser. */
export function genderInWords(words: string): number {
  const own = words.toLowerCase().split(/\s(?:of|at|for|in|to|with)\s/, 1)[0]!;
  for (const word of own.split(/[^\p{L}-]+/u)) {
    if (SHE.test(word)) return 2;
    if (HE.test(word) && !/^(?:human|woman|german|roman|norman)$/.test(word)) return 1;
  }
  return 0;
}

/** What the given name of somebody's fullest name says where nothing else does: a surname alone may be another's given name ("Howard"). */
export const genderGuessed = (name: string): number => genderOfGiven(name.split(/\s/, 1)[0]!);

/** More entities than these are not kept in mind: whoever was met longer ago is forgotten. It bounds what each anaphor costs. */
const MOST_KEPT = 64;

/** The entities met so far. */
export class Stage {
  readonly #doc: Pick<Doc, "text" | "tokens" | "names" | "entities">;
  /** The newest last. */
  #standing: Standing[] = [];
  #leader = -1;

  constructor(doc: Pick<Doc, "text" | "tokens" | "names" | "entities">) {
    this.#doc = doc;
  }

  /** Sees a mention: of an entity, at a token, in a sentence; by a name (0), a pronoun (1) or a noun (2); `gender` is what it says of it. */
  meet(entity: number, token: number, sentence: number, form: number, gender: number, guess = 0): void {
    const at = this.#standing.findLastIndex((one) => one.entity === entity);
    const known = at < 0 ? null : this.#standing.splice(at, 1)[0]!;
    this.#standing.push({
      entity,
      last: token,
      sentence,
      role: roleOf(this.#doc.tokens, token),
      form,
      count: (known?.count ?? 0) + 1,
      leads: this.#leader !== sentence,
      gender: gender || (known?.gender ?? 0),
      guess: (known?.guess ?? 0) || guess,
    });
    this.#leader = sentence;
    if (this.#standing.length > MOST_KEPT) this.#standing.shift();
  }

  /** Entities of fitting classes, the last met first, no more than `most`, none from before a sentence. */
  recent(fits: (entity: Entity, standing: Standing) => boolean, most: number, from: number): Standing[] {
    const found: Standing[] = [];
    for (let at = this.#standing.length - 1; at >= 0 && found.length < most; at--) {
      const standing = this.#standing[at]!;
      if (standing.sentence < from) break;
      if (fits(this.#doc.entities[standing.entity]!, standing)) found.push(standing);
    }
    return found;
  }
}
