import { type Carrier, subjectOf } from "./carrier.ts";
import type { Mention } from "./mentions.ts";
import { unique, type Who } from "./who.ts";
import { CALLED_OFF, HAS, PUT_OFF, TOLD_TO } from "./words.ts";

/** How far after a noun "with" and "between" are looked for, in tokens. */
const READ = 16;
/** Words that end what is said of a noun. */
const STOPS = /^(?:[;:.]|that|who|which|when|where|while|after|before|because|but|although)$/;

/**
 * Those who take part in a mention's event, each group apart: "the Roe-Oru and Harl-Sorn sessions" are two events. Those whom the noun itself names
 * come first; where it does not say between whom, whoever does something during it, or holds it, takes part.
 */
export function participantsOf(who: Who, mention: Mention, carrier: Carrier | null): string[][] {
  if (mention.verb) return [ofVerb(who, mention)];
  const pairs = pairsBefore(who, mention);
  if (pairs.length > 0) return pairs;
  const own = ownOf(who, mention);
  const around = carrier === null ? [] : ofCarrier(who, mention, carrier, own);
  return [unique([...around, ...own])];
}

/** Whom a noun names itself: its owner, and those whom "with", "between", "of" bring in. */
function ownOf(who: Who, { token, kind, sentence }: Mention): string[] {
  const { tree, words, nameAt } = who.view;
  const owners = tree.children[token]!.filter((child) => tree.relations[child] === "nmod:poss" && words[child] !== "its");
  const found = owners.flatMap((child) => who.at(child));
  const brings =
    kind === "hearing" || kind === "forum"
      ? /^(?:with|between)$/
      : kind === "visit"
        ? /^(?:by|with|of)$/
        : /^(?:with|between|among|of|by)$/;
  const limit = Math.min(sentence.last, token + READ);
  for (let at = token + 1; at < limit && !STOPS.test(words[at]!); at++) {
    if (nameAt[at]! >= 0) continue;
    if (/^(?:VERB|AUX)$/.test(tree.upos[at]!) && !/^(?:acl|amod)/.test(tree.relations[at]!)) break;
    if (brings.test(words[at]!)) found.push(...who.listFrom(at + 1, limit));
  }
  return found;
}

/** "The Roe-Oru summit", "the Roe-Oru and Harl-Sorn sessions", "Varenia-Caldora talks". */
function pairsBefore(who: Who, { token, sentence }: Mention): string[][] {
  const { nameAt, words, tree } = who.view;
  const found: string[][] = [];
  for (
    let at = token - 1;
    at >= sentence.first && (nameAt[at]! >= 0 || /^(?:ADJ|NOUN|PROPN|PUNCT)$/.test(tree.upos[at]!) || words[at] === "and");
    at--
  ) {
    if (nameAt[at]! < 0 || nameAt[at] === nameAt[at + 1]) continue;
    const pair = who.pairEnding(at);
    if (pair) found.unshift([...pair]);
  }
  return found;
}

/** Who takes part by what the verb says: whoever holds it, whoever does something during it, and whom he does it to. */
function ofCarrier(who: Who, { kind, loose }: Mention, { verb, how }: Carrier, own: readonly string[]): readonly string[] {
  const { tree } = who.view;
  if (how === "subject") return hosts(who, verb);
  if (own.length > 1 || (kind === "visit" && own.length > 0)) return [];
  if (how === "object") return own.length > 0 || isHad(tree.lemmas[verb]!, kind) ? doers(who, verb) : [];
  if (how === "around" && (kind === "visit" || own.length === 0)) return [];
  const spokenTo = (child: number) => /^i?obj$/.test(tree.relations[child]!) && isPerson(who, child);
  const addressed = own.length > 0 || loose || kind === "visit" ? [] : tree.children[verb]!.filter(spokenTo);
  return unique([...doers(who, verb), ...addressed.flatMap((child) => who.at(child))]);
}

/** Whether the subject of a verb takes part in its object: who holds talks, calls them off, tells a hearing something. */
function isHad(lemma: string, kind: Mention["kind"]): boolean {
  return (
    HAS.test(lemma) ||
    CALLED_OFF.test(lemma) ||
    PUT_OFF.test(lemma) ||
    (TOLD_TO.test(lemma) && /^(?:hearing|briefing|forum|summit)$/.test(kind))
  );
}

/** "was hosted by the president". */
function hosts(who: Who, verb: number): string[] {
  const { tree } = who.view;
  return tree.lemmas[verb] === "host" || tree.lemmas[verb] === "attend"
    ? tree.children[verb]!.filter((child) => tree.relations[child] === "obl:agent").flatMap((child) => who.at(child))
    : [];
}

/** Who does what a verb says: where it is a cue of somebody, whoever speaks. */
function doers(who: Who, verb: number): readonly string[] {
  const speakers = who.speakersAt(verb);
  const subject = subjectOf(who.view, verb);
  const named = subject < 0 ? [] : who.at(subject);
  return named.length > speakers.length ? named : speakers;
}

function isPerson({ view }: Who, token: number): boolean {
  return view.doc.names[view.nameAt[token]!]?.class === "person";
}

function ofVerb(who: Who, { token, kind, sentence }: Mention): string[] {
  const { tree, words } = who.view;
  const subject = subjectOf(who.view, token);
  const found = subject < 0 ? [] : withLeaders(who, subject, token);
  if (kind === "visit" || kind === "hearing") return unique([...found, ...included(who, token, sentence.last)]);
  for (const child of tree.children[token]!) {
    const relation = tree.relations[child]!;
    if (relation === "obj") found.push(...who.at(child));
    if (relation.startsWith("obl") && tree.children[child]!.some((below) => /^with$/.test(words[below]!))) found.push(...who.at(child));
  }
  return unique(found);
}

/** A subject, and whoever leads it: "a group of officials led by Ann Roe". */
function withLeaders(who: Who, subject: number, verb: number): string[] {
  const { words } = who.view;
  const found = who.at(subject);
  for (let at = subject; at + 1 < verb; at++)
    if (/^(?:led|headed)$/.test(words[at]!) && words[at + 1] === "by") found.push(...who.listFrom(at + 2, verb));
  return found;
}

/** "… officials visited, including Ann Roe and Tal Oru": whom a sentence counts among those who came. */
function included(who: Who, token: number, last: number): string[] {
  const at = who.view.words.indexOf("including", token);
  return at < 0 || at >= last ? [] : who.listFrom(at + 1, last);
}
