import type { Span } from "../../record/span.ts";
import { AUXILIARIES, SUBORDINATORS } from "../lexicon/function-words.ts";
import { isOwnToken, type Side } from "../own-side.ts";
import { firstTokenAt, type View } from "../view.ts";
import { clauseCuts, OPENS_ASIDE, type Part } from "./clause-cuts.ts";
import { inLine, plainRow } from "./plain-words.ts";
import type { Clause, Doer } from "./said.ts";

/** The most clauses of one statement that are looked at: a press release that is one long statement stays cheap. */
const MOST = 60;

/** The most tokens of a clause whose words the rules see. */
const LONGEST = 200;

/** The clauses of a statement's content, as the rules look at them. */
export function clausesOf(view: View, content: readonly Span[], side: Side): Clause[] {
  const tokens = content.flatMap(([start, end]) => tokensIn(view, start, end)).filter((token) => !isQuotedInside(view, token));
  if (tokens.length === 0) return [];
  const clauses = clauseCuts(view, tokens)
    .slice(0, MOST)
    .filter(({ standing }) => standing !== "disclaimed")
    .map((part) => clauseOf(view, part, side));
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

function tokensIn({ doc }: View, start: number, end: number): number[] {
  const list: number[] = [];
  for (let token = firstTokenAt(doc, start); token < doc.tokens.length && doc.tokens[token]!.start < end; token++) list.push(token);
  return list;
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
  const modifiers = tree.children[noun]!.filter((child) => /^(?:nmod|det|amod|compound|flat|conj)/.test(tree.relations[child]!));
  // "his country's hackers": whose the owner is.
  const owners = modifiers.flatMap((at) => tree.children[at]!.filter((child) => tree.relations[child] === "nmod:poss"));
  return [noun, ...modifiers, ...owners];
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
