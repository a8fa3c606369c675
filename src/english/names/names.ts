import { LONGEST_GROUP_NAME, organizationNamed, stateNamed, threatGroupsNamed } from "../../knowledge/index.ts";
import type { Doc, Name, NameClass, Sentence, Span } from "../doc.ts";
import type { Verdict } from "./classes/case.ts";
import { classify } from "./classes/classify.ts";
import { unshouted } from "./classes/states.ts";
import { type Evidence, gatherEvidence, stateBehind } from "./evidence.ts";
import type { NameModel } from "./learned/load.ts";
import { mendNames } from "./learned/merge.ts";
import { ADHERENTS } from "./lexicon/titles.ts";
import { postBefore } from "./posts.ts";
import { asideAfter, roleAfter, roleAfterPost } from "./roles.ts";
import { capitalRuns, type Run } from "./runs.ts";
import { shareEvidence } from "./share.ts";
import { shortenedOrganizations } from "./shortened.ts";
import { type Candidate, splitRun } from "./split.ts";
import { surnames } from "./surnames.ts";
import { titleBefore } from "./titles.ts";
import { isCapital, type NameView, nameView, phrase } from "./view.ts";

/** A name before it is known which party it means. */
export type FoundName = Omit<Name, "entity">;

/** A name with its words and verdict, on its way through the refiners. */
export interface ClassedName {
  readonly candidate: Candidate;
  readonly words: string;
  readonly verdict: Verdict;
  /** Whether the name stands at a sentence's start, where its capital says nothing. */
  readonly opens: boolean;
  readonly sentence: Sentence;
  /** Whether it is followed by what only people do: a verb of saying straight after a lone word without an article. */
  readonly personal: boolean;
}

/** The names that the rules find, in no order, with what they were found by. */
export interface RuledNames {
  readonly view: NameView;
  readonly evidence: Evidence;
  readonly names: readonly ClassedName[];
}

/**
 * The names of a text by the rules. Capitalised sequences are found, parted from titles, classed by the words in and around them, and then
 * held against each other over the whole text; headlines only repeat what the text or the tables know.
 */
export function ruledNames(doc: Pick<Doc, "text" | "tokens" | "sentences">): RuledNames {
  const view = nameView(doc);
  const evidence = gatherEvidence(view);
  const plain: ClassedName[] = [];
  for (const [index, sentence] of view.sentences.entries()) {
    if (evidence.headline[index]) continue;
    for (const run of capitalRuns(view, sentence, evidence)) {
      for (const candidate of splitRun(view, run, evidence)) plain.push(classed(view, evidence, candidate, sentence));
    }
  }
  const shared = shareEvidence(plain, evidence);
  const known = new Map<string, NameClass>();
  for (const { words, verdict } of shared) if (!known.has(words) || known.get(words) === "other") known.set(words, verdict.class);
  const inHeadlines = view.sentences
    .filter((_, index) => evidence.headline[index])
    .flatMap((sentence) => knownNames(view, sentence, known, evidence));
  return { view, evidence, names: [...shared, ...inHeadlines] };
}

/** The names of a text, in its order: those of the rules, mended by the learnt ones where a model is given. */
export function findNames(doc: Pick<Doc, "text" | "tokens" | "sentences">, model?: NameModel): FoundName[] {
  const { view, evidence, names } = ruledNames(doc);
  const mended = model ? mendNames(view, evidence, names, model) : names;
  const found = surnames(shortenedOrganizations(mended)).map((name) => finish(view, name));
  return rolesWithoutPeople(found.sort((one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1]));
}

/** What people say; companies declare and announce too. */
const SAYS = /^(?:said|says|told|tells|added|asked)$/;

function classed(view: NameView, evidence: Evidence, split: Candidate, sentence: Sentence): ClassedName {
  const title = split.title ?? titleBefore(view, sentence.first, split.first);
  const isTable = stateNamed(phrase(view, split.first, split.last)) !== null || ADHERENTS.has(view.words[split.last - 1]!);
  const candidate: Candidate = split.title === null && title && !isTable ? { ...split, title, address: "post" } : split;
  return {
    candidate,
    words: phrase(view, candidate.first, candidate.last),
    verdict: classify(view, evidence, candidate, sentence.first, sentence.last),
    opens: view.opens[candidate.first]!,
    sentence,
    personal:
      SAYS.test(view.lower[candidate.last] ?? "") && view.lower[candidate.first - 1] !== "the" && view.shapes[candidate.first] !== "caps",
  };
}

/** In a headline, the longest sequences that the tables or the rest of the text know as names. */
function knownNames(view: NameView, sentence: Sentence, known: ReadonlyMap<string, NameClass>, evidence: Evidence): ClassedName[] {
  const names: ClassedName[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    let end = isCapital(view.shapes[at]) ? Math.min(sentence.last, at + LONGEST_GROUP_NAME) : at;
    while (end > at && !isKnown(phrase(view, at, end), known, evidence)) end--;
    if (end > at) {
      const candidate: Candidate = { first: at, last: end, title: null, address: null };
      const words = phrase(view, at, end);
      const former = known.get(words);
      const verdict = former
        ? { class: former, why: "a name of the text, in a headline" }
        : classify(view, evidence, candidate, sentence.first, sentence.last);
      if (verdict.class !== "other") names.push({ candidate, words, verdict, opens: true, sentence, personal: false });
    }
    at = Math.max(end, at + 1);
  }
  return names;
}

function isKnown(words: string, known: ReadonlyMap<string, NameClass>, evidence: Evidence): boolean {
  return (
    known.has(words) ||
    (stateNamed(words) ?? stateNamed(unshouted(words))) !== null ||
    organizationNamed(words) !== null ||
    evidence.states.has(words) ||
    threatGroupsNamed(words).some(({ telling }) => telling) ||
    stateBehind(words, evidence.states.keys()) !== null
  );
}

function finish(view: NameView, { candidate, verdict, sentence }: ClassedName): FoundName {
  const span = (run: Run): Span => [view.tokens[run.first]!.start, view.tokens[run.last - 1]!.end];
  const person = verdict.class === "person";
  const isBare = candidate.title === null;
  const post = person && (isBare || candidate.address === "honorific") ? postBefore(view, sentence, withTitle(candidate)) : null;
  const title = person ? (candidate.title ?? post) : null;
  return {
    span: span(candidate),
    class: verdict.class,
    title: title && span(title),
    // "The ambassador, Mr. Otto Tal": his title is the form of address, and what he is stands before it.
    role: roleOf(view, candidate, sentence, verdict.class, isBare ? post : null) ?? (post && !isBare ? span(post) : null),
    why: verdict.why,
  };
}

/** A name with the title before it. */
function withTitle({ first, last, title }: Candidate): Run {
  return { first: title?.first ?? first, last };
}

function roleOf(view: NameView, { first, last }: Run, sentence: Sentence, kind: NameClass, post: Run | null): Span | null {
  if (post) return roleAfterPost(view, last, sentence.last);
  if (kind === "person") return roleAfter(view, last, sentence.last) ?? asideAfter(view, last, sentence.last);
  return kind === "other" && last - first > 1 ? roleAfter(view, last, sentence.last) : null;
}

/** How many names ahead a role can reach: it is a few dozen tokens long. */
const NAMES_IN_ROLE = 16;

/** In ", climate envoy Ann Roe," another person stands: a list, not a role. A role may name one only as whom it serves: "an aide to Ann Roe". */
function rolesWithoutPeople(names: readonly FoundName[]): FoundName[] {
  return names.map((name, index) => {
    const role = name.role;
    if (role === null) return name;
    const listed = names
      .slice(index + 1, index + NAMES_IN_ROLE)
      .some((other) => other.class === "person" && other.span[1] === role[1] && (other.title?.[0] ?? other.span[0]) === role[0]);
    return listed ? { ...name, role: null } : name;
  });
}
