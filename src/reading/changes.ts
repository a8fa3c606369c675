import type { Article } from "../record/article.ts";
import { slice } from "../record/span.ts";
import type { Reading } from "./article-text.ts";
import { keyOf } from "./words.ts";

/** What is otherwise in a later version of a page. */
export interface Changes {
  /** Each where it is another: before and after. */
  readonly title: readonly [string | null, string | null] | null;
  readonly published: readonly [string | null, string | null] | null;
  /** Paragraphs of the story, in their order, that only the later one has; and that only the earlier one has. A paragraph that was changed is among both. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Corrections and updates that only the later one tells of. */
  readonly notes: readonly { readonly kind: "correction" | "update"; readonly text: string }[];
}

/** Compares two readings of one address by the words of their paragraphs: signs, white space and capitals are no change, nor is furniture. */
export function changesBetween(before: Reading, after: Reading): Changes {
  const told = new Set(notesIn(before).map(({ text }) => keyOf(text)));
  return {
    title: changed(before.article.title?.text ?? null, after.article.title?.text ?? null),
    published: changed(before.article.published?.edtf ?? null, after.article.published?.edtf ?? null),
    added: without(paragraphsOf(after), paragraphsOf(before)),
    removed: without(paragraphsOf(before), paragraphsOf(after)),
    notes: notesIn(after).filter(({ text }) => !told.has(keyOf(text))),
  };
}

function changed(one: string | null, other: string | null): readonly [string | null, string | null] | null {
  return one === other ? null : [one, other];
}

function paragraphsOf({ text, article }: Reading): string[] {
  return article.blocks.flatMap(({ span, kind, why }) => (isTold(kind) && why !== "headline" ? slice(text, span) : []));
}

function isTold(kind: Article["blocks"][number]["kind"]): boolean {
  return kind === "body" || kind === "subhead";
}

/** The paragraphs that the others do not have, each as often as it stands there more. */
function without(paragraphs: readonly string[], others: readonly string[]): string[] {
  const there = new Map<string, number>();
  for (const other of others) there.set(keyOf(other), (there.get(keyOf(other)) ?? 0) + 1);
  return paragraphs.filter((paragraph) => {
    const key = keyOf(paragraph);
    const left = there.get(key) ?? 0;
    there.set(key, left - 1);
    return left <= 0;
  });
}

function notesIn({ text, article }: Reading): { kind: "correction" | "update"; text: string }[] {
  return (article.notes ?? []).map(({ kind, span }) => ({ kind, text: slice(text, span) }));
}
