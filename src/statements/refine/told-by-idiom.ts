import { idiomsAmong, type Meant } from "../acts/idioms.ts";
import { plainRow } from "../acts/plain-words.ts";
import type { Draft } from "../draft.ts";
import { contentEnd, contentSpans } from "../extract/content-bounds.ts";
import { isTranscribed } from "../extract/transcript.ts";
import { cueOfHead } from "../learned/to-draft.ts";
import { AUXILIARIES, MID_ADVERBS, NEGATIONS } from "../lexicon/function-words.ts";
import { idiomsOf } from "../lexicon/idioms/index.ts";
import { isSpeakerNoun } from "../lexicon/sources.ts";
import { firstTokenAt, isStory, type Range, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

const TOLD = idiomsOf("told");
/** The most that is looked for in one sentence: what a person writes has fewer, and time stays bounded in what has more. */
const MOST = 8;
/** Words between an idiom and what it tells. */
const LEADS = /^(?:about|of|on|over|for|to|at|against|with|that|into|from)$/;

/** "Roe came clean about the outage", "the envoy clammed up": what somebody does by words that tell only together, where nothing else read it. Never sure. */
export const toldByIdiom: Refiner = {
  name: "told by an idiom",
  refine(view, drafts) {
    const taken = new Uint8Array(view.words.length);
    for (const { cue, content } of drafts) {
      if (cue) taken.fill(1, cue.first, cue.last);
      for (const [start, end] of content) taken.fill(1, firstTokenAt(view.doc, start), firstTokenAt(view.doc, end));
    }
    const found = view.doc.sentences.flatMap((_, sentence) =>
      isStory(view, sentence) && !isTranscribed(view, view.blockOf[sentence]!) ? inSentence(view, sentence, taken) : [],
    );
    return found.length === 0
      ? [...drafts]
      : [...drafts, ...found].sort((one, other) => one.sentence - other.sentence || (one.cue?.head ?? 0) - (other.cue?.head ?? 0));
  },
};

function inSentence(view: View, sentence: number, taken: Uint8Array): Draft[] {
  const { first, last } = view.doc.sentences[sentence]!;
  let holds = false;
  for (let at = first; at < last && !holds; at++) holds = TOLD.has(view.words[at]!) || view.words[at] === "-";
  if (!holds) return [];
  const row = plainRow(
    view,
    Array.from({ length: last - first }, (_, offset) => first + offset).filter((at) => view.quotationAt[at]! < 0),
  );
  const found: Draft[] = [];
  for (const idiom of idiomsAmong(row.words, TOLD)) {
    const from = row.at[idiom.first]!;
    const to = idiom.last < row.at.length ? row.at[idiom.last]! : last;
    if (taken.subarray(from, to).includes(1)) continue;
    const draft = draftOf(view, sentence, idiom, { first: from, last: to });
    if (!draft) continue;
    if (found.length === MOST) break;
    taken.fill(1, from, to);
    found.push(draft);
  }
  return found;
}

function draftOf(view: View, sentence: number, { idiom }: Meant, range: Range): Draft | null {
  const { tree, words, doc } = view;
  const { last: end } = doc.sentences[sentence]!;
  const head = headIn(view, range);
  const source = head < 0 ? null : sourceOf(view, head);
  if (source === null || source.last > range.first) return null;
  let first = range.first;
  while (first > source.last && /^(?:AUX|ADV|PART)$/.test(tree.upos[first - 1]!)) first--;
  const gapped = idiom.slots.some(({ gap }) => gap > 0);
  const object = tree.children[head]!.find((child) => child > head && /^(?:obj|obl)$/.test(tree.relations[child]!));
  const whole = gapped && object !== undefined && object < range.last ? { first, last: head + 1 } : { first, last: trimmed(words, range) };
  let from = whole.last;
  if (LEADS.test(words[from] ?? "")) from++;
  const content = from < end && !/^[,.;:!?]/.test(words[from]!) ? contentSpans(view, from, contentEnd(view, from, end)) : [];
  return {
    rule: "told by words that tell only together",
    source: { ...source, doubt: null },
    cue: {
      ...whole,
      head,
      cue: cueOfHead(view, head),
      negated: words.slice(first, whole.last).some((word) => NEGATIONS.has(word)),
      passive: false,
    },
    content,
    addressee: null,
    occasion: null,
    utterance: head,
    sentence,
    doubts: ["told by an idiom alone"],
  };
}

/** The end of a range without a preposition that leads on to what is told. */
function trimmed(words: readonly string[], { first, last }: Range): number {
  return last > first + 1 && /^(?:that|to)$/.test(words[last - 1]!) ? last - 1 : last;
}

/** The verb of an idiom, or the adjective after "be"; -1 where the tree has none there. */
function headIn({ tree, words }: View, { first, last }: Range): number {
  for (let at = first; at < last; at++) {
    if (/^(?:VERB|ADJ)$/.test(tree.upos[at]!))
      return tree.xpos[at] === "VBG" || tree.xpos[at] === "VBN" ? (hasAuxiliary(tree, words, at) ? at : -1) : at;
  }
  return -1;
}

function hasAuxiliary(tree: View["tree"], words: readonly string[], at: number): boolean {
  return tree.children[at]!.some(
    (child) => child < at && (AUXILIARIES.has(words[child]!) || MID_ADVERBS.has(words[child]!)) && tree.relations[child] !== "aux:pass",
  );
}

/** The subject of a verb, or of the one that it is joined to, where it is somebody who can speak. */
function sourceOf(view: View, head: number): Range | null {
  const { tree } = view;
  const subject = subjectOf(view, head) ?? (tree.relations[head] === "conj" ? subjectOf(view, tree.heads[head]!) : null);
  if (subject === null) return null;
  const { nameAt, doc, words } = view;
  const name = doc.names[nameAt[subject]!];
  const speaks = name
    ? /^(?:person|organization|state|group|threat-group|other)$/.test(name.class)
    : isSpeakerNoun(words[subject]!) || /^(?:he|she|they|it|who|critics|rivals)$/.test(words[subject]!);
  if (!speaks) return null;
  let last = subject + 1;
  while (
    last < tree.lasts[subject]! &&
    last < head &&
    (/^(?:flat|appos|compound)$/.test(tree.relations[last]!) || nameAt[last] === nameAt[subject]) &&
    nameAt[last]! >= 0
  )
    last++;
  return { first: tree.firsts[subject]!, last };
}

function subjectOf({ tree }: View, head: number): number | null {
  return tree.children[head]?.find((child) => child < head && tree.relations[child] === "nsubj") ?? null;
}
