import type { Commitment } from "../../record/commitment.ts";
import type { Party } from "../../record/party.ts";
import { exclusionsIn, polarityOf } from "../../record/promise.ts";
import type { Span } from "../../record/span.ts";
import type { Teller } from "../figures/teller.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { firstTokenAt, isStory, type View } from "../view.ts";
import { domainOf, lastSubjectOf, partyOf } from "./action.ts";
import { isPair, pairBefore } from "./pair.ts";

/** A commitment before it has an id. */
export type BareCommitment = Omit<Commitment, "id">;

const PACT = "(?:pact|agreement|accord|deal|treaty|understanding|memorandum|convention)";
const PACT_WORD = new RegExp(`\\b${PACT}\\b`, "i");
/** A pact with what it binds to. */
const UNDER = new RegExp(
  `\\b${PACT}\\b[^.;:"“”\\n]{0,60}?\\b(?:under which|by which|in which|whereby|that (?:would|will|(?=neither|both|each|the two|all ))|which (?:would|will)|(?:for (?:the )?(?:two|both) \\w+ )?to (?=\\w))\\s*`,
  "i",
);
/** Two who agree to do or not to do something, without a word for the pact. */
const AGREED =
  /\b(?:agree|agreed|agrees|pledged|promised|undertook|have agreed|had agreed)\b(?! (?:with|on whether))[^.;:"“”\n]{0,40}?\b(?:(?=not to )|to |that )(?=\w)/i;
/** What the sentence after the one that tells of a pact says that it binds to. */
const BINDS =
  /\b(?:would|will)(?: also)? (?:promise|pledge|provide|ensure|require|commit|bind|oblige|guarantee|stipulate|mean|say|state)(?: (?:both|each|the two)(?: \w+)?| them)? (?:that|to) /i;
const NEGOTIATING =
  /\b(?:draft\w*|negotiat\w*|working on|work on|discuss\w*|prepar\w*|hammer\w*|finali[sz]\w*|consider\w*|close to|talks on|near)\b/i;
const CONCLUDED = /\b(?:sign\w*|reach\w*|conclud\w*|agreed|struck|strike|sealed?|ratif\w*|entered into|result(?:ed|s) in|led to)\b/i;

/**
 * Pacts that the article tells of, in whatever voice: who is bound, to what, and what is left out. A sentence or clause right after that says what "it" would bind to, or
 * would not cover, belongs to it.
 */
export function pactsIn(view: View, book: PartyBook, teller: (span: Span) => Teller): BareCommitment[] {
  return view.doc.sentences.flatMap(({ span }, index): BareCommitment[] => {
    if (!isStory(view, index)) return [];
    const words = view.text.slice(...span);
    if (words.length >= LONGEST || !(PACT_WORD.test(words) || AGREED.test(words))) return [];
    const next = view.doc.sentences[index + 1];
    const after = next && /^(?:It|The (?:pact|agreement|text|deal|treaty|accord)) /.test(view.text.slice(...next.span)) ? next.span : null;
    const pact = PACT_WORD.test(words)
      ? (boundIn(words, span[0]) ?? (after && boundAfter(words, view.text.slice(...after), after[0])))
      : null;
    const bound = pact ?? agreedIn(words, span[0]);
    if (!bound) return [];
    const { at, from, to } = bound;
    const lead = words.slice(0, at);
    const kind = !pact ? "agreed" : NEGOTIATING.test(lead) ? "negotiating" : CONCLUDED.test(lead) ? "agreed" : null;
    if (!kind || to <= from) return [];
    const action: [number, number] = [from, to];
    const by = partiesOf(view, index, span[0] + at, from, book);
    // One who agrees to something with nobody promises, which is told elsewhere.
    if (!pact && by.length < 2) return [];
    const { statement } = teller([span[0] + at, span[0] + at + 1]);
    const what = view.text.slice(...action);
    return [
      {
        by: by.map(({ id }) => id),
        to: [],
        action: [action],
        polarity: polarityOf(what),
        domain: domainOf(what),
        period: null,
        exclusions: [
          ...(from < span[1] ? exclusionsIn(view.text.slice(from, span[1]), from) : []),
          ...(after ? exclusionsIn(view.text.slice(...after), after[0]) : []),
        ],
        given: "reported",
        history: [{ kind, statement, date: null }],
        sure: by.length > 0,
      },
    ];
  });
}

/** Where a pact stands in a sentence, and from where to where what it binds to stands in the text. */
interface Bound {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function boundIn(words: string, start: number): Bound | null {
  const match = UNDER.exec(words);
  return match && { at: match.index, ...actionAt(words, match.index + match[0].length, start) };
}

function agreedIn(words: string, start: number): Bound | null {
  const match = AGREED.exec(words);
  return match && { at: match.index, ...actionAt(words, match.index + match[0].length, start) };
}

function boundAfter(words: string, after: string, start: number): Bound | null {
  const match = after.length < LONGEST ? BINDS.exec(after) : null;
  return match && { at: PACT_WORD.exec(words)!.index, ...actionAt(after, match.index + match[0].length, start) };
}

/** What is to be done, from a place up to the mark or the "but" that ends it. */
function actionAt(words: string, from: number, start: number): { from: number; to: number } {
  const rest = words.slice(from);
  let length = rest.search(END);
  // "Election offices, hospitals or waterworks": a comma inside of a list ends nothing.
  while (length >= 0 && rest[length] === "," && LISTED.test(rest.slice(length))) {
    const next = rest.slice(length + 1).search(END);
    length = next < 0 ? -1 : length + 1 + next;
  }
  return { from: start + from, to: start + (length < 0 ? words.length : from + length) };
}

/** What ends what is to be done. */
const END = /[;.,"“”]| \bbut\b| and an? /;
/** What a list goes on with after a comma. */
const LISTED = /^,(?: and| or)? (?:[\p{L}’'-]+ ?){1,4}(?:,|\b(?:and|or) )/u;

/** Offices whose holders sign for those whom "of" names: "the presidents of Varenia and Caldora". How many tokens that takes at most. */
const OFFICES = /^(?:presidents|leaders|governments|ministers|premiers|monarchs|delegations|envoys|heads)$/;
const NAMED_WITHIN = 12;

/** Those between "for" and "to", or the subject of the clause that tells of the pact. */
function partiesOf(view: View, sentence: number, at: number, from: number, book: PartyBook): Party[] {
  const between = at < from ? /\bfor ((?:the )?(?:two|both) \w+) to\s*$/i.exec(view.text.slice(at, from)) : null;
  if (between) {
    const start = at + view.text.slice(at, from).indexOf(between[1]!);
    const pair = pairBefore(view, sentence, start, book);
    if (pair.length > 0) return pair;
    return partyOf(view, firstTokenAt(view.doc, start), firstTokenAt(view.doc, start + between[1]!.length - 1) + 1, book);
  }
  const { first } = view.doc.sentences[sentence]!;
  const subject = lastSubjectOf(view, first, firstTokenAt(view.doc, at));
  if (subject === null) return [];
  const joined = view.tree.children[subject]!.filter((child) => child > subject && view.tree.relations[child] === "conj");
  const offices = OFFICES.test(view.words[subject]!) && view.words[subject + 1] === "of";
  const last = offices ? Math.min(view.tree.lasts[subject]!, subject + NAMED_WITHIN) : Math.max(subject, ...joined) + 1;
  const names = namesIn(view, beforeAnd(view, view.tree.firsts[subject]!, first), last);
  const pair = isPair(view.text.slice(view.doc.tokens[view.tree.firsts[subject]!]!.start, view.doc.tokens[last - 1]!.end))
    ? pairBefore(view, sentence, view.doc.tokens[subject]!.start, book)
    : [];
  if (pair.length > 0) return pair;
  return names.length > 1 ? names.map((entity) => book.named(entity)) : partyOf(view, view.tree.firsts[subject]!, last, book);
}

/** "Varenia and Caldora": where a subject begins, with the name joined before it where a tree took the second alone. */
function beforeAnd({ words, nameAt }: View, first: number, floor: number): number {
  if (first - 2 < floor || words[first - 1] !== "and" || nameAt[first - 2]! < 0) return first;
  let start = first - 2;
  while (start > floor && nameAt[start - 1] === nameAt[start]) start--;
  return start;
}

/** The entities named in a range of tokens, each once. */
function namesIn({ nameAt, doc }: View, first: number, last: number): number[] {
  const found = new Set<number>();
  for (let token = first; token < last; token++) if (nameAt[token]! >= 0) found.add(doc.names[nameAt[token]!]!.entity);
  return [...found];
}

/** Sentences longer than this are lists or wrong, in UTF-16 code units. */
const LONGEST = 1_500;
