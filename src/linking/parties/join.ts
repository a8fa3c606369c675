import { decidedOf, Groups, type JoinDecision } from "../decided.ts";
import type { LinkedBy } from "./why.ts";

/** A key under which mentions are one, as it is put together with others. */
export interface JoinNode {
  readonly id: string;
  readonly whole: boolean;
  /** The only one known by what it asks for; null where there is none, or several. */
  readonly resolves: string | null;
}

/** The party that a key belongs to, and how. */
export interface Joined {
  /** The id of the party: that of its first key; whole ones first, of these those that say by themselves who is meant. */
  readonly head: string;
  readonly by: LinkedBy;
}

/**
 * Puts keys together to parties: those that people merged, then each short one with the only one it can mean. What people keep apart is never
 * put together (`decidedOf` says what stands where they contradict each other). Depends on the keys and decisions alone.
 */
export function joinNodes(nodes: readonly JoinNode[], decisions: readonly JoinDecision[]): Map<string, Joined> {
  const known = new Set(nodes.map(({ id }) => id));
  const { merges, apart } = decidedOf(decisions, (id) => known.has(id));
  const together = new Groups();
  for (const [one, other] of merges) together.joinUnless(apart, one, other);
  const merged = new Set(merges.flat());
  const asked = new Set<string>();
  for (const { id, resolves } of nodes.toSorted(byId)) {
    if (resolves === null || !known.has(resolves) || together.together(id, resolves)) continue;
    if (together.joinUnless(apart, id, resolves)) asked.add(id);
  }
  const groups = Map.groupBy(nodes, ({ id }) => together.find(id));
  const joined = new Map<string, Joined>();
  for (const group of groups.values()) {
    const [head] = group.toSorted(byRank);
    for (const { id } of group)
      joined.set(id, { head: head!.id, by: id === head!.id ? "key" : asked.has(id) ? "asked" : merged.has(id) ? "merged" : "key" });
  }
  return joined;
}

function byId(one: JoinNode, other: JoinNode): number {
  return one.id < other.id ? -1 : 1;
}

function byRank(one: JoinNode, other: JoinNode): number {
  return Number(other.whole) - Number(one.whole) || Number(one.resolves !== null) - Number(other.resolves !== null) || byId(one, other);
}
