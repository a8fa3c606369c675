import type { Span } from "../../record/span.ts";
import { AUXILIARIES, SUBORDINATORS } from "../lexicon/function-words.ts";
import { isOwnToken, type Side } from "../own-side.ts";
import { firstTokenAt, type View } from "../view.ts";
import { inLine, plainRow } from "./plain-words.ts";
import type { Clause, Doer, Standing } from "./said.ts";

/** The most clauses of one statement that are looked at: a press release that is one long statement stays cheap. */
const MOST = 60;

/** The most tokens of a clause whose words the rules see. */
const LONGEST = 200;

/** Relations that begin a clause of their own. */
const CLAUSAL = /^(?:root|ccomp|advcl|acl|acl:relcl|parataxis|csubj)$/;
/** Of these, those whose words are not asserted by themselves. */
const ASIDE = /^(?:advcl|acl|acl:relcl|csubj)$/;
/** Words that open what is conceded, supposed, or told as background, where no tree tells. */
const OPENS_ASIDE = /^(?:if|unless|although|though|while|whereas|because|since|when|after|before|until|which|who|whom|whose|despite|once)$/;
/** Verbs after which a clause is not asserted: doubted, wished, asked. */
const UNASSERTED = /^(?:doubt|deny|wonder|hope|wish|ask|question|pretend|imagine|suppose)$/;

/** Cuts the content of a statement into clauses, by the tree where there is one, else at the words that open clauses. */
export function clausesOf(view: View, content: readonly Span[], side: Side): Clause[] {
  const tokens = content.flatMap(([start, end]) => tokensIn(view, start, end)).filter((token) => !isQuotedInside(view, token));
  if (tokens.length === 0) return [];
  const parted = hasTree(view, tokens) ? byTree(view, tokens) : byWords(view, tokens);
  const clauses = parted.slice(0, MOST).map((part) => clauseOf(view, part, side));
  if (clauses.some(({ standing }) => standing === "main")) return clauses;
  const first = Math.max(
    0,
    clauses.findIndex(({ words }) => !OPENS_ASIDE.test(words.trimStart().split(" ")[0]!)),
  );
  return clauses.map((clause, index) => (index === first ? { ...clause, standing: "main" } : clause));
}

/** Whether a token stands in a quotation inside a quotation: there others are quoted, or made fun of. */
function isQuotedInside(view: View, token: number): boolean {
  const around = view.doc.quotations[view.quotationAt[token]!];
  return around !== undefined && innerAt(view).has(token);
}

const innerTokens = new WeakMap<View, ReadonlySet<number>>();

/** The tokens of longer quotations inside quotations, gathered once. */
function innerAt(view: View): ReadonlySet<number> {
  const known = innerTokens.get(view);
  if (known) return known;
  const inside = view.doc.quotations.flatMap(({ within, inner }) => (within === null ? [] : tokensIn(view, inner[0], inner[1])));
  const found = new Set(inside);
  innerTokens.set(view, found);
  return found;
}

interface Part {
  readonly tokens: number[];
  readonly standing: Standing;
  /** The token that its words hang on, or -1. */
  readonly head: number;
  /** The part whose subject it shares, where it has none of its own; -1: none. */
  readonly shares: number;
  /** The noun that is its subject though the tree has its verb hang on it. */
  readonly subject?: number;
}

function tokensIn({ doc }: View, start: number, end: number): number[] {
  const list: number[] = [];
  for (let token = firstTokenAt(doc, start); token < doc.tokens.length && doc.tokens[token]!.start < end; token++) list.push(token);
  return list;
}

function hasTree({ tree }: View, tokens: readonly number[]): boolean {
  return tree.relations[tokens[0]!] !== "";
}

function byTree(view: View, tokens: readonly number[]): Part[] {
  const inside = new Set(tokens);
  const heads = new Map<number, number>();
  const parts = new Map<number, Part>();
  const order: Part[] = [];
  for (const token of tokens) {
    const head = clauseHead(view, token, inside, heads);
    let part = parts.get(head);
    if (!part) {
      part = { tokens: [], head, standing: standingOf(view, head, inside), shares: view.tree.heads[head]! };
      parts.set(head, part);
      order.push(part);
    }
    part.tokens.push(token);
  }
  return withItsVerb(view, order);
}

/**
 * "None of our services | spied on our allies": what is said begins with a noun and has no verb but that of a clause taken for hanging on the noun. Nobody
 * says a noun alone: the two are one clause, whose subject the noun is.
 */
function withItsVerb(view: View, parts: Part[]): Part[] {
  const { tree } = view;
  const [noun, ...rest] = parts;
  if (noun?.standing !== "main" || noun.tokens.some((token) => /^(?:VERB|AUX)$/.test(tree.upos[token]!))) return parts;
  if (rest.some(({ standing }) => standing === "main")) return parts;
  const opens = beginsSentence(view, noun.tokens[0]!);
  const verb = rest.find((part, index) => isPredicate(view, part, opens && index === 0));
  if (!verb) return parts;
  const whole: Part = { ...verb, tokens: [...noun.tokens, ...verb.tokens], standing: "main", subject: noun.head };
  return [whole, ...rest.filter((part) => part !== verb)];
}

/**
 * Whether a clause without a subject begins with its verb, as one may that has the noun before it for a subject. Where what is said is a sentence of its own, a
 * participle right behind the noun is such a verb, too.
 */
function isPredicate({ tree, words }: View, { head, tokens }: Part, follows: boolean): boolean {
  if (!tree.relations[head]!.startsWith("acl") || RELATIVE.test(words[tokens[0]!]!)) return false;
  if (tree.children[head]!.some((child) => /^(?:nsubj|mark)/.test(tree.relations[child]!))) return false;
  const first = tokens.find((token) => tree.upos[token] !== "ADV");
  return (
    first !== undefined && (/^(?:VBD|VBZ|VBP|MD)$/.test(tree.xpos[first]!) || (follows && tree.xpos[first] === "VBN" && first === head))
  );
}

/** Words that open a clause about the noun before it. */
const RELATIVE = /^(?:that|which|who|whom|whose|where|when|what)$/;

/** Whether a token is the first word of its sentence, marks left aside. */
function beginsSentence({ doc, words, sentenceAt }: View, token: number): boolean {
  const { first } = doc.sentences[sentenceAt[token]!]!;
  return !words.slice(first, token).some((word) => /[\p{L}\d]/u.test(word));
}

/** The head of the clause that a token belongs to: the first token up the tree that begins a clause, or the last one inside. */
function clauseHead(view: View, token: number, inside: ReadonlySet<number>, known: Map<number, number>): number {
  const path: number[] = [];
  let at = token;
  while (!known.has(at) && !beginsClause(view, at) && inside.has(view.tree.heads[at]!)) {
    path.push(at);
    at = view.tree.heads[at]!;
  }
  const head = known.get(at) ?? at;
  for (const step of path) known.set(step, head);
  known.set(at, head);
  return head;
}

function beginsClause(view: View, at: number): boolean {
  const { tree } = view;
  const relation = tree.relations[at]!;
  if (CLAUSAL.test(relation)) return !(/^(?:acl|advcl)$/.test(relation) && isInfinitive(view, at));
  if (relation !== "conj") return false;
  return /^(?:VERB|AUX)$/.test(tree.upos[at]!) || tree.children[at]!.some((child) => /^(?:nsubj|cop|aux)/.test(tree.relations[child]!));
}

/** "nothing to do with", "used a key to enter": an infinitive is read with the words it hangs on. */
function isInfinitive({ tree, words }: View, at: number): boolean {
  return tree.children[at]!.some((child) => child < at && words[child] === "to" && tree.relations[child] === "mark");
}

/** "It is certain that …": a clause after "it is" is what is asserted; before its verb ("That he lied is clear") it is taken as known. */
function isExtraposed({ tree }: View, at: number): boolean {
  return tree.relations[at] === "csubj" && tree.heads[at]! < at;
}

/** Nouns after which a clause is asserted: "there is no doubt that …", "you have our word that …". */
const ASSERTS = /^(?:doubt|question|word|promise|pledge|assurance|guarantee)$/;

/** "There is no doubt that …": a clause that a noun of assertion has for its content. */
function isAsserted({ tree, words }: View, at: number): boolean {
  return (
    tree.relations[at]!.startsWith("acl") &&
    ASSERTS.test(tree.lemmas[tree.heads[at]!]!) &&
    tree.children[at]!.some((child) => child < at && words[child] === "that") &&
    tree.children[at]!.some((child) => tree.relations[child]!.startsWith("nsubj") && words[child] !== "that")
  );
}

/** "although", "if": the word by which a clause is conceded or supposed, whatever the tree makes of the clause. */
function isMarkedAside({ tree, words }: View, head: number): boolean {
  return tree.children[head]!.some((child) => child < head && tree.relations[child] === "mark" && OPENS_ASIDE.test(words[child]!));
}

/** A clause is an aside where it, or a clause around it inside the content, is one. */
function standingOf(view: View, head: number, inside: ReadonlySet<number>): Standing {
  const { tree } = view;
  let at = head;
  for (let steps = 0; steps < MOST; steps++) {
    const above = tree.heads[at]!;
    if (isMarkedAside(view, at)) return "aside";
    if (!inside.has(above)) return "main";
    if (ASIDE.test(tree.relations[at]!) && !isExtraposed(view, at) && !isAsserted(view, at)) return "aside";
    if (tree.relations[at] === "ccomp" && UNASSERTED.test(tree.lemmas[above]!)) return "aside";
    at = above;
  }
  return "main";
}

function byWords(view: View, tokens: readonly number[]): Part[] {
  const parts: Part[] = [];
  let current: Part | null = null;
  for (const [index, token] of tokens.entries()) {
    const word = view.words[token]!;
    const sentence = index === 0 || view.sentenceAt[token] !== view.sentenceAt[tokens[index - 1]!];
    const opens = OPENS_ASIDE.test(word) && !(index === 0 && /^(?:who|which)$/.test(word));
    const resumes = current?.standing === "aside" && word === ",";
    if (!current || sentence || opens || resumes) {
      current = { tokens: [], standing: opens ? "aside" : "main", head: -1, shares: -1 };
      parts.push(current);
    }
    current.tokens.push(token);
  }
  return parts;
}

function clauseOf(view: View, part: Part, side: Side): Clause {
  const { tokens, standing, head } = part;
  const doer = doerOf(view, part, side);
  const row = plainRow(view, tokens.slice(0, LONGEST));
  return {
    words: inLine(row),
    row: row.words,
    standing,
    doer,
    imperative: isImperative(view, tokens, head, doer),
    question: asks(view, tokens),
    says: adjectiveOf(view, head),
    quoted: view.quotationAt[tokens[0]!]! >= 0,
    past: head < 0 ? null : isPast(view, head),
    nominal: head >= 0 && isNominal(view, head),
    wishedOf: wishedOf(view, head, doer, side),
  };
}

/** Whether the verb of a clause stands in the past, the perfect, or a passive of them. */
function isPast({ tree, words }: View, head: number): boolean {
  if (tree.xpos[head] === "VBD") return true;
  return tree.children[head]!.some(
    (child) => /^(?:aux|cop)/.test(tree.relations[child]!) && /^(?:had|has|have|was|were|did|been|['’]ve|['’]d)$/.test(words[child]!),
  );
}

function isNominal({ tree }: View, head: number): boolean {
  return (
    /^(?:NOUN|PROPN|PRON)$/.test(tree.upos[head]!) &&
    !tree.children[head]!.some((child) => /^(?:cop|nsubj|expl)/.test(tree.relations[child]!))
  );
}

/** "We hope that Varenia stops": who is the subject of what one hopes. */
function wishedOf(view: View, head: number, doer: Doer, side: Side): Doer | null {
  const { tree } = view;
  if (head < 0 || doer !== "own" || !/^(?:hope|wish|expect|trust|look)$/.test(tree.lemmas[head]!)) return null;
  const hoped = tree.children[head]!.find((child) => child > head && tree.relations[child] === "ccomp");
  const subject = hoped === undefined || isPast(view, hoped) ? null : subjectOf(view, hoped);
  if (!subject || !tree.children[hoped!]!.some((child) => /^nsubj$/.test(tree.relations[child]!))) return null;
  if (subject.some((token) => isOwnToken(view, side, token))) return "own";
  const name = view.doc.names[view.nameAt[subject[0]!]!];
  const somebody =
    name !== undefined ||
    /^(?:you|they|he|she|side|government|authorities|others|states?|countr(?:y|ies)|partners|colleagues|leaders|parties)$/.test(
      view.words[subject[0]!]!,
    );
  return somebody ? "other" : null;
}

/** How far after a clause the mark of its question is looked for, in tokens. */
const ASKED = 30;

/** The adjective that a clause says of its subject. */
function adjectiveOf({ tree }: View, head: number): string | null {
  if (head < 0 || tree.upos[head] !== "ADJ" || !tree.children[head]!.some((child) => tree.relations[child] === "cop")) return null;
  return tree.lemmas[head]!.toLowerCase();
}

/** Whether what is asked goes on from a clause to a question mark, in its sentence and on its side of the quotation marks. */
function asks({ doc, words, sentenceAt, quotationAt }: View, tokens: readonly number[]): boolean {
  const last = tokens.at(-1)!;
  const { last: end } = doc.sentences[sentenceAt[last]!]!;
  for (let at = last; at < Math.min(end, last + ASKED) && quotationAt[at] === quotationAt[last]; at++)
    if (words[at]!.startsWith("?")) return true;
  return false;
}

function doerOf(view: View, { head, shares, tokens, subject: noun }: Part, side: Side): Doer {
  const subject =
    noun !== undefined
      ? withModifiers(view, noun)
      : head < 0
        ? beforeVerb(view, tokens)
        : (subjectOf(view, head) ?? (shares >= 0 && view.tree.relations[head] === "conj" ? subjectOf(view, shares) : null));
  if (!subject || subject.length === 0) return "none";
  if (subject.some((token) => isOwnToken(view, side, token))) return "own";
  return /^(?:you|your)$/.test(view.words[subject[0]!]!) ? "hearer" : "other";
}

/** The subject of a clause with what hangs on it directly: "our" in "our servers" counts, a name in its relative clause does not. */
function subjectOf(view: View, head: number): number[] | null {
  const { tree } = view;
  const subject = tree.children[head]!.find((child) => /^(?:nsubj|expl)/.test(tree.relations[child]!));
  if (subject === undefined) return null;
  return withModifiers(view, subject);
}

function withModifiers({ tree }: View, noun: number): number[] {
  return [noun, ...tree.children[noun]!.filter((child) => /^(?:nmod|det|amod|compound|flat|conj)/.test(tree.relations[child]!))];
}

/** Without a tree: the words before the first auxiliary, or the first few. */
function beforeVerb({ words }: View, tokens: readonly number[]): number[] {
  if (BARE.test(words[tokens[0]!]!)) return [];
  const verb = tokens.findIndex((token, index) => index > 0 && (AUXILIARIES.has(words[token]!) || SUBORDINATORS.has(words[token]!)));
  return tokens.slice(0, verb < 0 ? 2 : Math.min(verb, 6));
}

function isImperative({ tree, words }: View, tokens: readonly number[], head: number, doer: Doer): boolean {
  if (doer !== "none" || (head >= 0 && tree.relations[head] === "conj")) return false;
  const first = tokens.find(
    (token) => /^\p{L}/u.test(words[token]!) && !/^(?:please|so|and|but|then|just|now|do|not|n't|never|always)$/.test(words[token]!),
  );
  if (first === undefined || (head >= 0 && first !== head)) return false;
  return head < 0 ? BARE.test(words[first]!) : tree.xpos[first] === "VB" || (tree.xpos[first] === "VBP" && BARE.test(words[first]!));
}

/** Verbs that open a command, where no tag tells. */
const BARE =
  /^(?:stop|cease|end|release|hand|give|withdraw|leave|tell|show|look|go|get|let|keep|stay|make|take|think|vote|stand|come|remember|explain|wait|ask)$/;
