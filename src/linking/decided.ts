/** What a person decided of two things or more, in the order in which it was decided. */
export interface JoinDecision {
  readonly kind: "merge" | "split";
  readonly nodes: readonly string[];
}

/** Two things that people hold together or apart. */
export type Pair = readonly [string, string];

/** What stands of what people decided. */
export interface Decided {
  readonly merges: readonly Pair[];
  readonly apart: readonly Pair[];
}

/**
 * What stands where decisions contradict each other: the newest stands, and of those before it each that contradicts none of the newer ones. So of a merge
 * and a split of the same two the later counts; two that are kept apart are never one by way of a third, unless that was decided later. Things
 * that are not known count for nothing.
 */
export function decidedOf(decisions: readonly JoinDecision[], isKnown: (id: string) => boolean): Decided {
  const groups = new Groups();
  const merges: Pair[] = [];
  const apart: Pair[] = [];
  for (const { kind, nodes } of decisions.toReversed())
    for (const pair of pairsOf(kind, nodes)) {
      const [one, other] = pair;
      if (one === other || !isKnown(one) || !isKnown(other)) continue;
      if (kind === "split" && !groups.together(one, other)) apart.push(pair);
      if (kind === "merge" && groups.joinUnless(apart, one, other)) merges.push(pair);
    }
  return { merges: merges.reverse(), apart: apart.reverse() };
}

/** A merge of several joins each with the next; a split parts each from every other. */
function pairsOf(kind: JoinDecision["kind"], nodes: readonly string[]): Pair[] {
  return nodes.flatMap((one, at) => nodes.slice(at + 1, kind === "merge" ? at + 2 : undefined).map((other) => [one, other] as const));
}

/** Things that are one, under the smallest id of each (a disjoint-set forest: Galler, Fischer 1964). */
export class Groups {
  readonly #parent = new Map<string, string>();

  /** The smallest id of those that a thing is one with. */
  find(id: string): string {
    let at = id;
    for (let above = this.#parent.get(at); above !== undefined; above = this.#parent.get(at)) at = above;
    return at;
  }

  together(one: string, other: string): boolean {
    return this.find(one) === this.find(other);
  }

  /** Makes two one, unless that would make two one that are to stay apart. Gives back whether they are. */
  joinUnless(apart: readonly Pair[], one: string, other: string): boolean {
    const [first, second] = [this.find(one), this.find(other)];
    if (first === second) return true;
    if (apart.some(([a, b]) => isPair(this.find(a), this.find(b), first, second))) return false;
    this.#parent.set(first < second ? second : first, first < second ? first : second);
    return true;
  }
}

function isPair(a: string, b: string, first: string, second: string): boolean {
  return (a === first && b === second) || (a === second && b === first);
}
