import type { LinkedBy } from "./why.ts";

/** A key under which mentions are one, as it is put together with others. */
export interface JoinNode {
  readonly id: string;
  readonly whole: boolean;
  /** The only one known by what it asks for; null where there is none, or several. */
  readonly resolves: string | null;
}

/** What a person decided of two keys or more, in the order in which it was decided. */
export interface JoinDecision {
  readonly kind: "merge" | "split";
  readonly nodes: readonly string[];
}

/** The party that a key belongs to, and how. */
export interface Joined {
  /** The id of the party: that of its first key; whole ones first, of these those that say by themselves who is meant. */
  readonly head: string;
  readonly by: LinkedBy;
}

/**
 * Puts keys together to parties: those that people merged, in the order they did, then each short one with the only one it can mean. What
 * people keep apart is never put together, not by a merge of others either; of two decisions on the same two keys the later counts.
 * Depends on the keys and decisions alone.
 */
export function joinNodes(nodes: readonly JoinNode[], decisions: readonly JoinDecision[]): Map<string, Joined> {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const parent = new Map(nodes.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  const { merges, apart } = lastWords(decisions, known);
  const join = (one: string, other: string) => {
    const [first, second] = [find(one), find(other)];
    if (first === second || apart.some(([a, b]) => isPair(find(a), find(b), first, second))) return false;
    parent.set(first < second ? second : first, first < second ? first : second);
    return true;
  };
  const merged = new Set<string>();
  for (const [one, other] of merges) if (join(one, other)) for (const id of [one, other]) merged.add(id);
  const asked = new Set<string>();
  for (const { id, resolves } of nodes.toSorted(byId)) if (resolves !== null && known.has(resolves) && join(id, resolves)) asked.add(id);
  const groups = Map.groupBy(nodes, ({ id }) => find(id));
  const joined = new Map<string, Joined>();
  for (const group of groups.values()) {
    const [head] = group.toSorted(byRank);
    for (const { id } of group)
      joined.set(id, { head: head!.id, by: id === head!.id ? "key" : asked.has(id) ? "asked" : merged.has(id) ? "merged" : "key" });
  }
  return joined;
}

/** Of each two keys the last decision on them: the pairs to merge in their order, and those to keep apart. */
function lastWords(decisions: readonly JoinDecision[], known: ReadonlyMap<string, JoinNode>) {
  const last = new Map<string, { kind: JoinDecision["kind"]; pair: readonly [string, string] }>();
  for (const { kind, nodes } of decisions)
    for (const [at, one] of nodes.entries())
      for (const other of kind === "merge" ? nodes.slice(at + 1, at + 2) : nodes.slice(at + 1)) {
        if (one === other || !known.has(one) || !known.has(other)) continue;
        const key = one < other ? `${one} ${other}` : `${other} ${one}`;
        last.delete(key);
        last.set(key, { kind, pair: [one, other] });
      }
  const of = (wanted: JoinDecision["kind"]) => [...last.values()].filter(({ kind }) => kind === wanted).map(({ pair }) => pair);
  return { merges: of("merge"), apart: of("split") };
}

function isPair(a: string, b: string, first: string, second: string): boolean {
  return (a === first && b === second) || (a === second && b === first);
}

function byId(one: JoinNode, other: JoinNode): number {
  return one.id < other.id ? -1 : 1;
}

function byRank(one: JoinNode, other: JoinNode): number {
  return Number(other.whole) - Number(one.whole) || Number(one.resolves !== null) - Number(other.resolves !== null) || byId(one, other);
}
