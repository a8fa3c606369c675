import type { Alike, LinkNode } from "../linking/index.ts";
import type { ArticleDraft, Read } from "./draft.ts";

/** What is gathered round centres: articles with their copies, statements, commitments, incidents and events with where else they are told. */
export type LinkKindName = "article" | "statement" | "commitment" | "incident" | "event";

/** How things of one kind are made out of an article's record, and compared. */
export interface LinkKind {
  readonly name: LinkKindName;
  readonly nodesOf: (read: Read, record: ArticleDraft) => readonly LinkNode[];
  readonly alike: Alike;
}

/** Whoever compares a kind's sketches knows their type; every store only keeps them. */
export function linkKind<Sketch>(kind: {
  readonly name: LinkKindName;
  readonly nodesOf: (read: Read, record: ArticleDraft) => readonly LinkNode<Sketch>[];
  readonly alike: Alike<Sketch>;
}): LinkKind {
  return { ...kind, alike: kind.alike as Alike };
}
