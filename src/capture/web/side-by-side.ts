/** A row of things that come one after another. It is begun when its turn comes. */
export type Lane<T> = () => AsyncGenerator<T>;

interface Step<T> {
  readonly lane: AsyncGenerator<T>;
  readonly result: IteratorResult<T>;
}

/**
 * What several lanes give, as it comes; at most `most` lanes are under way. A lane is asked for more only when what it gave was dealt with, as if it
 * were alone, so that no more than one thing of each is in memory. An error in one ends all.
 */
export async function* sideBySide<T>(lanes: Iterable<Lane<T>>, most: number): AsyncGenerator<T> {
  const waiting = lanes[Symbol.iterator]();
  const under = new Map<AsyncGenerator<T>, Promise<Step<T>>>();
  // Set anew, a lane is last in the map: of those that are ready at once the one that waited longest is next.
  const ask = (lane: AsyncGenerator<T>) => {
    under.delete(lane);
    under.set(
      lane,
      lane.next().then((result) => ({ lane, result })),
    );
  };
  const begin = () => {
    while (under.size < most) {
      const next = waiting.next();
      if (next.done) return;
      ask(next.value());
    }
  };
  try {
    for (begin(); under.size > 0; begin()) {
      const { lane, result } = await Promise.race(under.values());
      if (result.done) under.delete(lane);
      else {
        yield result.value;
        ask(lane);
      }
    }
  } finally {
    // What is still under way ends by itself or when its connection is closed; nobody has to wait for that.
    for (const [lane, step] of under) for (const ending of [step, lane.return(undefined)]) ending.catch(() => {});
  }
}

/** Things by the host of their address, each host's in their order. What has no host is a lane of its own. */
export function byHost<T>(things: Iterable<T>, addressOf: (thing: T) => string): T[][] {
  const hosts = new Map<string, T[]>();
  for (const thing of things) {
    const address = addressOf(thing);
    const host = URL.canParse(address) ? new URL(address).host : address;
    const same = hosts.get(host);
    if (same) same.push(thing);
    else hosts.set(host, [thing]);
  }
  return [...hosts.values()];
}
