import type { Statement } from "../../record/statement.ts";
import { roleOf } from "../deeds/role.ts";
import { AGENTS, DEED, PRIVATE } from "../deeds/words.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { headsOf } from "../speakers/phrase-head.ts";
import { firstTokenAt, type Range, type View } from "../view.ts";
import type { Doer } from "./gather.ts";
import { lastNamed, meantBy } from "./meant.ts";
import type { Mention } from "./mentions.ts";
import { endOfName, phraseFrom } from "./phrases.ts";
import { ARMS, CULPRITS, FAKES } from "./words.ts";

/** Who is said to have done it, as the words stand. */
export interface Actor {
  readonly range: Range;
  readonly party: string;
}

/** Who a mention says did it: "by …", the subject of what was done, whose break-in it was, and the group that is named with it. */
export function actorsOf(view: View, mention: Mention, book: PartyBook): Actor[] {
  const ranges = mention.verb ? ofVerb(view, mention) : ofNoun(view, mention);
  return ranges.flatMap((range) => actor(view, range, book));
}

function ofVerb(view: View, { token, sentence }: Mention): Range[] {
  const { tree, words } = view;
  const charged = chargedWith(view, token);
  if (charged) return [charged];
  return tree.children[token]!.flatMap((child) => {
    const relation = tree.relations[child]!;
    if (relation === "nsubj" && /^(?:who|that|which)$/.test(words[child]!) && tree.relations[token] === "acl:relcl") {
      const head = tree.heads[token]!;
      return [{ first: Math.max(sentence.first, Math.min(head, tree.firsts[head]!)), last: endOfName(view, head) }];
    }
    if (relation === "nsubj" && child < token)
      return [{ first: Math.max(sentence.first, tree.firsts[child]!), last: endOfName(view, child) }];
    if (relation !== "obl:agent") return [];
    const by = tree.children[child]!.find((below) => words[below] === "by");
    return by === undefined ? [] : [phraseFrom(view, by + 1, sentence.last)];
  });
}

function ofNoun(view: View, { token, sentence }: Mention): Range[] {
  const { words, doc, nameAt, tree } = view;
  const ranges: Range[] = [...laidTo(view, token, sentence), ...doneBy(view, token, sentence)];
  for (let at = token + 1; at < Math.min(sentence.last, token + READ) && !STOPS.test(words[at]!); at++)
    if (words[at] === "by") {
      ranges.push(phraseFrom(view, at + 1, sentence.last));
      break;
    }
  let first = token;
  while (
    first > sentence.first &&
    (nameAt[first - 1]! >= 0 || /^(?:ADJ|NOUN|VERB|PUNCT)$/.test(tree.upos[first - 1]!)) &&
    !STOPS.test(words[first - 1]!)
  )
    first--;
  const owner = /^['’]s?$/.test(words[first - 1] ?? "") ? first - 2 : -1;
  for (const at of [...(owner >= sentence.first ? [owner] : []), ...new Array(token - first).keys().map((step) => first + step)]) {
    const name = doc.names[nameAt[at]!];
    const adjective = name?.class === "state" && tree.upos[at] === "ADJ";
    if (name && (adjective || name.class === "threat-group" || at === owner)) ranges.push({ first: at, last: at + 1 });
  }
  return ranges;
}

/** How far after a noun "by" is looked for, in tokens. */
const READ = 16;
/** Where what is told of a noun ends. */
const STOPS = /^(?:[,;:.]|was|were|is|are|has|had|that|which|and)$/;

/** "charged two officers with hacking", "accused Varenia of the attack", "blamed a group for it": whom a verb of charging has as its object. */
function chargedWith({ tree, words, nameAt }: View, token: number): Range | null {
  // "blamed a service for the operation": a tree may hang the one on the other.
  const hangs = tree.heads[token]!;
  const verb = hangs >= 0 && tree.relations[hangs] === "obj" ? tree.heads[hangs]! : hangs;
  const preposition = words[tree.children[token]!.find((child) => /^(?:mark|case)$/.test(tree.relations[child]!)) ?? -1] ?? "";
  if (verb < 0 || !/^(?:with|of|for)$/.test(preposition) || !/^(?:charge|accuse|blame|suspect|indict|convict)$/.test(tree.lemmas[verb]!))
    return null;
  const charged =
    tree.children[verb]!.find((child) => tree.relations[child] === "obj") ??
    tree.children[verb]!.find((child) => tree.relations[child] === "nsubj:pass");
  if (charged === undefined) return null;
  let last = charged + 1;
  while (nameAt[charged]! >= 0 && nameAt[last] === nameAt[charged]) last++;
  return { first: Math.min(charged, tree.firsts[charged]!), last };
}

/** Who carried it out, launched or claimed it, was behind it or responsible for it. */
function doneBy(view: View, token: number, sentence: Range): Range[] {
  const { tree, words } = view;
  const charged = chargedWith(view, token);
  if (charged) return [charged];
  const head = tree.heads[token]!;
  const preposition = words[tree.children[token]!.find((child) => tree.relations[child] === "case") ?? -1] ?? "";
  const agent =
    head >= 0 && tree.relations[token] === "nsubj:pass" && CARRIES_OUT.test(tree.lemmas[head]!)
      ? tree.children[head]!.find((child) => tree.relations[child] === "obl:agent")
      : undefined;
  if (agent !== undefined) {
    const marker = tree.children[agent]!.find((below) => words[below] === "by");
    return marker === undefined ? [] : [phraseFrom(view, marker + 1, sentence.last)];
  }
  const by =
    head >= 0 && tree.relations[token] === "obj" && CARRIES_OUT.test(tree.lemmas[head]!)
      ? head
      : preposition === "behind"
        ? tree.children[token]!.some((child) => /^nsubj/.test(tree.relations[child]!))
          ? token
          : head
        : preposition === "for" && head >= 0 && words[head] === "responsible"
          ? head
          : -1;
  const subject = by < 0 ? undefined : tree.children[by]!.find((child) => /^nsubj/.test(tree.relations[child]!) && child < token);
  return subject === undefined
    ? []
    : [{ first: Math.max(sentence.first, Math.min(subject, tree.firsts[subject]!)), last: endOfName(view, subject) }];
}

/** Verbs whose subject did what their object is, as lemmas. */
const CARRIES_OUT =
  /^(?:carry|launch|conduct|claim|mount|stage|commit|run|orchestrate|execute|direct|order|operate|create|control|manage|fund|finance|coordinate)$/;

/** "tied the break-in to a group": whom a verb of attribution lays the deed to. By the words, since trees and lemmas of such verbs are often wrong. */
function laidTo(view: View, token: number, sentence: Range): Range[] {
  const { words, nameAt } = view;
  const laid = (from: number, to: number) => words.slice(from, to).some((word) => LAID.test(word));
  // "tied the break-in to", or "the break-in was traced to".
  const before = laid(Math.max(sentence.first, token - NEAR), token);
  const limit = Math.min(sentence.last, token + READ);
  for (let at = token + 1; at < limit && !/^[;:.]$/.test(words[at]!); at++)
    if (/^(?:to|on)$/.test(words[at]!) && nameAt[at]! < 0 && (before || LAID.test(words[at - 1]!)))
      return [phraseFrom(view, at + 1, sentence.last)];
  return [];
}

/** Forms of verbs that lay a deed to somebody, and how near before the deed they stand, in tokens. */
const LAID =
  /^(?:tied|ties|tying|linked|links|linking|traced|traces|attributed|attributes|attributing|pinned|blamed|connected|ascribed|laid|attribute|ascribe|trace|pin)$/;
const NEAR = 5;

/** Groups that a mention's sentence says somebody is called by: "an actor nicknamed Amber Heron", "a group known as Amber Heron". */
export function calledIn({ doc, nameAt, words }: View, { sentence }: Mention, book: PartyBook): Actor[] {
  return [...new Set(nameAt.subarray(sentence.first, sentence.last))].flatMap((index) => {
    const name = doc.names[index];
    if (!name) return [];
    const first = firstTokenAt(doc, name.span[0]);
    const before = words.slice(Math.max(sentence.first, first - 8), first).join(" ");
    if (
      !CALLED_BEFORE.test(words.slice(Math.max(sentence.first, first - 4), first).join(" ")) ||
      (name.class !== "threat-group" && !GROUP_CALLED.test(before))
    )
      return [];
    return [{ range: { first, last: firstTokenAt(doc, name.span[1] - 1) + 1 }, party: book.named(name.entity).id }];
  });
}

const CALLED_BEFORE = /\b(?:dubbed|calls?|called|codenamed|nicknamed|named|known|tracked)\b/;
const GROUP_CALLED =
  /\b(?:group|gang|crew|actor|team|collective|hackers|outfit) (?:that )?(?:\S+ ){0,4}?(?:dubbed|called|calls?|codenamed|nicknamed|named|known as|tracked as)$/;

function actor(view: View, whole: Range, book: PartyBook): Actor[] {
  const range = trimmed(view, whole);
  if (range.last <= range.first || /^(?:no|any|which|what|neither)$/.test(view.words[range.first]!)) return [];
  const token = range.last - 1;
  if (view.nameAt[token]! < 0 && CULPRITS.test(view.words[token]!)) {
    const noun = { type: "noun", word: view.words[token]!, token, plural: view.tree.xpos[token] === "NNS", kind: "group" } as const;
    return [{ range, party: book.nominal(range, noun).party.id }];
  }
  return headsOf(view, range).flatMap((head) => {
    if (head.type === "pronoun") {
      const entity = meantBy(view, head.token);
      const named = entity === null ? null : lastNamed(view, entity, head.token);
      const party = entity === null ? null : book.named(entity);
      return party && named && /^(?:state|organization|group|threat-group)$/.test(party.kind) ? [{ range: named, party: party.id }] : [];
    }
    if (head.type === "name") {
      const party = book.named(view.doc.names[head.name]!.entity);
      return party.kind === "person" || party.kind === "document" ? [] : [{ range, party: party.id }];
    }
    return CULPRITS.test(head.word) ||
      ARMS.test(head.word) ||
      FAKES.test(head.word) ||
      (HIRED.test(head.word) && /^an?$/.test(view.words[range.first]!)) ||
      /^(?:men|women|man|woman|officers?|nationals?|students?|pupils?|members?|activists?)$/.test(head.word)
      ? [{ range, party: book.nominal(range, head).party.id }]
      : [];
  });
}

/** Bodies for hire that do it for others, where they are brought in: “the company” is more often whom it was done to, or who found it. */
const HIRED = /^(?:contractors?|company|companies|firms?|outfits?|agency|agencies|consultanc(?:y|ies)|businesses|business)$/;

/** A phrase without a comma before it. */
function trimmed({ words }: View, { first, last }: Range): Range {
  let from = first;
  while (from < last && /^[,;:"“”–—-]$/.test(words[from]!)) from++;
  return { first: from, last };
}

/** Whose something is that does nothing: "Varenia's election was run by" names no doer, "Varenia's army was behind" does. */
function isOwnerOf({ tree, words }: View, token: number, after: string): boolean {
  if (!/^['’]s?\s/.test(after)) return false;
  const noun = words[tree.heads[token]!] ?? "";
  return !AGENTS.test(noun) && !PRIVATE.test(noun) && !DEED.test(noun);
}

/** The word of a name that hangs on what is outside of it. */
function headOf({ tree }: View, first: number, last: number): number {
  for (let token = first; token <= last; token++) if (tree.heads[token]! < first || tree.heads[token]! > last) return token;
  return last;
}

/** The states and threat groups that the words for an actor name. */
export function doersIn({ doc, nameAt }: View, { range }: Actor): Doer[] {
  const names = [...new Set(nameAt.subarray(range.first, range.last))].flatMap((index) => doc.names[index] ?? []);
  return names
    .filter(({ class: is }) => is === "state" || is === "threat-group")
    .map(({ entity, class: is }) => ({ entity, group: is === "threat-group" }));
}

/** Words between which an actor stands: "the work of", "carried out by", "tied … to", "behind". */
const BEFORE =
  /\b(?:by|(?:tied|linked|attributed|traced|connected|belongs?|ascribed|back) (?:[\p{L}-]+ ){0,4}?to|(?:work|hands?|doing|agents|hackers|spies|unit|arm|behest) of|(?:blamed|pinned) (?:[\p{L}-]+ ){0,4}?on|blamed|blames|accused|accuses|behind|hackers?|group)\s+(?:the\s+|a\s+|an\s+|hackers? (?:from|linked to|backed by)\s+|[\p{L}-]+\s+group\s+)*$/iu;
const AFTER =
  /^(?:['’]s?)?\s+(?:[\p{L}-]+\s+){0,3}?(?:was|were|is|are|had|has|did|carried|conducted|launched|hacked|stole|broke|breached|attacked|behind|hackers|intelligence|spies|government|group)\b/iu;

/** Who gives the doer its name or writes about it is not the doer: "a group that the security company Halden has written about". */
const NAMING =
  /^\s+(?:(?:has|had|have)\s+)?(?:written|calls?|called|named|names|tracks?|tracked|dubbed|describes?|described|studied|says|said|found|identified|reported|published|followed)\b/iu;

/** Who an attribution names: the states and groups where its actor stands. A denial or a question names none. */
export function actorsIn(view: View, { act, content, cue, speakers }: Statement, book: PartyBook): Actor[] {
  if (act.main !== "attribution") return [];
  const found: Actor[] = [];
  for (const [start, end] of [...content, ...cue]) {
    let last = -1;
    for (let token = firstTokenAt(view.doc, start); token < view.doc.tokens.length && view.doc.tokens[token]!.start < end; token++) {
      const index = view.nameAt[token]!;
      if (index < 0 || index === last) continue;
      last = index;
      const name = view.doc.names[index]!;
      const before = view.text.slice(Math.max(0, name.span[0] - 60), name.span[0]);
      const after = view.text.slice(name.span[1], name.span[1] + 60);
      if (!BEFORE.test(before) && (!AFTER.test(after) || NAMING.test(after) || isOwnerOf(view, token, after))) continue;
      const end = firstTokenAt(view.doc, name.span[1] - 1);
      if (roleOf(view, headOf(view, token, end), name.span[1]) === "to") continue;
      const party = book.named(name.entity);
      if (!/^(?:state|group|threat-group|organization)$/.test(party.kind) || speakers.includes(party.id)) continue;
      found.push({ range: { first: firstTokenAt(view.doc, name.span[0]), last: firstTokenAt(view.doc, name.span[1]) }, party: party.id });
    }
  }
  return found;
}
