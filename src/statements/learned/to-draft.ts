import type { Draft } from "../draft.ts";
import { kindOfAttitude } from "../lexicon/attitudes.ts";
import { type Cue, cueOf } from "../lexicon/cues.ts";
import { NEGATIONS } from "../lexicon/function-words.ts";
import { isOccasion } from "../phrase/index.ts";
import type { Range, View } from "../view.ts";
import { lemmaAt } from "./sight.ts";
import { contentSpansOf } from "./spans.ts";
import type { Told } from "./told.ts";

/** What a draft by the weights is made of. */
export interface Chosen {
  readonly head: number;
  readonly told: Told;
  readonly rule: string;
  readonly doubts: readonly string[];
}

/**
 * Makes drafts of what the weights found: one, and one more for each later paragraph whose quotation opens anew and has no cue of its own.
 * Those go on in the same voice, which is inferred, never sure.
 */
export function toDrafts(view: View, chosen: Chosen): Draft[] {
  const { head, told } = chosen;
  const blockOf = (at: number) => view.blockOf[view.sentenceAt[at]!]!;
  const before = told.content.findLast(({ last }) => blockOf(last - 1) <= blockOf(head));
  const lastQuotation = before ? view.quotationAt[before.last - 1]! : -1;
  const follows = ({ first }: Range) =>
    blockOf(first) > blockOf(head) && view.words[first - 1] !== ":" && view.quotationAt[first] !== lastQuotation;
  const own = told.content.filter((run) => !follows(run));
  if (own.length === 0) return [toDraft(view, chosen)];
  const draft = toDraft(view, { ...chosen, told: { ...told, content: own } });
  const later = told.content.filter(follows).map((run) => ({
    ...draft,
    rule: "quotation without a cue, after one in the paragraph before",
    source: null,
    cue: null,
    addressee: null,
    occasion: null,
    content: contentSpansOf(view, run),
    sentence: view.sentenceAt[run.first]!,
    doubts: ["no cue in its own paragraph"],
  }));
  return [draft, ...later.filter(({ content }) => content.length > 0)];
}

function toDraft(view: View, { head, told: read, rule, doubts }: Chosen): Draft {
  const group = cueOfHead(view, head);
  const spoken = group.addresses ? spokenTo(view, read) : null;
  const told = spoken ? { ...read, content: [{ ...read.content[0]!, first: spoken.last }, ...read.content.slice(1)] } : read;
  const { source, content } = told;
  const cue = withNegation(view, head, told);
  const inside = view.words.slice(cue.first, cue.last);
  const said = content.flatMap((run) => contentSpansOf(view, run));
  return {
    rule,
    source: source && { ...source, doubt: null },
    cue: {
      ...cue,
      head,
      cue: group,
      negated: inside.some((word) => NEGATIONS.has(word)),
      passive: view.tree.children[head]!.some((child) => view.tree.relations[child] === "aux:pass"),
    },
    content: said,
    addressee: group.addresses ? (spoken ?? addresseeOf(view, head, told)) : null,
    occasion: occasionOf(view, head, told),
    utterance: head,
    sentence: view.sentenceAt[head]!,
    doubts,
  };
}

/** How far before a verb its negation is looked for, in tokens. */
const NEGATION_WITHIN = 4;

/** "We [do not] know": a cue with the negation of its verb and the auxiliaries around that, where the weights left them out; without them it would say the contrary. */
function withNegation({ tree, words }: View, head: number, { source, cue, content }: Told): Range {
  const not = tree.children[head]!.find(
    (child) => child < cue.first && cue.first - child <= NEGATION_WITHIN && NEGATIONS.has(words[child]!),
  );
  if (not === undefined) return cue;
  let first = not;
  while (tree.heads[first - 1] === head && tree.relations[first - 1] === "aux") first--;
  const isTaken = ({ first: from, last }: Range) => from < cue.first && first < last;
  return (source && isTaken(source)) || content.some(isTaken) ? cue : { first, last: cue.last };
}

/** The cue of the table that a token is a form of, or one made from its lemma. */
export function cueOfHead(view: View, head: number): Cue {
  const known = cueOf(view.words[head]!);
  if (known && (known.particle === null || view.words[head + 1] === known.particle)) return known;
  const lemma = lemmaAt(view, head);
  const kind = /^\p{L}/u.test(lemma) ? (kindOfAttitude(lemma) ?? "speech") : "speech";
  return {
    lemma,
    particle: null,
    kind,
    act: null,
    frames: ["clause"],
    addresses: false,
    noun: view.tree.upos[head] === "NOUN",
    plain: false,
  };
}

/** The longest phrase that names those spoken to, in tokens. */
const LONGEST_ADDRESSEE = 10;

/** "assured [the envoy that Varenia would stay out]": those spoken to, where the weights took them for the first words of the content. */
function spokenTo({ words, tree, quotationAt, nameAt }: View, { cue, content }: Told): Range | null {
  const [run] = content;
  if (!run || run.first !== cue.last || quotationAt[run.first]! >= 0) return null;
  for (let at = run.first; at < Math.min(run.last - 1, run.first + LONGEST_ADDRESSEE); at++) {
    if (words[at] === "that")
      return at > run.first && /^(?:NOUN|PROPN|PRON)$/.test(tree.upos[at - 1]!) ? { first: run.first, last: at } : null;
    if (quotationAt[at]! >= 0 || (nameAt[at]! < 0 && /^(?:VERB|AUX|SCONJ)$/.test(tree.upos[at]!))) return null;
  }
  return null;
}

/** The object of a cue that names those spoken to, where it is neither source nor content. */
function addresseeOf(view: View, head: number, told: Told): Range | null {
  const { tree } = view;
  const child = tree.children[head]!.find((at) => /^(?:obj|iobj|nsubj:pass)$/.test(tree.relations[at]!) && isFree(told, at));
  if (child === undefined) return null;
  let last = child + 1;
  while (last < tree.lasts[child]! && isFree(told, last) && view.words[last] !== "," && view.words[last] !== "that") last++;
  let first = child;
  while (first > tree.firsts[child]! && isFree(told, first - 1) && view.words[first - 1] !== ",") first--;
  return { first, last };
}

/** The phrase beside the cue that names the interview, statement or briefing in which it was said. */
function occasionOf(view: View, head: number, told: Told): Range | null {
  const { tree } = view;
  for (const child of tree.children[head]!) {
    if (!tree.relations[child]!.startsWith("obl") || !isFree(told, child)) continue;
    let first = tree.firsts[child]!;
    while (first < child && !isFree(told, first)) first++;
    if (!/^(?:in|at|during|via|on|by)$/.test(view.words[first]!) || !isOccasion(view, first)) continue;
    let last = first + 1;
    while (last < tree.lasts[child]! && isFree(told, last) && view.words[last] !== ",") last++;
    return { first, last };
  }
  return null;
}

/** Whether a token is part of neither source, cue nor content. */
function isFree({ source, cue, content }: Told, at: number): boolean {
  const holds = ({ first, last }: Range) => first <= at && at < last;
  return !(source && holds(source)) && !holds(cue) && !content.some(holds);
}
