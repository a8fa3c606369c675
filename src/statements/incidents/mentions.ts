import { isStory, type Range, spanOf, type View } from "../view.ts";
import { dwelt } from "./dwelt.ts";
import { falseOnes } from "./false-ones.ts";
import { type Known, knownBy, phraseOf } from "./known.ts";
import {
  ARMS,
  AT_ISSUE,
  CULPRITS,
  DONE,
  FAKES,
  FLAWS,
  GOODS,
  HIT,
  INCIDENT,
  INFLUENCE,
  LINES,
  LOOSE,
  NOBODY_KNOWN,
  PAST,
  PLANTED,
  POSSIBLE,
  RULES_BREACHED,
  SEVERS,
  STRONG,
  sways,
  TAKEN,
  TAKES_GOODS,
  TRADE,
} from "./words.ts";

/** A place where the story tells of something done to computers: a noun ("the breach") or a verb ("hackers entered"). */
export interface Mention {
  readonly token: number;
  readonly sentence: Range;
  readonly verb: boolean;
  /** "the hack", "the hackers entered": it takes up what was told before, where it brings in nobody else. */
  readonly definite: boolean;
  /** "a breach", "another hack": it brings in what was not told before. */
  readonly introduces: boolean;
  /** It sways opinions; it is not done to computers. */
  readonly sways: boolean;
  /** How much of it there was is told: "940 fake accounts". */
  readonly counted: boolean;
}

/** Sentences longer than this are lists or wrong, in UTF-16 code units. */
const LONGEST = 1_500;

/** What the story says was done, in the order of the text: nothing that may happen, that happens in general, or that is said not to have happened. */
export function mentionsIn(view: View): Mention[] {
  let swayed = false;
  return view.doc.sentences.flatMap((sentence, index) => {
    if (!isStory(view, index) || sentence.span[1] - sentence.span[0] > LONGEST) return [];
    const trade = TRADE.test(view.text.slice(...sentence.span));
    const found: Mention[] = [];
    for (let token = sentence.first; token < sentence.last; token++) {
      if (isAmong(view, token))
        found.push({ token, sentence, verb: true, definite: true, introduces: false, sways: false, counted: false });
      const noun = isNoun(view, token) && dwelt(view, token) === null;
      const done = noun ? ofNoun(view, token, sentence) : ofVerb(view, token, trade);
      const known = done ?? (noun ? falseOnes(view, token, sentence, swayed) : swaying(view, token, sentence));
      swayed ||= done === null && known !== null;
      if (known !== null)
        found.push({
          ...{ token, sentence, verb: !noun, definite: known === "definite", introduces: known === "first" },
          ...{ sways: done === null, counted: noun && view.tree.children[token]!.some((child) => view.tree.relations[child] === "nummod") },
        });
    }
    return found;
  });
}

/** "Among those read were …": a deed told before. */
function isAmong({ words }: View, token: number): boolean {
  return (
    HIT.test(words[token]!) &&
    words.slice(Math.max(0, token - 6), token).includes("among") &&
    words.slice(token, token + 8).some((word) => /^(?:were|was|are)$/.test(word))
  );
}

/** A noun, or a form in "-ing" that stands as one: "the hacking of". */
function isNoun({ tree, words }: View, token: number): boolean {
  if (PAST.has(words[token]!)) return false;
  if (/^(?:NOUN|PROPN)$/.test(tree.upos[token]!)) return true;
  return (
    tree.xpos[token] === "VBG" && (words[token + 1] === "of" || tree.children[token]!.some((child) => tree.relations[child] === "det"))
  );
}

/** The noun that a token is or begins: "break-in" may stand as three. */
function nounOf({ words }: View, token: number): string {
  return words[token] === "break" && words[token + 1] === "-" && /^ins?$/.test(words[token + 2] ?? "") ? "break-in" : words[token]!;
}

function ofNoun(view: View, token: number, sentence: Range): Known {
  const { words, tree } = view;
  const word = nounOf(view, token);
  if (GOODS.test(word)) return ofTaken(view, token, sentence);
  if (PLANTED.test(word) && isPlanted(view, token)) return "new";
  if (!INCIDENT.test(word) || (tree.relations[token] === "compound" && word !== "break-in") || INCIDENT.test(words[token + 1] ?? ""))
    return null;
  if (/^breach(?:es)?$/.test(word) && tree.children[token]!.some((child) => isOf(view, child) && RULES_BREACHED.test(words[child]!)))
    return null;
  const head = tree.heads[token]!;
  if (head >= 0 && POSSIBLE.test(words[head]!) && tree.relations[token]!.startsWith("nmod")) return null;
  const phrase = phraseOf(view, token, sentence.first);
  const opening = words[phrase.first] ?? "";
  const before = words.slice(phrase.first, token);
  const known = knownBy(view, phrase, opening) ?? (isAtIssue(view, token) ? "new" : null);
  if (known === null) return null;
  const around = [before.join(" "), words.slice(token + 1, token + 8).join(" ")];
  if (SEVERS.test(word)) return isOfLines(view, token) ? known : null;
  const trade = around.some((one) => TRADE.test(one) || INFLUENCE.test(one));
  const bare = token - phrase.first <= 1;
  const goods = TAKES_GOODS.test(word) && tree.children[token]!.some((child) => isOf(view, child) && GOODS.test(words[child]!));
  return !LOOSE.test(word) || trade || goods || isNamed(view, token) || (known === "definite" && bare) ? known : null;
}

/** "any role in attacks on Caldora's election systems": what is laid to somebody or denied, and done to somebody with a name. */
function isAtIssue({ tree, nameAt }: View, token: number): boolean {
  const onNamed = tree.children[token]!.some(
    (child) => tree.relations[child] === "nmod" && nameAt.subarray(child, tree.lasts[child]).some((name) => name >= 0),
  );
  for (let at = tree.heads[token]!, step = 0; onNamed && at >= 0 && step < 4; at = tree.heads[at]!, step++)
    if (AT_ISSUE.test(tree.lemmas[at]!)) return true;
  return false;
}

/** "the stolen party emails", "files hacked from the ministry" are what is left of a deed. */
function ofTaken(view: View, token: number, sentence: Range): Known {
  const { tree, words } = view;
  // A stolen password is a way in.
  if (/^(?:passwords?|credentials|numbers)$/.test(words[token]!)) return null;
  if (!tree.children[token]!.some((child) => tree.relations[child] === "amod" && TAKEN.test(words[child]!))) return null;
  const head = tree.heads[token]!;
  if (tree.relations[token] === "compound" || (head >= 0 && POSSIBLE.test(words[head]!) && tree.relations[token]!.startsWith("nmod")))
    return null;
  const phrase = phraseOf(view, token, sentence.first);
  const opening = words[phrase.first] ?? "";
  if (/^(?:any|no|every|each|such|other|further|future)$/.test(opening)) return null;
  return knownBy(view, phrase, opening) ?? "new";
}

function isOf({ tree, words }: View, token: number): boolean {
  return (
    tree.relations[token] === "nmod" && tree.children[token]!.some((child) => tree.relations[child] === "case" && words[child] === "of")
  );
}

/** "wiper malware was found on computers", "had planted spyware in phones": something put there. */
function isPlanted({ tree, words }: View, token: number): boolean {
  const verb = tree.heads[token]!;
  if (
    verb < 0 ||
    !/^(?:obj|nsubj:pass)$/.test(tree.relations[token]!) ||
    !/^(?:find|discover|detect|plant|install|spot)$/.test(tree.lemmas[verb]!)
  )
    return false;
  return words.slice(Math.max(token, verb) + 1, Math.max(token, verb) + 6).some((word) => /^(?:on|in|inside)$/.test(word));
}

/** "the Paper Tide campaign", "Operation Low Tide", "the campaign that researchers call Glass Letter": with a name of its own. */
function isNamed({ words, doc, text, sentenceAt }: View, token: number): boolean {
  if (!/^(?:campaign|operation)$/.test(words[token]!)) return false;
  const capital = (at: number) =>
    sentenceAt[at] === sentenceAt[token] && /^\p{Lu}/u.test(text.slice(doc.tokens[at]!.start, doc.tokens[at]!.start + 2));
  if (token > 1 && capital(token - 1) && (capital(token - 2) || /^(?:the|a|an)$/.test(words[token - 2]!))) return true;
  const called = words.slice(token + 1, token + 7).findIndex((word) => /^(?:dubbed|calls?|called|known|named|codenamed)$/.test(word));
  return called >= 0 && [2, 3].some((step) => token + called + step < words.length && capital(token + called + step));
}

function ofVerb(view: View, token: number, trade: boolean): Known {
  const { tree, words } = view;
  const mistaken = PAST.has(words[token]!) && tree.upos[token] === "NOUN";
  const inside = !mistaken && dwelt(view, token) !== null;
  if (!mistaken && !inside && (tree.upos[token] !== "VERB" || !(isPast(view, token) || isDeedCharged(view, token)))) return null;
  const lemma = mistaken ? PAST.get(words[token]!)! : tree.lemmas[token]!;
  const strong = STRONG.test(lemma);
  if (!strong && !inside && !DONE.test(lemma)) return null;
  if (/^(?:break|intrude|spy|tamper|listen|eavesdrop)$/.test(lemma) && !/^(?:into|on|with|in|to)$/.test(words[token + 1] ?? ""))
    return null;
  if (lemma === "exploit" && !tree.children[token]!.some((child) => FLAWS.test(words[child]!))) return null;
  if (isUnreal(view, token)) return null;
  const intoGoods = isIntoGoods(view, token) || isDoneToLines(view, token);
  const culprit = culpritOf(view, token, trade || intoGoods);
  const suffered = tree.children[token]!.some((child) => tree.relations[child]!.startsWith("nsubj:pass"));
  const known = strong || mistaken || (intoGoods && !/^(?:listen|tap)$/.test(lemma)) || (trade && (suffered || isDeedCharged(view, token)));
  if (culprit === undefined && !known) return null;
  return culprit !== undefined && /^(?:the|these|those)$/.test(words[tree.firsts[culprit]!]!) ? "definite" : "new";
}

/** "broke into the navy's payroll", "tampered with the voter rolls": nobody does that but by computer, whoever did it. */
function isIntoGoods({ tree, words }: View, token: number): boolean {
  return (
    /^(?:break|intrude|tamper|hack|listen|tap)$/.test(tree.lemmas[token]!) &&
    /^(?:into|with|in|to)$/.test(words[token + 1] ?? "") &&
    tree.children[token]!.some((child) => tree.relations[child]!.startsWith("obl") && GOODS.test(words[child]!))
  );
}

/** "jammed satellite navigation", "the cables were cut", "phones were infected": what lines and signals go by, and telephones, are hit by no accident of speech. */
function isDoneToLines({ tree, words }: View, token: number): boolean {
  const hit = tree.children[token]!.filter((child) => /^(?:obj|nsubj:pass)$/.test(tree.relations[child]!));
  if (/^(?:jam|cut|sever|sabotage|spoof)$/.test(tree.lemmas[token]!)) return hit.some((child) => LINES.test(words[child]!));
  return tree.lemmas[token] === "infect" && hit.some((child) => GOODS.test(words[child]!));
}

/** "the cutting of the cables", "the jamming of signals". */
function isOfLines(view: View, token: number): boolean {
  return view.tree.children[token]!.some((child) => isOf(view, child) && LINES.test(view.words[child]!));
}

/** "read", "has been reading", "were copying". */
function isPast({ tree, words }: View, token: number): boolean {
  if (/^VB[DN]$/.test(tree.xpos[token]!)) return true;
  const goesOn = tree.lemmas[token] === "exploit" ? /^(?:been|was|were|is|are)$/ : /^(?:been|was|were)$/;
  return tree.xpos[token] === "VBG" && tree.children[token]!.some((child) => goesOn.test(words[child]!));
}

/** "hundreds of fake profiles spread forged letters", "agents were impersonating voters online": what sways opinions. */
function swaying(view: View, token: number, sentence: Range): Known {
  const { tree, words, text } = view;
  if (tree.upos[token] !== "VERB" || !/^VB[DNG]$/.test(tree.xpos[token]!) || isUnreal(view, token)) return null;
  if (!sways(tree.lemmas[token]!, text.slice(...spanOf(view, sentence)))) return null;
  const doers = tree.children[token]!.filter((child) => /^(?:nsubj|obl:agent)$/.test(tree.relations[child]!));
  const counted = doers.flatMap((child) => [child, ...tree.children[child]!.filter((below) => tree.relations[below]!.startsWith("nmod"))]);
  return counted.some((child) => CULPRITS.test(words[child]!) || FAKES.test(words[child]!)) ? "new" : null;
}

/** Who does it, where that is somebody who does such things: "hackers", a threat group, with a word of the trade beside it an arm of a state. */
function culpritOf(view: View, token: number, trade: boolean): number | undefined {
  const { tree, words } = view;
  const own = tree.children[token]!.filter((child) => /^(?:nsubj|obl:agent)$/.test(tree.relations[child]!));
  const head = tree.heads[token]!;
  const relative = tree.relations[token] === "acl:relcl" && head >= 0 && own.every((child) => /^(?:who|that|which)$/.test(words[child]!));
  return [...own, ...(relative ? [head] : [])].find((child) => {
    const is = view.doc.names[view.nameAt[child]!]?.class;
    return (
      CULPRITS.test(words[child]!) ||
      is === "threat-group" ||
      (trade && (is === "state" || ARMS.test(words[child]!) || NOBODY_KNOWN.test(words[child]!)))
    );
  });
}

/** "charged with breaking into", "accused of hacking": a deed that somebody is held to have done. */
function isDeedCharged({ tree, words }: View, token: number): boolean {
  if (tree.xpos[token] !== "VBG" || !/^(?:with|of|for|to)$/.test(words[token - 1] ?? "")) return false;
  return /^(?:charge|accuse|suspect|convict|blame|admit|confess|plead|guilty)$/.test(tree.lemmas[tree.heads[token]!] ?? "");
}

/** What could, would or did not happen, or is only asked. */
function isUnreal({ tree, words }: View, token: number): boolean {
  for (let at = token, step = 0; at >= 0 && step < 3; step++) {
    for (const child of tree.children[at]!) {
      const word = words[child]!;
      if (/^aux/.test(tree.relations[child]!) && /^(?:can|could|would|may|might|should|will|must|shall)$/.test(tree.lemmas[child]!))
        return true;
      if (/^nsubj/.test(tree.relations[child]!) && tree.children[child]!.some((below) => /^(?:no|any|neither)$/.test(words[below]!)))
        return true;
      if (/^(?:not|never|n't|n’t)$/.test(word) && tree.relations[child] === "advmod") return true;
      if (tree.relations[child] === "mark" && /^(?:if|whether|unless)$/.test(word)) return true;
    }
    if (!/^(?:conj|xcomp|acl|advcl)$/.test(tree.relations[at]!)) return false;
    at = tree.heads[at]!;
  }
  return false;
}
