import type { NameClass } from "../doc.ts";

/** A name with its words, and its place among the names. */
export interface Mention {
  readonly index: number;
  readonly words: string;
  readonly title: string;
  readonly role: string;
  readonly class: NameClass;
  /** The name that a person gave it, where this is one of those that he gave with it. */
  readonly given?: string;
}

/** Mentions of one party, or of one that stays open where `sure` is false. */
export interface Group {
  readonly mentions: readonly Mention[];
  readonly sure: boolean;
}

/** Mentions with the same key in one group, each group in the order of the text. */
export function groupBy(mentions: readonly Mention[], key: (mention: Mention) => string): Group[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const under = key(mention);
    const group = groups.get(under);
    if (group) group.push(mention);
    else groups.set(under, [mention]);
  }
  return [...groups.values()].map((members) => ({ mentions: members, sure: true }));
}
