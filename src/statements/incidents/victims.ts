import { timeEndingAfter } from "../dates/times-in.ts";
import { SPREADS } from "../deeds/words.ts";
import { numberAt } from "../figures/number.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { headsOf } from "../speakers/phrase-head.ts";
import type { Range, View } from "../view.ts";
import { dwelt } from "./dwelt.ts";
import { phraseOf } from "./known.ts";
import { lastNamed, meantBy, PRONOUN } from "./meant.ts";
import type { Mention } from "./mentions.ts";
import { owned, ownedBefore } from "./owners.ts";
import { endOfName, isNamed, phraseFrom } from "./phrases.ts";
import { CULPRITS, DONE, GOODS, HIT, HIT_ONES, PAST, PLANTED, SUFFER } from "./words.ts";

/** A victim as it stands in the text. */
export interface Victim {
  readonly range: Range;
  readonly party: string | null;
  /** Whether it is a body or place with a name: not a government, of which others are parts. */
  readonly named: boolean;
  readonly count: { min: number; max: number; approximate: boolean } | null;
}

/** The longest phrase that names a victim, in tokens. */
const LONGEST = 10;
/** How far after a noun "on", "of", "against" are looked for, in tokens. */
const READ = 14;

/** Who a mention says was hit: the object or the passive subject of what was done, what a breach is "of", "at", "on", and whose mail was read. */
export function victimsOf(view: View, mention: Mention, book: PartyBook): Victim[] {
  const ranges = mention.verb ? ofVerb(view, mention) : ofNoun(view, mention);
  return victims(view, ranges, book);
}

/** "Among those read were the ambassador's letters and … those of two envoys": whom a sentence counts among the victims. */
export function victimsAmong(view: View, sentence: Range, book: PartyBook): Victim[] {
  for (let at = sentence.first; at < sentence.last; at++) {
    const ranges = among(view, at, sentence.last);
    if (ranges.length > 0) return victims(view, ranges, book);
  }
  return [];
}

function victims(view: View, ranges: readonly Range[], book: PartyBook): Victim[] {
  const seen = new Set<number>();
  return ranges.flatMap((told): Victim[] => {
    const whole = beforeTime(view, told);
    const meant = standsFor(view, whole);
    if (meant !== null) {
      if (seen.has(meant.range.first)) return [];
      seen.add(meant.range.first);
      return [{ range: meant.range, party: book.named(meant.entity).id, named: isBody(view, meant.entity), count: null }];
    }
    const range = ownedBefore(view, whole) ?? owned(view, whole);
    if (!range || range.last <= range.first || seen.has(range.first)) return [];
    seen.add(range.first);
    const [head] = headsOf(view, range);
    if (!head || head.type === "pronoun") return [];
    const count = countOf(view, range);
    if (head.type === "name") {
      const { entity } = view.doc.names[head.name]!;
      return [{ range, party: book.named(entity).id, named: isBody(view, entity), count }];
    }
    if (MEASURES.test(head.word) || (CULPRITS.test(head.word) && !count && !HIT_ONES.test(head.word))) return [];
    if (/^(?:no|how|what|which|any)$/.test(view.words[range.first]!) || isTime(view, range.first)) return [];
    if (!HIT_ONES.test(head.word) && !count && !isNamed(view, range)) return [];
    return [{ range, named: false, party: head.kind === "unknown" && !count ? null : book.nominal(range, head).party.id, count }];
  });
}

/** Of what was taken these say how much. */
const MEASURES =
  /^(?:(?:kilo|mega|giga|tera|peta)?bytes?|[kmgt]b|dollars?|euros?|pounds?|crowns?|marks?|francs?|percent|pages?|copies|times)$/;

/** "the Election Board of 20 May": a phrase ends where a time begins. */
function beforeTime(view: View, { first, last }: Range): Range {
  for (let at = first + 1; at + 1 < last; at++)
    if (/^(?:of|in|on)$/.test(view.words[at]!) && view.nameAt[at]! < 0 && isTime(view, at + 1)) return { first, last: at };
  return { first, last };
}

/** "It had suffered a breach", "its mail was read", "the ministry was hit": whom a pronoun, a possessive before goods, or a definite noun stands for. */
function standsFor(view: View, { first, last }: Range): { readonly range: Range; readonly entity: number } | null {
  const { words, nameAt } = view;
  if (last <= first || nameAt[last - 1]! >= 0) return null;
  const [opening, closing] = [words[first]!, words[last - 1]!];
  const pronoun =
    last - first === 1 ? PRONOUN.test(opening) || /^(?:which|who)$/.test(opening) : PRONOUN.test(opening) && GOODS.test(closing);
  const definite = opening === "the" && last - first === 2 && HIT_ONES.test(closing);
  const entity = pronoun || definite ? meantBy(view, first) : null;
  const range = entity === null ? null : lastNamed(view, entity, first);
  return entity === null || range === null ? null : { range, entity };
}

function ofVerb(view: View, { token, sentence }: Mention): Range[] {
  const { tree, words } = view;
  const inside = dwelt(view, token);
  if (inside !== null) {
    const from = Math.max(tree.firsts[inside]!, sentence.first);
    const opening = words.indexOf("inside", from);
    return withListed(view, phraseFrom(view, opening >= 0 && opening < inside ? opening + 1 : from, sentence.last), sentence);
  }
  const preposition = /^(?:into|on|with|to|in)$/.test(words[token + 1] ?? "") ? token + 1 : null;
  if (preposition !== null && /^(?:break|intrude|spy|tamper|listen|eavesdrop|tap)$/.test(deedOf(view, token)))
    return withListed(view, phraseFrom(view, preposition + 1, sentence.last), sentence);
  const taken = takenFrom(view, token, sentence);
  const objects = tree.children[token]!.filter((child) => /^(?:obj|nsubj:pass)$/.test(tree.relations[child]!));
  const after =
    objects.length === 0 && tree.upos[token] === "NOUN" ? withListed(view, phraseFrom(view, token + 1, sentence.last), sentence) : [];
  return [...taken, ...after, ...tree.children[token]!.flatMap((child) => hitBy(view, child, token, sentence))];
}

/** "copied drawings from the servers of a shipyard": from whom it was taken. */
function takenFrom(view: View, token: number, sentence: Range): Range[] {
  const { words, nameAt } = view;
  if (!/^(?:steal|copy|download|exfiltrate|take|leak)$/.test(deedOf(view, token))) return [];
  const limit = Math.min(sentence.last, token + READ);
  for (let at = token + 1; at < limit && !/^(?:[;:.]|which|that|who)$/.test(words[at]!); at++)
    if (words[at] === "from" && nameAt[at]! < 0 && !isTime(view, at + 1))
      return withListed(view, phraseFrom(view, at + 1, sentence.last), sentence);
  return [];
}

/** The lemma of a deed, where the tagger may have taken it for a noun: "hackers stole". */
function deedOf({ words, tree }: View, token: number): string {
  return PAST.get(words[token]!) ?? tree.lemmas[token]!;
}

function hitBy(view: View, child: number, token: number, sentence: Range): Range[] {
  const { tree } = view;
  const relation = tree.relations[child]!;
  if (/^(?:nsubj:pass|nsubj:outer)$/.test(relation) || (relation === "nsubj" && isPassive(view, token))) {
    const antecedent = /^(?:who|which|that)$/.test(view.words[child]!) && tree.relations[token] === "acl:relcl" ? tree.heads[token]! : -1;
    if (antecedent >= 0)
      return [{ first: Math.max(sentence.first, tree.firsts[antecedent]!, antecedent - LONGEST), last: endOfName(view, antecedent) }];
    const first = Math.max(sentence.first, tree.firsts[child]!, child - LONGEST);
    const ofWhom = GOODS.test(view.words[child]!) && view.words[child + 1] === "of" ? phraseFrom(view, first, token).last : 0;
    return [{ first, last: Math.min(token, Math.max(ofWhom, endOfName(view, child))) }];
  }
  return relation === "obj" && child > token && !SPREADS.test(tree.lemmas[token]!)
    ? withListed(view, phraseFrom(view, Math.max(token + 1, tree.firsts[child]!), sentence.last), sentence)
    : [];
}

function isPassive({ tree }: View, token: number): boolean {
  return tree.children[token]!.some((child) => tree.relations[child] === "aux:pass");
}

function ofNoun(view: View, { token, sentence }: Mention): Range[] {
  const { words, nameAt, doc, tree } = view;
  const next = DONE.test(tree.lemmas[token + 1] ?? "") && tree.upos[token + 1] === "VERB" ? token + 1 : -1;
  const did = tree.relations[token] === "nsubj" ? tree.heads[token]! : next;
  if (did > token && DONE.test(tree.lemmas[did]!)) {
    const hit = tree.children[did]!.flatMap((child) => (tree.relations[child] === "obj" ? hitBy(view, child, did, sentence) : []));
    if (hit.length > 0) return hit;
  }
  if (GOODS.test(words[token]!)) return [phraseFrom(view, phraseOf(view, token, sentence.first).first, sentence.last)];
  const own = tree.relations[token] === "nsubj" ? tree.heads[token]! : -1;
  for (let at = token + 1; at < Math.min(sentence.last, token + READ) && !/^(?:[,;:.]|was|were|has|had|by|to)$/.test(words[at]!); at++)
    if (
      // Behind its verb what "of" leads to is no longer the deed's: "bore the hallmarks of".
      (own > token && own < at ? /^(?:on|at|into|against)$/ : /^(?:on|at|of|into|against|from|in)$/).test(words[at]!) &&
      (words[at] !== "in" || PLANTED.test(words[token]!)) &&
      nameAt[at]! < 0 &&
      !isTime(view, at + 1)
    ) {
      const range = phraseFrom(view, at + 1, sentence.last);
      if (range.last > range.first && (owned(view, range) || words[range.last] !== "from")) return withListed(view, range, sentence);
    }
  const sufferer = suffererOf(view, token, sentence);
  if (sufferer) return [sufferer];
  const owner = doc.names[nameAt[token - 1]!];
  return owner?.class === "organization" && tree.upos[token - 1] === "PROPN" ? [{ first: firstOfName(view, token - 1), last: token }] : [];
}

/** "The bank suffered a breach", "the hospital was hit by an attack", "became the target of a hack": the subject. */
function suffererOf(view: View, token: number, sentence: Range): Range | null {
  const { tree, words } = view;
  let at = tree.heads[token]!;
  if (at >= 0 && /^(?:targets?|victims?)$/.test(words[at]!))
    at = /^(?:nsubj|root|ccomp|conj|parataxis)/.test(tree.relations[at]!) ? at : tree.heads[at]!;
  const passive = tree.relations[token] === "obl:agent" && at >= 0 && HIT.test(words[at]!);
  if (
    at < 0 ||
    !(
      passive ||
      (SUFFER.test(tree.lemmas[at]!) && tree.relations[token] === "obj") ||
      /^(?:targets?|victims?|become)$/.test(words[at]!) ||
      tree.lemmas[at] === "become"
    )
  )
    return null;
  const subject = tree.children[at]!.find((child) => /^nsubj/.test(tree.relations[child]!) && child < token);
  return subject === undefined
    ? null
    : { first: Math.max(sentence.first, tree.firsts[subject]!, subject - LONGEST), last: endOfName(view, subject) };
}

function firstOfName({ nameAt }: View, token: number): number {
  let first = token;
  while (first > 0 && nameAt[first - 1] === nameAt[token]) first--;
  return first;
}

/** A phrase, and those that "and" or "including" add to it. */
function withListed(view: View, range: Range, sentence: Range): Range[] {
  const found = [range];
  let at = range.last;
  while (found.length < LONGEST && at < sentence.last) {
    if (view.words[at] === "," && /^(?:and|including)$/.test(view.words[at + 1] ?? "")) at++;
    if (!/^(?:and|including|,)$/.test(view.words[at]!)) break;
    const next = phraseFrom(view, at + 1, sentence.last);
    if (
      next.last <= next.first ||
      /^(?:VERB|AUX|PRON)$/.test(view.tree.upos[next.last] ?? "") ||
      (view.words[at] === "," && !isNamed(view, next))
    )
      break;
    found.push(next);
    at = next.last;
  }
  return found;
}

function isBody({ doc }: View, entity: number): boolean {
  const { class: is, name } = doc.entities[entity]!;
  return !/^(?:person|state|document)$/.test(is) && !/\b(?:government|administration|states?)\b/i.test(name);
}

function isTime(view: View, token: number): boolean {
  const { start, end } = view.doc.tokens[token]!;
  const time = timeEndingAfter(view, start);
  return time !== undefined && time.span[0] <= start && end <= time.span[1];
}

function among(view: View, at: number, last: number): Range[] {
  const { words, doc, nameAt } = view;
  if (words[at] !== "among" || !/^(?:those|the|them)$/.test(words[at + 1] ?? "")) return [];
  let begin = at;
  while (begin < last && !/^(?:were|was|are|is)$/.test(words[begin]!)) begin++;
  if (!words.slice(at, begin).some((word) => HIT.test(word))) return [];
  const found: Range[] = [];
  let ofThose = false;
  for (let token = begin + 1; token < last; token++) {
    if (/^['’]s?$/.test(words[token]!) && nameAt[token]! < 0) found.push({ first: phraseStart(view, token - 1, begin + 1), last: token });
    if (words[token] === "those" && words[token + 1] === "of") {
      found.push(phraseFrom(view, token + 2, last));
      ofThose = true;
    }
    const name = doc.names[nameAt[token]!];
    if (
      ofThose &&
      name?.class === "person" &&
      nameAt[token - 1] !== nameAt[token] &&
      !found.some((range) => range.first <= token && token < range.last)
    )
      found.push({ first: token, last: endOfName(view, token) });
  }
  return found;
}

function phraseStart({ words, nameAt }: View, end: number, floor: number): number {
  let first = end;
  while (
    first > floor &&
    end - first < LONGEST &&
    (nameAt[first - 1]! >= 0 || /^\p{L}/u.test(words[first - 1]!)) &&
    !/^(?:and|or|were|was|of|in|by)$/.test(words[first - 1]!)
  )
    first--;
  return first;
}

function countOf({ words }: View, { first, last }: Range): Victim["count"] {
  for (let at = first; at < last; at++) {
    const number = numberAt(words, at, last);
    if (number)
      return {
        ...{ min: number.value, max: number.value },
        approximate: /^(?:about|around|some|nearly|almost|least|than|roughly)$/.test(words[at - 1] ?? ""),
      };
  }
  return null;
}
