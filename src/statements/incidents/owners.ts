import type { Range, View } from "../view.ts";
import { innermost, phraseFrom } from "./phrases.ts";
import { GOODS, HIT_ONES, INCIDENT, TAKEN } from "./words.ts";

/** "Five hospitals turned patients away after an attack locked their computers": whose goods they are, by the subject before. */
export function ownedBefore(view: View, { first, last }: Range): Range | null {
  const { words, tree, doc, sentenceAt } = view;
  if (last - first < 2 || !/^(?:its|their)$/.test(words[first]!) || !GOODS.test(words[last - 1]!)) return null;
  for (let at = first - 1; at >= doc.sentences[sentenceAt[first]!]!.first; at--)
    if (/^nsubj/.test(tree.relations[at]!) && HIT_ONES.test(words[at]!)) return phraseFrom(view, Math.min(at, tree.firsts[at]!), first);
  return null;
}

/** Whose the goods of a phrase are: "the ministry's servers", "emails of 25 banks", "State Department mail"; null where it does not say. Else the phrase itself. */
export function owned(view: View, whole: Range): Range | null {
  const { words, tree, nameAt } = view;
  const { first, last } = innermost(view, whole);
  if (INCIDENT.test(words[last - 1] ?? "")) return null;
  if (!GOODS.test(words[last - 1] ?? "") || nameAt[last - 1]! >= 0)
    return { first: whole.first === first ? first : counted(view, whole, first), last };
  for (let token = last - 1; token > first; token--) if (/^['’]s?$/.test(words[token]!)) return { first, last: token };
  let end = last;
  while (
    end > first &&
    nameAt[end - 1]! < 0 &&
    (GOODS.test(words[end - 1]!) ||
      /^(?:email|e-mail|mail|computer|data|user|client|customer|account|login|it|internal|unclassified|sensitive|personal|private|online)$/.test(
        words[end - 1]!,
      ))
  )
    end--;
  let start = first;
  while (start < end && nameAt[start]! < 0 && (/^(?:ADJ|DET|NUM|ADV|PRON)$/.test(tree.upos[start]!) || TAKEN.test(words[start]!))) start++;
  return end > start ? { first: start, last: end } : null;
}

/** Where a phrase begins that counts: of "thousands of customers" all of it. */
function counted({ words }: View, { first }: Range, inner: number): number {
  return /^(?:\d[\d,.]*|hundreds|thousands|millions|dozens|scores|tens|several|some|about|around|nearly|more)$/.test(words[first]!)
    ? first
    : inner;
}
