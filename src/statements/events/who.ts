import { stateNamed } from "../../knowledge/index.ts";
import type { Statement } from "../../record/statement.ts";
import { phraseFrom } from "../incidents/phrases.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { headsOf } from "../speakers/phrase-head.ts";
import { firstTokenAt, type View } from "../view.ts";
import { LISTENERS, SENT, TWO_PEOPLE, TWO_STATES } from "./words.ts";

/** How many sentences back "the two men" are looked for. */
const REACH = 4;
const HYPHEN = /[-–—/]/;
/** The most that a list of those who take part has. */
const MOST = 12;

/** Finds the parties that stand at places of one article. */
export class Who {
  readonly view: View;
  readonly #book: PartyBook;
  readonly #statements: readonly Statement[];
  /** For each token the statement whose cue it is in, or -1. */
  readonly #cueAt: Int32Array;
  /** Persons by what the text calls them and the last words of their names, states by their codes: entities. */
  readonly #called = new Map<string, number>();
  /** Whom a reference that begins at an offset means. */
  readonly #references: ReadonlyMap<number, number | null>;

  constructor(view: View, statements: readonly Statement[], book: PartyBook) {
    this.view = view;
    this.#book = book;
    this.#statements = statements;
    this.#cueAt = new Int32Array(view.doc.tokens.length).fill(-1);
    for (const [index, { cue }] of statements.entries())
      for (const [start, end] of cue) this.#cueAt.fill(index, firstTokenAt(view.doc, start), firstTokenAt(view.doc, end - 1) + 1);
    this.#references = new Map(view.doc.references.map(({ span, entity }) => [span[0], entity]));
    const { entities, names } = view.doc;
    for (const [entity, { name, class: is }] of entities.entries()) if (is === "state") this.#enter(stateNamed(name)?.code ?? name, entity);
    for (const { class: is, span, entity } of names) if (is === "person") this.#enter(view.text.slice(...span), entity);
    for (const [entity, { name, class: is }] of entities.entries()) if (is === "person") this.#enter(name.split(" ").at(-1)!, entity);
  }

  #enter(word: string, entity: number): void {
    const key = word.toLowerCase();
    if (!this.#called.has(key)) this.#called.set(key, entity);
  }

  /** Those who speak by a verb, where it is a statement's cue. */
  speakersAt(verb: number): readonly string[] {
    return this.#statements[this.#cueAt[verb]!]?.speakers ?? [];
  }

  /** Whether the text names a party. */
  isNamed(party: string): boolean {
    return this.#book.entityOf(party) !== null;
  }

  /** The parties of a noun, name or pronoun and of those joined to it; nobody who only listens. */
  at(token: number): string[] {
    const { tree } = this.view;
    const joined = tree.children[token]!.filter((child) => /^(?:conj|appos)$/.test(tree.relations[child]!));
    const all = [token, ...joined];
    // "Varenian and Caldoran envoys": where a tree joins the envoys to their states, the states come.
    const isOfStates = (one: number) => this.view.nameAt[one]! < 0 && all.includes(one - 1) && this.#isState(one - 1);
    return unique(all.filter((one) => !isOfStates(one)).flatMap((one) => this.#one(one)));
  }

  /** The parties of a list that begins at a token: "Varenia and Caldora", "Ann Roe, Tal Oru and other leaders". */
  listFrom(first: number, limit: number): string[] {
    const { words } = this.view;
    const found: string[] = [];
    for (let at = first; at < limit && found.length < MOST; ) {
      const { last } = phraseFrom(this.view, at, limit);
      if (last <= at) break;
      const parties = this.#phrase(at, last);
      if (parties.length === 0 && at > first) break;
      found.push(...parties);
      at = last;
      if (words[at] === "," && words[at + 1] === "and") at++;
      if (!/^(?:,|and)$/.test(words[at] ?? "")) break;
      if (words[at] === "," && this.view.nameAt[at + 1]! < 0) break;
      at++;
    }
    return unique(found);
  }

  /** Of "Roe-Oru" before a noun, where it ends with a token, the two; null for anything else. */
  pairEnding(token: number): readonly [string, string] | null {
    const { doc, nameAt, words, text } = this.view;
    const name = doc.names[nameAt[token]!];
    if (!name) return null;
    const before = HYPHEN.test(words[token - 1] ?? "") && nameAt[token - 1]! < 0 ? doc.names[nameAt[token - 2]!] : undefined;
    const halves = before ? [before, name].map(({ span }) => text.slice(...span)) : text.slice(...name.span).split(HYPHEN);
    if (halves.length !== 2) return null;
    const [one, other] = halves.map((half) => this.#called.get((stateNamed(half)?.code ?? half).trim().toLowerCase()));
    return one === undefined || other === undefined ? null : [this.#book.named(one).id, this.#book.named(other).id];
  }

  #phrase(first: number, last: number): string[] {
    const range = { first, last };
    return headsOf(this.view, range).flatMap((head) => {
      if (head.type === "name") return this.#name(head.name);
      if (head.type === "pronoun") return this.#pronoun(head.token);
      return this.#noun(head.token, range);
    });
  }

  #one(token: number): string[] {
    const { nameAt, tree, sentenceAt, doc } = this.view;
    const name = nameAt[token]!;
    if (name >= 0) return this.#name(name);
    if (tree.upos[token] === "PRON") return this.#pronoun(token);
    return this.#noun(token, {
      first: Math.max(doc.sentences[sentenceAt[token]!]!.first, Math.min(token, tree.firsts[token]!)),
      last: token + 1,
    });
  }

  /** Whether a token is a state's name, or with those who act for one that of a place. */
  #isLand(token: number): boolean {
    const is = this.view.doc.names[this.view.nameAt[token]!]?.class;
    return is === "state" || is === "place";
  }

  #entity(token: number): string[] {
    const name = this.view.doc.names[this.view.nameAt[token]!];
    return name ? [this.#book.named(name.entity).id] : [];
  }

  #isState(token: number): boolean {
    const { doc, nameAt } = this.view;
    return doc.names[nameAt[token]!]?.class === "state";
  }

  #name(index: number): string[] {
    const { class: is, entity, standsFor } = this.view.doc.names[index]!;
    const takesPart = /^(?:person|state|organization|group)$/.test(is) || (is === "place" && standsFor !== undefined);
    return takesPart ? [this.#book.named(entity).id] : [];
  }

  #pronoun(token: number): string[] {
    const entity = this.#references.get(this.view.doc.tokens[token]!.start) ?? null;
    return entity === null ? [] : [this.#book.named(entity).id];
  }

  #noun(token: number, range: { first: number; last: number }): string[] {
    const word = this.view.words[token]!;
    if (LISTENERS.test(word)) return [];
    const two = this.#two(token, range.first);
    if (two) return two;
    const of = this.#sentBy(token);
    if (of.length > 1) return of;
    const head = headsOf(this.view, range).find((one) => one.type === "noun");
    if (!head || head.token !== token || !/^(?:individual|group|institution)$/.test(head.kind)) return [];
    return [this.#book.nominal(range, head).party.id];
  }

  /** "Officials from Varenia and Caldora", "Varenian and Caldoran envoys": the states that several together come from. */
  #sentBy(token: number): string[] {
    const { tree, words } = this.view;
    if (tree.xpos[token] !== "NNS" || !SENT.test(words[token]!)) return [];
    const states = tree.children[token]!.filter((child) => this.#isState(child));
    // A land of which nobody has said that it is a state is one where ministers or envoys are of it.
    const home = tree.children[token]!.find((child) => this.#isLand(child) && /^(?:from|of)$/.test(words[tree.firsts[child]!]!));
    if (home !== undefined) {
      const homes = [home, ...tree.children[home]!.filter((child) => tree.relations[child] === "conj")];
      return unique(homes.flatMap((one) => (this.#isLand(one) ? this.#entity(one) : this.at(one))));
    }
    const before = states.find((child) => child < token && /^(?:amod|compound)$/.test(tree.relations[child]!));
    return before === undefined ? [] : this.at(before);
  }

  /** "The two men", "both countries": the only two named in the sentence, in one shortly before, or in the next. */
  #two(token: number, first: number): string[] | null {
    const { words, sentenceAt, doc, nameAt } = this.view;
    const wanted = TWO_PEOPLE.test(words[token]!) ? "person" : TWO_STATES.test(words[token]!) ? "state" : null;
    if (wanted === null || !words.slice(first, token + 1).some((word) => /^(?:two|both|pair|duo|sides)$/.test(word))) return null;
    const here = sentenceAt[token]!;
    for (let step = 0; step <= REACH + 1; step++) {
      const sentence = doc.sentences[step > REACH ? here + 1 : here - step];
      if (!sentence) continue;
      const names = [...new Set(nameAt.subarray(sentence.first, sentence.last))].flatMap((index) => doc.names[index] ?? []);
      const entities = [...new Set(names.filter((name) => name.class === wanted).map(({ entity }) => entity))];
      if (entities.length === 2) return entities.map((entity) => this.#book.named(entity).id);
    }
    return null;
  }
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
