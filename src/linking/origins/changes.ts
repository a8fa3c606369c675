import type { Article } from "../../record/article.ts";
import { type Span, slice } from "../../record/span.ts";
import { anchorsOf } from "./anchors.ts";
import { storySentences } from "./sentences.ts";
import { wordsOf } from "./story-words.ts";

/** A text with what stands where in it. */
export interface StoryText {
  readonly text: string;
  readonly article: Pick<Article, "blocks">;
}

/** A sentence of one story that the other has otherwise or not: null on the side that has none. Spans are of the story each stands in. */
export interface StoryChange {
  readonly kind: "added" | "left out" | "altered" | "moved";
  readonly before: Span | null;
  readonly after: Span | null;
}

/** What a story changed of another, in the order of the story that changed. */
export interface StoryChanges {
  readonly changes: readonly StoryChange[];
  /** How many sentences are the same. */
  readonly same: number;
}

/** Sentences that share this part of their words, of both together, are one sentence altered. */
const ALTERED = 0.5;

/** Between two sentences that are in both stories, more pairs than this are not weighed: what stands there is left out and added. */
const MOST_PAIRS = 10_000;

/** More words than these of a sentence are not weighed. */
const MOST_WORDS = 200;

/**
 * Lays two stories beside each other, sentence by sentence, by the sentences that are in both word for word; between these, those that share most
 * of their words are one altered. Time grows with the stories' lengths, bounded by `MOST_PAIRS` for each stretch that differs.
 */
export function changesOf(before: StoryText, after: StoryText): StoryChanges {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const anchors = anchorsOf(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  );
  const changes: StoryChange[] = [];
  let [from, start] = [0, 0];
  for (const [there, here] of [...anchors, [old.length, now.length] as const]) {
    changes.push(...between(old.slice(from, there), now.slice(start, here)));
    [from, start] = [there + 1, here + 1];
  }
  return { changes: withMoved(changes, before.text, after.text), same: anchors.length };
}

interface Sentence {
  readonly span: Span;
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

function sentencesOf({ text, article }: StoryText): Sentence[] {
  return storySentences(text, article).map((span) => {
    const words = wordsOf(slice(text, span));
    return { span, key: words.join(" "), words: new Set(words.slice(0, MOST_WORDS)) };
  });
}

/** What stands between two sentences that are the same: pairs in their order, each with the first that is like it. */
function between(old: readonly Sentence[], now: readonly Sentence[]): StoryChange[] {
  const changes: StoryChange[] = [];
  let next = 0;
  const leaveOut = (to: number) => {
    for (; next < to; next++) changes.push({ kind: "left out", before: old[next]!.span, after: null });
  };
  const weighed = old.length * now.length <= MOST_PAIRS;
  for (const sentence of now) {
    const like = weighed ? old.findIndex((one, index) => index >= next && likeness(one.words, sentence.words) >= ALTERED) : -1;
    if (like === -1) {
      changes.push({ kind: "added", before: null, after: sentence.span });
      continue;
    }
    leaveOut(like);
    changes.push({ kind: "altered", before: old[like]!.span, after: sentence.span });
    next = like + 1;
  }
  leaveOut(old.length);
  return changes;
}

/** What was left out in one place and stands word for word in another was moved. */
function withMoved(changes: readonly StoryChange[], old: string, now: string): StoryChange[] {
  const keyOf = (text: string, span: Span) => wordsOf(slice(text, span)).join(" ");
  const gone = changes.filter(({ kind }) => kind === "left out");
  const left = Map.groupBy(gone, ({ before }) => keyOf(old, before!));
  const moved = new Map<StoryChange, StoryChange>();
  for (const change of changes) {
    const from = change.kind === "added" ? left.get(keyOf(now, change.after!))?.shift() : undefined;
    if (from) moved.set(change, { kind: "moved", before: from.before, after: change.after });
  }
  const taken = new Set([...moved.values()].map(({ before }) => before));
  return changes.filter(({ kind, before }) => kind !== "left out" || !taken.has(before)).map((change) => moved.get(change) ?? change);
}

/** The part of the words of two sentences that both have (Dice 1945). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return one.size + other.size === 0 ? 1 : (2 * both) / (one.size + other.size);
}
