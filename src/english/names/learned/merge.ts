import type { Sentence } from "../../doc.ts";
import type { Evidence } from "../evidence.ts";
import { HONORIFICS, TITLE_HEADS } from "../lexicon/titles.ts";
import type { ClassedName } from "../names.ts";
import { titleBefore } from "../titles.ts";
import { isCapital, type NameView, phrase } from "../view.ts";
import { decode } from "./decode.ts";
import { goesOn, KINDS, type Kind, kindOf, OUTSIDE } from "./labels.ts";
import type { NameModel } from "./load.ts";
import { look } from "./sight.ts";

/** A name as the model has it, as tokens. */
interface Learnt {
  readonly first: number;
  readonly last: number;
  readonly kind: Kind;
  readonly sentence: Sentence;
  /** Whether it stands in a headline, where capitals do not bound names. */
  readonly headline: boolean;
}

/**
 * The rules' names, mended by the learnt ones. What a rule is certain of stays as it is. Elsewhere the learnt name's bounds and class are
 * taken, names that no rule found are added, and what only an uncertain rule found stays.
 */
export function mendNames(view: NameView, evidence: Evidence, names: readonly ClassedName[], model: NameModel): ClassedName[] {
  const labels = decode(model.linear, look(view, evidence, names, model.table));
  const ruledAt = new Map<number, ClassedName>();
  for (const name of names) for (let at = name.candidate.first; at < name.candidate.last; at++) ruledAt.set(at, name);
  const replaced = new Set<ClassedName>();
  const taken: ClassedName[] = [];
  for (const learnt of learntNames(view, evidence, labels)) {
    const beside = new Set<ClassedName>();
    for (let at = learnt.first; at < learnt.last; at++) if (ruledAt.has(at)) beside.add(ruledAt.get(at)!);
    const mended = mend(view, [...beside], learnt);
    if (mended === null) continue;
    for (const name of beside) replaced.add(name);
    taken.push(mended);
  }
  return [...names.filter((name) => !replaced.has(name)), ...taken];
}

/** What becomes of the rules' names where a learnt one stands; null where they stay as they are. */
function mend(view: NameView, ruled: readonly ClassedName[], learnt: Learnt): ClassedName | null {
  if (ruled.length === 0) return added(view, learnt);
  if (ruled.some(isCertain)) return null;
  const [one] = ruled as [ClassedName];
  if (ruled.length === 1 && isSame(one, learnt)) return one.verdict.class === "group" ? null : reclassed(one, learnt);
  if (learnt.headline || ruled.some((name) => isFull(name) && name.verdict.class === learnt.kind)) return null;
  if (ruled.every(({ candidate }) => learnt.first <= candidate.first && candidate.last <= learnt.last)) return added(view, learnt);
  const { first, last } = one.candidate;
  const lies = ruled.length === 1 && first <= learnt.first && learnt.last <= last;
  if (!lies) return null;
  // A person's or a threat group's name may be a part of more ("House Speaker Ann Roe"); of other names the rules' bounds are the better ones.
  if (learnt.kind === "person") return learnt.last - learnt.first > 1 ? added(view, learnt) : null;
  if (one.verdict.class !== "other") return null;
  if (learnt.kind === "threat-group") return added(view, learnt);
  return learnt.last === last ? reclassed(one, learnt) : null;
}

/** Rules that know a name rather than guess it: by a form of address or a title, by a table, by a number. */
const CERTAIN =
  /^(?:form of address|title before|table of|a threat group's number|a people, a party|called a hacking group|short for|named as: |a document: |an event: )/;

/** A state is told from a place by what the text says it has, which the model does not look for. */
const isCertain = ({ verdict }: ClassedName): boolean =>
  verdict.class === "state" || (verdict.class !== "other" && CERTAIN.test(verdict.why));

/** A name of several words that has the same class: the rules' bounds are the better ones. */
const isFull = ({ candidate, verdict }: ClassedName): boolean => verdict.class !== "other" && candidate.last - candidate.first > 1;

const isSame = ({ candidate }: ClassedName, { first, last }: Learnt): boolean => candidate.first === first && candidate.last === last;

/** A state that the text itself tells of is a place to the model. */
function reclassed(name: ClassedName, { kind }: Learnt): ClassedName {
  const agrees = name.verdict.class === kind || (name.verdict.class === "state" && kind === "place");
  return agrees ? name : { ...name, verdict: { class: kind, why: "learnt" } };
}

function added(view: NameView, { first, last, kind, sentence }: Learnt): ClassedName {
  const title = kind === "person" ? titleBefore(view, sentence.first, first) : null;
  return {
    candidate: { first, last, title, address: title ? "post" : null },
    words: phrase(view, first, last),
    verdict: { class: kind, why: "learnt" },
    opens: view.opens[first]!,
    sentence,
    personal: false,
  };
}

/** "New Jersey Gov. (Ann Roe)": a form of address, written short, which belongs to the name behind it. */
function isAddress({ lower, shapes }: NameView, at: number): boolean {
  const word = lower[at]!;
  return word.endsWith(".") && HONORIFICS.has(word.slice(0, -1)) && isCapital(shapes[at + 1]);
}

function learntNames(view: NameView, evidence: Evidence, labels: Uint8Array): Learnt[] {
  const found: Learnt[] = [];
  for (const [index, sentence] of view.sentences.entries()) {
    for (let first = sentence.first; first < sentence.last; ) {
      let end = first + 1;
      if (labels[first] !== OUTSIDE) {
        while (end < sentence.last && goesOn(labels[end]!)) end++;
        let last = end;
        while (last > first && (view.shapes[last - 1] === "mark" || isAddress(view, last - 1))) last--;
        const bareTitle = last - first === 1 && TITLE_HEADS.has(view.lower[first]!);
        if (last > first && !bareTitle)
          found.push({ first, last, kind: KINDS[kindOf(labels[first]!)]!, sentence, headline: evidence.headline[index]! });
      }
      first = end;
    }
  }
  return found;
}
