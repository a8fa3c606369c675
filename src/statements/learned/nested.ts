import { cueOf } from "../lexicon/cues.ts";
import { NEGATIONS } from "../lexicon/function-words.ts";
import { labelAround } from "./candidates.ts";
import { subjectOf } from "./clauses.ts";
import type { StatementModel } from "./load.ts";
import { isAlike, shareOf, WHOLE } from "./odds-among.ts";
import { holds, type Outline, outlinesOf } from "./outline.ts";
import type { Sight } from "./sight.ts";

/** From which rate on a word is mostly a cue. */
const MOSTLY_CUE = 4;
/** How far after a verb the "that" of its clause is looked for, in tokens. */
const THAT_WITHIN = 8;
/** Acts that are worth telling apart inside of what another tells, though their verbs may mean something else. */
const WEIGHTY = /^(?:assurance|denial|attribution|accusation|admission|threat|demand)$/;
/** Verbs beside a cue after which nobody has said anything yet, and words that suppose or ask. */
const NOT_SAID = /^(?:can|could|may|might|should|must|ought|will|would|shall|'ll|’ll|'d|’d|to|if|unless|whether|let)$/;
/** Who speaks inside of another's words and is neither the speaker nor those spoken to. */
const FIRST_OR_SECOND = /^(?:i|we|you|us|me|one|who|that|which|what|it)$/;

/** Which share of the chances must fall to readings like the one that is taken. */
const FIRM_FROM = Math.trunc(0.9 * WHOLE);

/** What is told inside of another, and whether its readings leave little open: the judges cannot be asked, since people marked none. */
export interface Nested {
  readonly told: Outline;
  readonly firm: boolean;
}

/**
 * Statements told inside of another: "Roe said that Tal had assured her that …". The articles that were learnt from mark the outermost alone, so
 * these are found by the tree: a plain verb of telling in the content of a statement, with a subject and a clause of its own, both of which the
 * weights read as source and content inside of what the other tells.
 */
export function nestedIn(sight: Sight, model: StatementModel, outer: Outline, odds: Int32Array): Nested[] {
  const found: Nested[] = [];
  for (const { first, last } of outer.content)
    for (let head = first; head < last; head++) {
      if (!isPlain(sight, head, first, last)) continue;
      const ways = outlinesOf(sight, labelAround(sight, model, head, odds[head]!));
      const told = ways.find((one) => isInside(sight, one, outer));
      if (!told) continue;
      const share = shareOf(
        ways.map(({ behind }) => behind),
        (at) => isAlike(told, ways[at]!),
      );
      found.push({ told, firm: share >= FIRM_FROM && !lacksSubject(sight, told) && !isOfAnybody(sight, head) });
    }
  return found;
}

/** "a rule that they say could shut the port": whether what is told begins with its verb, its subject standing outside. */
function lacksSubject({ view: { tree } }: Sight, { content }: Outline): boolean {
  const { first } = content[0]!;
  return tree.upos[first] === "AUX" || /^(?:VBZ|VBD|VBP)$/.test(tree.xpos[first]!);
}

/** "Diplomats always say that …": what such people do, not what some of them did. */
function isOfAnybody(sight: Sight, head: number): boolean {
  const { tree } = sight.view;
  const subject = subjectOf(sight, head);
  return tree.xpos[head] === "VBP" && tree.xpos[subject] === "NNS" && tree.children[subject]!.length === 0;
}

/** Whether a verb says outright that somebody else said something. */
function isPlain(sight: Sight, head: number, first: number, last: number): boolean {
  const { view, rate } = sight;
  const { tree, words } = view;
  const cue = cueOf(words[head]!);
  if (rate[head]! < MOSTLY_CUE || tree.upos[head] !== "VERB" || !cue || !/^VB[DZPN]$/.test(tree.xpos[head]!)) return false;
  if (!cue.plain && !(cue.kind === "speech" && cue.act !== null && WEIGHTY.test(cue.act))) return false;
  const subject = subjectOf(sight, head);
  if (subject < first || subject >= last || FIRST_OR_SECOND.test(words[subject]!)) return false;
  const children = tree.children[head]!;
  if (children.some((child) => child < head && (NOT_SAID.test(words[child]!) || NEGATIONS.has(words[child]!)))) return false;
  const behind = words.slice(head + 1, Math.min(last, head + THAT_WITHIN));
  const that = behind.indexOf("that");
  // "told so many lies that nobody listened": what came of it, not what was said.
  if (that >= 0 && behind.slice(0, that).some((word) => word === "so" || word === "such")) return false;
  return (
    that >= 0 ||
    tagsQuotation(view, first, subject) ||
    children.some(
      (child) => child > head && (cue.plain ? /^(?:ccomp|xcomp|parataxis)$/ : /^(?:ccomp|xcomp|obj)$/).test(tree.relations[child]!),
    )
  );
}

/** "“We saw nothing,” the minister said, according to the Post": whether a content begins with a quotation that ends before a subject outside of it. */
function tagsQuotation({ quotationAt }: Sight["view"], first: number, subject: number): boolean {
  return quotationAt[first]! >= 0 && quotationAt[subject]! < 0;
}

/** Whether source, cue and content stand in what another statement tells, and the source is the subject of the cue. */
function isInside(sight: Sight, { source, content, head }: Outline, outer: Outline): boolean {
  const { quotationAt, words } = sight.view;
  const subject = subjectOf(sight, head);
  return (
    source !== null &&
    content.some(({ first, last }) => words.slice(first, last).some((word) => /[\p{L}\d]/u.test(word))) &&
    source.first <= subject &&
    subject < source.last &&
    holds(outer, source.first) &&
    content.every(({ first, last }) => holds(outer, first) && holds(outer, last - 1)) &&
    (content[0]!.first > head || (quotationAt[content[0]!.first]! >= 0 && content.at(-1)!.last <= source.first))
  );
}
