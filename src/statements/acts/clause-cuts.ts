import type { View } from "../view.ts";
import type { Standing } from "./said.ts";

/** Relations that begin a clause of their own. */
const CLAUSAL = /^(?:root|ccomp|advcl|acl|acl:relcl|parataxis|csubj)$/;
/** Of these, those whose words are not asserted by themselves. */
const ASIDE = /^(?:advcl|acl|acl:relcl|csubj)$/;
/** Words that open what is conceded, supposed, or told as background, where no tree tells. */
export const OPENS_ASIDE =
  /^(?:if|unless|although|though|while|whereas|because|since|when|after|before|until|which|who|whom|whose|despite|once)$/;
/** Verbs after which a clause is not asserted: doubted, wished, asked. */
const UNASSERTED = /^(?:doubt|deny|wonder|hope|wish|ask|question|pretend|imagine|suppose)$/;

/** Verbs of claiming, by which one says what one does not claim. */
const CLAIMING = /^(?:say|claim|suggest|allege|argue|imply|assert|contend|insinuate|maintain|pretend|mean|accuse)$/;

/** A clause as it is cut: its tokens, and how it stands. */
export interface Part {
  readonly tokens: number[];
  readonly standing: Standing;
  /** The token that its words hang on, or -1. */
  readonly head: number;
  /** The part whose subject it shares, where it has none of its own; -1: none. */
  readonly shares: number;
  /** The noun that is its subject though the tree has its verb hang on it. */
  readonly subject?: number;
}

/** How far up a tree is looked. */
const STEPS = 60;

/** Cuts tokens of one content into clauses, by the tree where there is one, else at the words that open clauses. */
export function clauseCuts(view: View, tokens: readonly number[]): Part[] {
  return hasTree(view, tokens) ? byTree(view, tokens) : byWords(view, tokens);
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

/** "I am not saying that …", "nobody claims that …", "this does not mean that …": a verb of claiming that is denied as it is spoken. What was not said before is another thing. */
function isDisclaimed({ tree, words }: View, verb: number): boolean {
  if (!CLAIMING.test(tree.lemmas[verb]!) || !/^VB[GPZ]?$/.test(tree.xpos[verb]!)) return false;
  const before = tree.children[verb]!.filter((child) => child < verb);
  if (before.some((child) => /^(?:did|had|has|have|should|must|may|might)$/.test(words[child]!))) return false;
  return before.some(
    (child) =>
      /^(?:not|n['’]t|never)$/.test(words[child]!) ||
      (tree.relations[child]!.startsWith("nsubj") && /^(?:nobody|none|no-one|one)$/.test(words[child]!) && isNone(words, child)),
  );
}

const isNone = (words: View["words"], at: number): boolean => words[at] !== "one" || words[at - 1] === "no";

/** "although", "if": the word by which a clause is conceded or supposed, whatever the tree makes of the clause. */
function isMarkedAside({ tree, words }: View, head: number): boolean {
  return tree.children[head]!.some((child) => child < head && tree.relations[child] === "mark" && OPENS_ASIDE.test(words[child]!));
}

/** A clause is an aside where it, or a clause around it inside the content, is one. */
function standingOf(view: View, head: number, inside: ReadonlySet<number>): Standing {
  const { tree } = view;
  let at = head;
  for (let steps = 0; steps < STEPS; steps++) {
    const above = tree.heads[at]!;
    if (isMarkedAside(view, at)) return "aside";
    if (!inside.has(above)) return "main";
    if (ASIDE.test(tree.relations[at]!) && !isExtraposed(view, at) && !isAsserted(view, at)) return "aside";
    if (tree.relations[at] === "ccomp" && isDisclaimed(view, above)) return "disclaimed";
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
