import type { Party } from "../../record/party.ts";
import { numberAt } from "../figures/number.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { headsOf } from "../speakers/phrase-head.ts";
import { type Range, spanOf, type View } from "../view.ts";
import { GOODS, HIT } from "./words.ts";

/** A victim as it stands in the text. */
export interface Victim {
  readonly range: Range;
  readonly party: Party | null;
  readonly count: { min: number; max: number; approximate: boolean } | null;
}

/** The longest phrase that names a victim, in tokens. */
const LONGEST = 10;

/** Who was hit, in one sentence: what is "hit" or "breached", who an attack is on, and whose mail was read. */
export function victimsIn(view: View, { first, last }: Range, book: PartyBook): Victim[] {
  const ranges: Range[] = [];
  for (let at = first; at < last; at++) {
    ranges.push(...passive(view, at, first), ...among(view, at, last), ...onVictim(view, at, last));
  }
  const seen = new Set<number>();
  return ranges.flatMap((range) => {
    if (range.last <= range.first || seen.has(range.first)) return [];
    seen.add(range.first);
    const heads = headsOf(view, range);
    const [head] = heads;
    if (!head || head.type === "pronoun") return [];
    const count = countOf(view, range);
    if (head.type === "name") return [{ range, party: book.named(view.doc.names[head.name]!.entity), count }];
    return GOODS.test(head.word) && !count
      ? []
      : [{ range, party: head.kind === "unknown" && !count ? null : book.nominal(range, head).party, count }];
  });
}

/** "31 organizations were hit": the subject of a passive verb of being hit. */
function passive({ tree, words }: View, at: number, first: number): Range[] {
  if (!HIT.test(words[at]!)) return [];
  const subject = tree.children[at]!.find(
    (child) =>
      tree.relations[child]!.startsWith("nsubj:pass") ||
      (tree.relations[child] === "nsubj" && tree.children[at]!.some((aux) => /^aux:pass$/.test(tree.relations[aux]!))),
  );
  if (subject === undefined || subject < first) return [];
  const range = { first: Math.max(tree.firsts[subject]!, subject - LONGEST), last: subject + 1 };
  return GOODS.test(words[subject]!) ? owners({ tree, words } as View, range) : [range];
}

/** "Among those read were the ambassador's letters and … those of two envoys": the possessors, and what stands after "those of". */
function among(view: View, at: number, last: number): Range[] {
  const { words } = view;
  if (words[at] !== "among" || !/^(?:those|the|them)$/.test(words[at + 1] ?? "")) return [];
  const found: Range[] = [];
  let begin = at;
  while (begin < last && !/^(?:were|was|are|is)$/.test(words[begin]!)) begin++;
  if (!words.slice(at, begin).some((word) => HIT.test(word))) return [];
  for (let token = begin + 1; token < last; token++) {
    if (/^['’]s?$/.test(words[token]!)) found.push({ first: phraseStart(view, token - 1, begin + 1), last: token });
    if (words[token] === "those" && words[token + 1] === "of") found.push({ first: token + 2, last: phraseEnd(view, token + 2, last) });
  }
  return found;
}

/** "attack on the grid operator", "breach at Lindle": the phrase after the preposition. */
function onVictim(view: View, at: number, last: number): Range[] {
  const { words } = view;
  if (!/^(?:attacks?|breach(?:es)?|intrusions?|hacks?|break-?in|break-?ins|cyber-?attacks?|assault)$/.test(words[at]!)) return [];
  if (!/^(?:on|at|of|into|against)$/.test(words[at + 1] ?? "")) return [];
  const range = { first: at + 2, last: phraseEnd(view, at + 2, last) };
  return GOODS.test(words[range.last - 1] ?? "") ? owners(view, range) : [range];
}

/** Whose the goods in a phrase are: what stands before "'s". */
function owners({ words }: View, { first, last }: Range): Range[] {
  for (let token = last - 1; token > first; token--) if (/^['’]s?$/.test(words[token]!)) return [{ first, last: token }];
  return [];
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

function phraseEnd({ words, nameAt }: View, from: number, limit: number): number {
  let end = from;
  while (
    end < limit &&
    end - from < LONGEST &&
    (nameAt[end]! >= 0 ||
      (/^[\p{L}\p{N}-]/u.test(words[end]!) &&
        !/^(?:and|or|that|which|who|in|on|by|was|were|is|has|had|as|for|last|this|earlier|after|before|from|to|with|said|says)$/.test(
          words[end]!,
        )))
  )
    end++;
  return end;
}

function countOf({ words }: View, { first, last }: Range): Victim["count"] {
  for (let at = first; at < last; at++) {
    const number = numberAt(words, at, last);
    if (number)
      return {
        min: number.value,
        max: number.value,
        approximate: /^(?:about|around|some|nearly|almost|least|than|roughly)$/.test(words[at - 1] ?? ""),
      };
  }
  return null;
}

/** The span of a victim. */
export function spanOfVictim(view: View, { range }: Victim): [number, number] {
  const [start, end] = spanOf(view, range);
  return [start, end];
}
