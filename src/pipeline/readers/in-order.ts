/**
 * Works on several things at once and gives what came of them in the order of the things: at most so many are begun and not yet given. What is ready
 * does not wait for a thing that is slow to come, and is given before an error of the source is passed on.
 */
export async function* inOrder<T, R>(things: AsyncIterable<T>, atOnce: number, work: (thing: T) => Promise<R>): AsyncGenerator<R> {
  const iterator = things[Symbol.asyncIterator]();
  const begun: Promise<R>[] = [];
  let coming: Promise<Came<T>> | null = null;
  let end: Came<T> | null = null;
  try {
    while (end === null || begun.length > 0) {
      if (end === null && begun.length < atOnce) {
        coming ??= iterator.next().catch((error: unknown) => ({ error }));
        const came = await (begun[0] ? Promise.race([coming, begun[0].then(nothing, nothing)]) : coming);
        if (came !== null) {
          coming = null;
          if ("error" in came || came.done) end = came;
          else begun.push(unwatched(work(came.value)));
          continue;
        }
      }
      yield await begun.shift()!;
    }
    if ("error" in end) throw end.error;
  } finally {
    await iterator.return?.();
  }
}

/** What a source gives next, its end, or why it gives no more. */
type Came<T> = IteratorResult<T, unknown> | { readonly error: unknown };

const nothing = () => null;

/** A promise that is awaited later: until then its error is nobody's fault. */
function unwatched<R>(promise: Promise<R>): Promise<R> {
  promise.catch(nothing);
  return promise;
}
