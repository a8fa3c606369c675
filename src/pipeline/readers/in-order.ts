import type { Weight } from "./weight.ts";

/** How much may be begun and not yet done with. */
export interface AtOnce<T> {
  readonly things: number;
  readonly weight?: Weight<T>;
}

/**
 * Works on several things at once and gives what came of them in the order of the things. Things are begun while whoever listens is busy with what was given, as many as may be; one is done with
 * when the next is asked for. What is ready does not wait for a thing that is slow to come, and is given before an error of the source is passed on.
 */
export async function* inOrder<T, R>(things: AsyncIterable<T>, atOnce: AtOnce<T>, work: (thing: T) => Promise<R>): AsyncGenerator<R> {
  const iterator = things[Symbol.asyncIterator]();
  const begun: { readonly weight: number; readonly done: Promise<R> }[] = [];
  let weighs = 0;
  const source: { end: { readonly error: unknown } | "all" | "left" | null } = { end: null };
  const [more, room] = [signal(), signal()];
  const begin = async () => {
    while (source.end === null) {
      if (begun.length >= atOnce.things || weighs >= (atOnce.weight?.most ?? Number.POSITIVE_INFINITY)) await room.given();
      else {
        const came = await iterator.next().catch((error: unknown) => ({ error }));
        if (source.end !== null) return;
        if ("error" in came) source.end = came;
        else if (came.done) source.end = "all";
        else {
          begun.push({ weight: atOnce.weight?.of(came.value) ?? 0, done: unwatched(work(came.value)) });
          weighs += begun.at(-1)!.weight;
        }
        more.give();
      }
    }
  };
  try {
    void begin();
    for (;;) {
      const [first] = begun;
      if (first) {
        yield await first.done;
        begun.shift();
        weighs -= first.weight;
        room.give();
      } else if (source.end === null) await more.given();
      else break;
    }
    if (typeof source.end !== "string") throw source.end.error;
  } finally {
    source.end ??= "left";
    room.give();
    await iterator.return?.();
  }
}

/** Something that is waited for, again and again; given before anybody waits, it is not waited for. */
function signal() {
  let next = Promise.withResolvers<void>();
  return {
    give: () => next.resolve(),
    async given() {
      await next.promise;
      next = Promise.withResolvers<void>();
    },
  };
}

/** A promise that is awaited later: until then its error is nobody's fault. */
function unwatched<R>(promise: Promise<R>): Promise<R> {
  promise.catch(() => {});
  return promise;
}
